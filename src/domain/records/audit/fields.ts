import type { Fields, Values } from '#domain/kernel/field.ts'
import { peopleFields } from './peopleFields.ts'
import { planFields } from './planFields.ts'
import { visitFields } from './visitFields.ts'

/** What the audit came to. */
const reportFields = {
  conformity: {
    kind: 'text',
    long: true,
    label: { en: 'Conclusion on conformity', de: 'Fazit zur Konformität' },
  },
  effectiveness: {
    kind: 'text',
    long: true,
    label: { en: 'Conclusion on effectiveness', de: 'Fazit zur Wirksamkeit' },
  },
  obstacles: {
    kind: 'text',
    long: true,
    label: { en: 'What could not be seen', de: 'Was nicht gesehen werden konnte' },
  },
  auditeeFeedback: {
    kind: 'text',
    long: true,
    label: { en: 'What the audited say of the audit', de: 'Was die Auditierten zum Audit sagen' },
  },
  announcedAt: { kind: 'instant', system: true, label: { en: 'Announced', de: 'Angekündigt' } },
  beganOn: { kind: 'day', system: true, label: { en: 'Began', de: 'Begonnen' } },
  finishedAt: { kind: 'instant', system: true, label: { en: 'Fieldwork done', de: 'Vor Ort beendet' } },
  reportedAt: { kind: 'instant', system: true, label: { en: 'Reported', de: 'Berichtet' } },
  reportedBy: { kind: 'person', system: true, label: { en: 'Reported by', de: 'Berichtet von' } },
  closedAt: { kind: 'instant', system: true, label: { en: 'Closed', de: 'Abgeschlossen' } },
} as const satisfies Fields

export const auditFields = { ...planFields, ...peopleFields, ...visitFields, ...reportFields } as const satisfies Fields

export type Audit = Values<typeof auditFields>
