import type { Report } from './report.ts'

/** How suitable, adequate and effective the management system is, and what puts that in question (C-030…C-034). */
export const dimensionsReport = {
  name: 'dimensions',
  question: {
    en: 'Is the management system suitable, adequate and effective?',
    de: 'Ist das Managementsystem geeignet, angemessen und wirksam?',
  },
  figures: {
    served: {
      label: { en: 'Improvements by dimension', de: 'Verbesserungen nach Dimension' },
      how: {
        en: 'Registered in the period, by what they serve; one that serves two counts in both.',
        de: 'Im Zeitraum aufgenommen, nach dem, wozu sie dienen; dient eine zweien, zählt sie bei beiden.',
      },
    },
    questions: {
      label: { en: 'Open questions', de: 'Offene Fragen' },
      how: {
        en: 'A changed or retired context issue asks whether the system still suits; an objective whose latest complete period misses its target asks whether it is enough. The dimension is amber until a person has answered with a reason.',
        de: 'Ein geändertes oder entfallenes Kontextthema fragt, ob das System noch passt; ein Ziel, dessen letzter voller Zeitraum den Zielwert verfehlt, fragt, ob es genügt. Die Dimension steht auf Gelb, bis jemand mit Begründung geantwortet hat.',
      },
    },
    effectiveness: {
      label: { en: 'Effectiveness, computed', de: 'Wirksamkeit, berechnet' },
      how: {
        en: 'Not worse than a year before: incidents per month (last 3 complete months against the 12 before: rising when the rate ratio is above 1 with one-sided p < 0.05), and each metric that says whether the AI can be trusted or that measures an intended outcome (its latest complete period meets the target). Risk trend: the mean score of the risks that were live and rated both now and at the end of the month three months before; new risks are left out: finding one makes nothing worse. Green when every known part is good, red when one is bad, unknown when nothing is known.',
        de: 'Nicht schlechter als im Jahr davor: Vorfälle je Monat (letzte 3 volle Monate gegen die 12 davor: steigend, wenn das Ratenverhältnis über 1 liegt, einseitig p < 0,05) und jede Kennzahl, die sagt, ob der KI zu trauen ist, oder die ein beabsichtigtes Ergebnis misst (letzter voller Zeitraum erreicht das Ziel). Risikotrend: der mittlere Wert der Risiken, die sowohl jetzt als auch am Ende des Monats drei Monate zuvor bestanden und eingestuft waren; neue bleiben außen vor: Eines zu finden macht nichts schlechter. Grün, wenn jeder bekannte Teil gut ist, rot, wenn einer schlecht ist, unbekannt, wenn nichts bekannt ist.',
      },
    },
    ratings: {
      label: { en: 'Ratings with evidence', de: 'Einstufungen mit Nachweis' },
      how: {
        en: 'Given by a person each quarter from 1 (not at all) to 5 (fully), with the evidence it rests on. The latest rating of a quarter counts; earlier ones are kept.',
        de: 'Von einer Person je Quartal vergeben, von 1 (gar nicht) bis 5 (ganz), mit dem Nachweis, auf dem sie ruht. Die letzte eines Quartals zählt; frühere bleiben erhalten.',
      },
    },
  },
} as const satisfies Report
