import type { Label } from '#domain/kernel/field.ts'

/** What checklist and sample are called where their history is told. */
export const auditWords = {
  checklist: { en: 'Checklist', de: 'Checkliste' },
  result: { en: 'Result', de: 'Ergebnis' },
  conform: { en: 'Conform', de: 'Konform' },
  finding: { en: 'Finding', de: 'Feststellung' },
  notAudited: { en: 'Not audited', de: 'Nicht auditiert' },
  why: { en: 'Why not', de: 'Warum nicht' },
  evidence: { en: 'What was seen', de: 'Was gesehen wurde' },
  note: { en: 'Note', de: 'Notiz' },
  question: { en: 'Own question', de: 'Eigene Frage' },
  requirement: { en: 'Requirement', de: 'Anforderung' },
  previousFinding: { en: 'Found before', de: 'Frühere Feststellung' },
  sample: { en: 'Sample', de: 'Stichprobe' },
  seed: { en: 'Seed', de: 'Startwert' },
  population: { en: 'Population', de: 'Grundgesamtheit' },
  drawn: { en: 'Drawn', de: 'Gezogen' },
  judgement: { en: 'Added by judgement', de: 'Nach Ermessen ergänzt' },
} as const satisfies Record<string, Label>
