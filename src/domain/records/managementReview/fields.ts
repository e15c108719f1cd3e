import type { Fields, Values } from '#domain/kernel/field.ts'
import { attendanceRows, decisionRows } from './decisionRows.ts'
import { reviewInputs } from './inputs.ts'

/** One management review: what it looked at, what it decided, who was there (brief §3.4). */
export const managementReviewFields = {
  scheduledFor: { kind: 'day', label: { en: 'On', de: 'Am' } },
  chair: {
    kind: 'person',
    label: { en: 'Chair', de: 'Vorsitz' },
    help: { en: 'Somebody of top management.', de: 'Jemand aus der obersten Leitung.' },
  },
  attendance: attendanceRows,
  inputs: {
    kind: 'rows',
    label: { en: 'Inputs', de: 'Eingaben' },
    of: {
      input: { kind: 'choice', options: reviewInputs, required: true, label: { en: 'Input', de: 'Eingabe' } },
      content: { kind: 'text', long: true, label: { en: 'What there is to say', de: 'Was zu sagen ist' } },
      nothingBecause: {
        kind: 'text',
        label: { en: 'Nothing to report, because', de: 'Nichts zu berichten, weil' },
      },
      notes: { kind: 'text', long: true, label: { en: 'Said in the meeting', de: 'In der Sitzung gesagt' } },
    },
  },
  overdueDecisions: {
    kind: 'rows',
    label: { en: 'Decisions on what is overdue', de: 'Entscheidungen zu Überfälligem' },
    of: {
      improvement: {
        kind: 'link',
        to: 'improvement',
        required: true,
        label: { en: 'Improvement', de: 'Verbesserung' },
      },
      decision: {
        kind: 'choice',
        required: true,
        label: { en: 'Decision', de: 'Entscheidung' },
        options: {
          escalate: { en: 'Escalate', de: 'Eskalieren' },
          replan: { en: 'Re-plan', de: 'Neu planen' },
          reassign: { en: 'Reassign', de: 'Neu zuweisen' },
          cancel: { en: 'Cancel', de: 'Abbrechen' },
        },
      },
      why: { kind: 'text', label: { en: 'Why', de: 'Warum' } },
      person: { kind: 'person', label: { en: 'New owner', de: 'Neu verantwortlich' } },
      dueOn: { kind: 'day', label: { en: 'New day', de: 'Neuer Tag' } },
    },
  },
  decisions: decisionRows,
  conclusion: {
    kind: 'text',
    long: true,
    label: { en: 'Conclusion', de: 'Fazit' },
    help: {
      en: 'Whether the management system still suits, is enough and works.',
      de: 'Ob das Managementsystem noch passt, ausreicht und wirkt.',
    },
  },
  heldOn: { kind: 'day', label: { en: 'Held on', de: 'Abgehalten am' } },
  nextOn: {
    kind: 'day',
    label: { en: 'Next review on', de: 'Nächste Bewertung am' },
    help: { en: 'Approving puts it into the calendar.', de: 'Die Freigabe setzt sie an.' },
  },
  since: { kind: 'day', system: true, label: { en: 'Looks back to', de: 'Blickt zurück bis' } },
  snapshotAt: { kind: 'instant', system: true, label: { en: 'Register recorded', de: 'Register festgehalten' } },
  snapshotSha256: { kind: 'text', system: true, label: { en: 'Its SHA-256', de: 'Sein SHA-256' } },
  heldAt: { kind: 'instant', system: true, label: { en: 'Opened', de: 'Eröffnet' } },
  minutesBy: { kind: 'person', system: true, label: { en: 'Minutes by', de: 'Protokoll von' } },
  approvedBy: { kind: 'person', system: true, label: { en: 'Approved by', de: 'Freigegeben von' } },
  approvedAt: { kind: 'instant', system: true, label: { en: 'Approved', de: 'Freigegeben' } },
  closedAt: { kind: 'instant', system: true, label: { en: 'Closed', de: 'Abgeschlossen' } },
} as const satisfies Fields

export type ManagementReview = Values<typeof managementReviewFields>
export type OverdueDecision = ManagementReview['overdueDecisions'][number]
