import type { Fields, Label } from '#domain/kernel/field.ts'

const means = {
  intervene: { en: 'Intervened', de: 'Eingegriffen' },
  override: { en: 'Overrode', de: 'Übersteuert' },
  stop: { en: 'Stopped', de: 'Angehalten' },
} as const satisfies Record<string, Label>

/** Stage 6: drills, what people overrode, what changed (C-326, C-323). */
export const operationFields = {
  drillEveryMonths: {
    kind: 'number',
    whole: true,
    min: 1,
    max: 24,
    unit: { en: 'months', de: 'Monate' },
    label: { en: 'Oversight is drilled every', de: 'Aufsicht wird geübt alle' },
  },
  drills: {
    kind: 'rows',
    label: { en: 'Oversight drills', de: 'Übungen der Aufsicht' },
    of: {
      heldOn: { kind: 'day', required: true, label: { en: 'Held on', de: 'Geübt am' } },
      person: { kind: 'person', required: true, label: { en: 'Who', de: 'Wer' } },
      means: { kind: 'choice', required: true, label: { en: 'What', de: 'Was' }, options: means },
      result: {
        kind: 'choice',
        required: true,
        label: { en: 'Result', de: 'Ergebnis' },
        options: { worked: { en: 'It worked', de: 'Es ging' }, failed: { en: 'It failed', de: 'Es ging nicht' } },
      },
      found: { kind: 'text', label: { en: 'What was found', de: 'Was sich zeigte' } },
    },
  },
  overrides: {
    kind: 'rows',
    label: { en: 'Override log', de: 'Protokoll der Eingriffe' },
    of: {
      happenedOn: { kind: 'day', required: true, label: { en: 'Day', de: 'Tag' } },
      person: { kind: 'person', required: true, label: { en: 'Who', de: 'Wer' } },
      means: { kind: 'choice', required: true, label: { en: 'What', de: 'Was' }, options: means },
      cases: { kind: 'number', whole: true, min: 1, label: { en: 'Cases', de: 'Fälle' } },
      decisions: {
        kind: 'number',
        whole: true,
        min: 1,
        label: { en: 'Out of decisions', de: 'Von Entscheidungen' },
      },
      why: { kind: 'text', label: { en: 'Why', de: 'Warum' } },
    },
  },
  change: { kind: 'text', long: true, label: { en: 'What changed', de: 'Was sich ändert' } },
  previousRuns: {
    kind: 'check',
    label: { en: 'The version before stays in operation', de: 'Die Version davor bleibt in Betrieb' },
  },
  rolledBackTo: { kind: 'text', label: { en: 'What runs instead', de: 'Was stattdessen läuft' } },
} as const satisfies Fields
