import type { Label } from '#domain/kernel/field.ts'

export const supplierListText = {
  title: { en: 'Suppliers', de: 'Lieferanten' },
  new: { en: 'Add a supplier', de: 'Lieferant aufnehmen' },
  emptyTitle: { en: 'No supplier yet', de: 'Noch kein Lieferant' },
  empty: {
    en: 'Who supplies AI systems, models, data or tools; who answers for what; whether they fit, and how they do over time.',
    de: 'Wer KI-Systeme, Modelle, Daten oder Werkzeuge liefert; wer wofür verantwortlich ist; ob sie passen und wie sie sich bewähren.',
  },
} as const satisfies Record<string, Label>

export const supplierText = {
  about: { en: 'Who they are', de: 'Wer sie sind' },
  responsibilities: { en: 'Who answers for what', de: 'Wer wofür verantwortlich ist' },
  dueDiligence: { en: 'Due diligence', de: 'Sorgfaltsprüfung' },
  scorecard: { en: 'Scorecard', de: 'Wertungen' },
  systems: { en: 'AI systems from them', de: 'KI-Systeme von ihnen' },
  noSystems: { en: 'No AI system names this supplier.', de: 'Kein KI-System nennt diesen Lieferanten.' },
  notLooked: { en: 'Nobody has looked yet.', de: 'Noch niemand hat geprüft.' },
  notScored: { en: 'Not scored yet.', de: 'Noch nicht gewertet.' },
  done: { en: 'Due diligence holds until {day}.', de: 'Die Sorgfaltsprüfung gilt bis {day}.' },
  expired: { en: 'Due diligence held until {day}.', de: 'Die Sorgfaltsprüfung galt bis {day}.' },
  missing: { en: 'No due diligence holds.', de: 'Keine Sorgfaltsprüfung gilt.' },
  ended: { en: 'They supply us no longer.', de: 'Sie beliefern uns nicht mehr.' },
  approved: {
    en: 'Approved. The next thing is its next score.',
    de: 'Freigegeben. Als Nächstes kommt die nächste Wertung.',
  },
  scoreOverTime: { en: 'Score over time, 1 to 5', de: 'Wertung im Verlauf, 1 bis 5' },
} as const satisfies Record<string, Label>
