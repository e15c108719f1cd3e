import type { Fields, Values } from '#domain/kernel/field.ts'
import { attendanceRows, decisionRows } from '../managementReview/decisionRows.ts'

/** A meeting about improving, of whatever kind (C-124). */
export const forumFields = {
  kind: {
    kind: 'choice',
    label: { en: 'Kind', de: 'Art' },
    options: {
      committee: { en: 'Improvement committee', de: 'Verbesserungsausschuss' },
      governanceMeeting: { en: 'Item of another meeting', de: 'Punkt einer anderen Sitzung' },
      dedicatedSession: { en: 'Session of its own', de: 'Eigene Sitzung' },
    },
  },
  scheduledFor: { kind: 'day', label: { en: 'On', de: 'Am' } },
  every: {
    kind: 'choice',
    label: { en: 'Repeats', de: 'Wiederholt sich' },
    options: {
      month: { en: 'Every month', de: 'Jeden Monat' },
      quarter: { en: 'Every quarter', de: 'Jedes Quartal' },
    },
  },
  agenda: {
    kind: 'rows',
    label: { en: 'Agenda', de: 'Tagesordnung' },
    of: {
      topic: { kind: 'text', required: true, label: { en: 'Topic', de: 'Thema' } },
      item: { kind: 'link', to: 'record', label: { en: 'Record', de: 'Datensatz' } },
      notes: { kind: 'text', long: true, label: { en: 'What was said', de: 'Was gesagt wurde' } },
    },
  },
  attendance: attendanceRows,
  decisions: decisionRows,
  heldAt: { kind: 'instant', system: true, label: { en: 'Held', de: 'Abgehalten' } },
  minutesBy: { kind: 'person', system: true, label: { en: 'Minutes by', de: 'Protokoll von' } },
} as const satisfies Fields

export type Forum = Values<typeof forumFields>
