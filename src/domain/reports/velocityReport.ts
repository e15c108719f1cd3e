import type { Report } from './report.ts'

/** How fast the register turns ideas into judged improvements (C-119, C-121, C-122; measurement 2g). */
export const velocityReport = {
  name: 'velocity',
  question: {
    en: 'How many improvements come to a verdict, and how long does it take?',
    de: 'Wie viele Verbesserungen kommen zu einem Urteil, und wie lange dauert es?',
  },
  figures: {
    verdicts: {
      label: { en: 'Verdicts per quarter', de: 'Urteile je Quartal' },
      how: {
        en: 'Improvements judged in the quarter: improved when met or partly met, worse when the figure lies on the wrong side of the one before, no change otherwise. Entries that were only made do not count.',
        de: 'Im Quartal beurteilte Verbesserungen: besser bei „erreicht“ oder „teilweise erreicht“, schlechter, wenn die Zahl auf der falschen Seite der früheren liegt, sonst unverändert. Bloß angelegte Einträge zählen nicht.',
      },
    },
    throughput: {
      label: { en: 'Closed per month', de: 'Abgeschlossen je Monat' },
      how: {
        en: 'Improvements closed here in each calendar month. The limits are the mean ± 3 × mean moving range / 1.128; the month under way is shown and not judged.',
        de: 'Hier abgeschlossene Verbesserungen je Kalendermonat. Die Grenzen sind Mittelwert ± 3 × mittlere gleitende Spannweite / 1,128; der laufende Monat wird gezeigt und nicht bewertet.',
      },
    },
    cycle: {
      label: { en: 'Cycle: work began → closed', de: 'Zyklus: Arbeit begonnen → abgeschlossen' },
      how: {
        en: 'Days between the two dates of what was closed in the period; median, 85th and, from 20 on, 95th percentile (type 7). The same day is 0.',
        de: 'Tage zwischen beiden Daten bei allem, was im Zeitraum abgeschlossen wurde; Median, 85. und ab 20 Werten 95. Perzentil (Typ 7). Derselbe Tag ist 0.',
      },
    },
    lead: {
      label: { en: 'Lead: raised → closed', de: 'Durchlauf: gemeldet → abgeschlossen' },
      how: {
        en: 'Days from the server’s date of the entry to its closing, of what was closed in the period.',
        de: 'Tage vom Serverdatum des Eintrags bis zum Abschluss, bei allem, was im Zeitraum abgeschlossen wurde.',
      },
    },
    toImplement: {
      label: { en: 'Time to implement: registered → implemented', de: 'Umsetzungszeit: aufgenommen → umgesetzt' },
      how: {
        en: 'Median days from the register to the implementation, of what was implemented in the period.',
        de: 'Median der Tage von der Aufnahme bis zur Umsetzung, bei allem, was im Zeitraum umgesetzt wurde.',
      },
    },
    toVerdict: {
      label: { en: 'Time to verdict: implemented → judged', de: 'Zeit bis zum Urteil: umgesetzt → beurteilt' },
      how: {
        en: 'Days from the implementation to the verdict, of what was judged in the period.',
        de: 'Tage von der Umsetzung bis zum Urteil, bei allem, was im Zeitraum beurteilt wurde.',
      },
    },
    closures: {
      label: { en: 'Pace of closures', de: 'Abschlusstempo' },
      how: {
        en: 'Closed per complete month on average, median days from raised to closed, and whether the monthly count rises or falls (Mann-Kendall, two-sided p < 0.05).',
        de: 'Abschlüsse je vollem Monat im Mittel, Median der Tage von der Meldung bis zum Abschluss und ob die Monatszahl steigt oder fällt (Mann-Kendall, zweiseitig p < 0,05).',
      },
    },
    underWay: {
      label: { en: 'Under way', de: 'In Arbeit' },
      how: {
        en: 'Work began here and it is neither closed nor cancelled; marked when older than 85 % of what was completed in the period took.',
        de: 'Die Arbeit hat hier begonnen, weder abgeschlossen noch abgebrochen; markiert, wenn älter als 85 % des im Zeitraum Abgeschlossenen brauchten.',
      },
    },
    flow: {
      label: { en: 'Cumulative flow', de: 'Kumulierter Fluss' },
      how: {
        en: 'At the end of each month: how many had been raised, begun, implemented, closed and cancelled until then. What an import brought in closed is left out: its pace was another register’s.',
        de: 'Am Ende jedes Monats: wie viele bis dahin gemeldet, begonnen, umgesetzt, abgeschlossen und abgebrochen waren. Was ein Import abgeschlossen mitbrachte, bleibt weg: Das war das Tempo eines anderen Registers.',
      },
    },
    littlesLaw: {
      label: { en: 'Is the flow steady?', de: 'Ist der Fluss stetig?' },
      how: {
        en: 'Mean work in progress divided by closures per day is the cycle a steady flow would show. If it differs from the mean cycle by more than half, averages promise nothing.',
        de: 'Mittlere Arbeit im Umlauf geteilt durch Abschlüsse je Tag ist der Zyklus eines stetigen Flusses. Weicht er um mehr als die Hälfte vom mittleren Zyklus ab, versprechen Mittelwerte nichts.',
      },
    },
    implemented: {
      label: { en: 'Implemented', de: 'Umgesetzt' },
      how: {
        en: 'Improvements implemented in the period, by month, source, owner and area. Each counts once in each of the four.',
        de: 'Im Zeitraum umgesetzte Verbesserungen, nach Monat, Quelle, verantwortlicher Person und Bereich. Jede zählt in jeder der vier Aufteilungen einmal.',
      },
    },
  },
} as const satisfies Report
