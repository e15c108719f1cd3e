import type { Report } from './report.ts'

/** Whether the register lives all year or in the week before the audit (C-145, C-146, C-153; measurement 2f). A prompt, no accusation. */
export const rhythmReport = {
  name: 'rhythm',
  question: {
    en: 'Does improving happen all year, or in the week before an audit?',
    de: 'Wird das ganze Jahr verbessert oder in der Woche vor einem Audit?',
  },
  figures: {
    entries: {
      label: { en: 'Entries and audits', de: 'Einträge und Audits' },
      how: {
        en: 'Rotation test on the server’s date of each entry: on what share of all days of the year would the same 7 days have looked as busy? Suspected at 5 % or less, three times the expected share and three entries. Candidates Meliora raised by itself and findings written down during an audit do not count.',
        de: 'Rotationstest auf dem Serverdatum jedes Eintrags: An welchem Anteil aller Tage des Jahres hätten dieselben 7 Tage ebenso voll ausgesehen? Verdacht ab höchstens 5 %, dreifachem erwarteten Anteil und drei Einträgen. Von Meliora selbst erzeugte Vorschläge und während eines Audits notierte Feststellungen zählen nicht.',
      },
    },
    closings: {
      label: { en: 'Closings and audits', de: 'Abschlüsse und Audits' },
      how: {
        en: 'The same test on the days on which improvements were closed.',
        de: 'Derselbe Test auf den Tagen, an denen Verbesserungen abgeschlossen wurden.',
      },
    },
    monthlyDispersion: {
      label: { en: 'Dispersion of the months', de: 'Streuung der Monate' },
      how: {
        en: 'Variance divided by mean of the entries per month: about 1 when they come by chance, more when they come in bursts.',
        de: 'Varianz geteilt durch Mittelwert der Einträge je Monat: etwa 1 bei zufälligem Eingang, mehr bei Schüben.',
      },
    },
    claimedApart: {
      label: { en: 'Claimed date is not the registered date', de: 'Angegebenes Datum ist nicht das Aufnahmedatum' },
      how: {
        en: 'Entries that came with a date of their own which is not the day the server took them in. The server’s date cannot be set by anybody.',
        de: 'Einträge, die ein eigenes Datum mitbrachten, das nicht der Tag ihrer Aufnahme durch den Server ist. Das Serverdatum kann niemand setzen.',
      },
    },
    backDated: {
      label: { en: 'Claimed more than 14 days earlier', de: 'Mehr als 14 Tage früher angegeben' },
      how: {
        en: 'Share of all entries whose claimed date lies more than 14 days before the day the server took them in.',
        de: 'Anteil aller Einträge, deren angegebenes Datum mehr als 14 Tage vor der Aufnahme durch den Server liegt.',
      },
    },
    closedAtOnce: {
      label: { en: 'Closed within two days', de: 'Binnen zwei Tagen abgeschlossen' },
      how: {
        en: 'Share of the closed ones among the year’s entries that were closed within two days of being made.',
        de: 'Anteil der abgeschlossenen unter den Einträgen des Jahres, die binnen zwei Tagen nach dem Anlegen abgeschlossen waren.',
      },
    },
    improvedUnmeasured: {
      label: { en: '“Improved” without a measured point', de: '„Besser“ ohne Messpunkt' },
      how: {
        en: 'Share of the year’s entries with a good verdict whose proof is no series and has no figure after the change.',
        de: 'Anteil der Einträge des Jahres mit gutem Urteil, deren Nachweis keine Reihe ist und keine Zahl nach der Änderung hat.',
      },
    },
    textSimilarity: {
      label: { en: 'Alikeness of the entries before audits', de: 'Ähnlichkeit der Einträge vor Audits' },
      how: {
        en: 'Mean overlap of words between the titles of entries made in the 7 days before audits: 0 nothing in common, 1 the same words.',
        de: 'Mittlere Überschneidung der Wörter in den Titeln der Einträge aus den 7 Tagen vor Audits: 0 nichts gemeinsam, 1 dieselben Wörter.',
      },
    },
    medianPerMonthOutside: {
      label: { en: 'Entries in a usual month', de: 'Einträge in einem gewöhnlichen Monat' },
      how: {
        en: 'Median of the months’ entries, the 7 days before audits left out.',
        de: 'Median der Einträge je Monat, ohne die 7 Tage vor Audits.',
      },
    },
    calendar: {
      label: { en: 'Twelve months', de: 'Zwölf Monate' },
      how: {
        en: 'Entries per day by the server’s date, with the audits marked. Everything raised counts here, whoever raised it.',
        de: 'Einträge je Tag nach dem Serverdatum, Audits markiert. Hier zählt alles Gemeldete, von wem auch immer.',
      },
    },
  },
} as const satisfies Report
