import type { Label } from '#domain/kernel/field.ts'

/** The dossier of a nonconformity: its six records and what lies around them (A261–A272, C-221…C-229). */
export const dossierText = {
  title: { en: 'Dossier of a nonconformity', de: 'Dossier einer Nichtkonformität' },
  overview: { en: 'The six records', de: 'Die sechs Aufzeichnungen' },
  present: { en: 'Recorded', de: 'Festgehalten' },
  absent: { en: 'Not yet', de: 'Noch nicht' },
  notOwed: {
    en: 'Not owed: no corrective action was decided',
    de: 'Nicht geschuldet: keine Korrekturmaßnahme beschlossen',
  },
  name: { en: 'Record', de: 'Aufzeichnung' },
  decision: { en: 'Was corrective action needed?', de: 'War eine Korrekturmaßnahme nötig?' },
  analyses: { en: 'Analyses', de: 'Analysen' },
  noAnalysis: { en: 'No analysis is recorded.', de: 'Es ist keine Analyse festgehalten.' },
  statement: { en: 'Root cause and plan', de: 'Grundursache und Plan' },
  earlier: { en: 'Earlier cycles', de: 'Frühere Durchgänge' },
  analysis: { en: '{technique}, cycle {cycle}', de: '{technique}, Durchgang {cycle}' },
  open: { en: 'not completed', de: 'nicht abgeschlossen' },
  completed: { en: 'completed {day} by {name}', de: 'abgeschlossen am {day} von {name}' },
  team: { en: 'Took part', de: 'Beteiligt' },
  outline: { en: 'The same in words', de: 'Dasselbe in Worten' },
  systemic: { en: 'in the system', de: 'im System' },
  considered: { en: 'looked at, nothing found', de: 'betrachtet, nichts gefunden' },
  again: { en: 'the same event again', de: 'dasselbe Ereignis nochmals' },
  wording: { en: 'wording kept because: {reason}', de: 'Wortlaut behalten, weil: {reason}' },
  chains: { en: 'How the root causes were come to', de: 'Wie die Grundursachen gefunden wurden' },
  cutSets: { en: 'Minimal cut sets', de: 'Minimale Schnittmengen' },
  single: { en: '{event} (alone suffices)', de: '{event} (genügt allein)' },
  tooMany: { en: 'Too many to work out.', de: 'Zu viele, um sie zu berechnen.' },
  unnamed: { en: '(not named)', de: '(nicht benannt)' },
} as const satisfies Record<string, Label>
