import type { Report } from './report.ts'

/** Where improvements come from: reactive or proactive, and which sources are dry (C-064, C-150, C-151). */
export const sourcesReport = {
  name: 'sources',
  question: {
    en: 'Do we improve because an audit said so, or because we look?',
    de: 'Verbessern wir, weil ein Audit es verlangt oder weil wir hinsehen?',
  },
  figures: {
    auditShare: {
      label: { en: 'From audits and nonconformities', de: 'Aus Audits und Nichtkonformitäten' },
      how: {
        en: 'Share of the entries of twelve months whose stated source is an audit finding. Red above 80 %. Entries without a source are counted apart and in neither part of the share.',
        de: 'Anteil der Einträge aus zwölf Monaten, deren angegebene Quelle eine Auditfeststellung ist. Rot über 80 %. Einträge ohne Quelle werden gesondert gezählt und stehen in keinem Teil des Anteils.',
      },
    },
    balance: {
      label: { en: 'Corrective and proactive by quarter', de: 'Korrigierend und vorausschauend je Quartal' },
      how: {
        en: 'Corrective: audit findings, incidents and complaints. Proactive: every other stated source. A complete quarter without a proactive entry warns; the quarter under way only informs.',
        de: 'Korrigierend: Auditfeststellungen, Vorfälle und Beschwerden. Vorausschauend: jede andere angegebene Quelle. Ein volles Quartal ohne vorausschauenden Eintrag warnt; das laufende informiert nur.',
      },
    },
    coverage: {
      label: { en: 'Entries by source and quarter', de: 'Einträge nach Quelle und Quartal' },
      how: {
        en: 'Entries by the server’s date, candidates included. A source without an entry in the last two complete quarters is dry.',
        de: 'Einträge nach Serverdatum, Vorschläge eingeschlossen. Eine Quelle ohne Eintrag in den letzten zwei vollen Quartalen ist versiegt.',
      },
    },
  },
} as const satisfies Report
