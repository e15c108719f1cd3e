import type { Fields, RowValue } from '#domain/kernel/field.ts'

/** What reviews and forums decide: what it is, what it becomes, who takes it on (C-026, C-129, C-130). */
export const decisionRows = {
  kind: 'rows',
  label: { en: 'Decisions', de: 'Entscheidungen' },
  of: {
    kind: {
      kind: 'choice',
      label: { en: 'About', de: 'Zu' },
      options: {
        improvement: { en: 'Opportunity for improvement', de: 'Möglichkeit zur Verbesserung' },
        systemChange: { en: 'Change to the management system', de: 'Änderung am Managementsystem' },
        resource: { en: 'Resources', de: 'Ressourcen' },
        prioritization: { en: 'What comes first', de: 'Was zuerst kommt' },
      },
    },
    what: { kind: 'text', long: true, label: { en: 'What was decided', de: 'Was entschieden wurde' } },
    becomes: {
      kind: 'choice',
      label: { en: 'Becomes', de: 'Wird zu' },
      options: {
        improvement: { en: 'An improvement', de: 'Einer Verbesserung' },
        task: { en: 'A task', de: 'Einer Aufgabe' },
        nonconformity: { en: 'A nonconformity', de: 'Einer Nichtkonformität' },
        existing: { en: 'What is there already', de: 'Etwas, das es schon gibt' },
        nothing: { en: 'Nothing further', de: 'Nichts weiter' },
      },
    },
    why: { kind: 'text', label: { en: 'Why', de: 'Warum' } },
    amount: { kind: 'number', min: 0, label: { en: 'Amount', de: 'Betrag' } },
    effortDays: {
      kind: 'number',
      min: 0,
      unit: { en: 'days', de: 'Tage' },
      label: { en: 'Effort', de: 'Aufwand' },
    },
    person: { kind: 'person', label: { en: 'Who', de: 'Wer' } },
    dueOn: { kind: 'day', label: { en: 'By', de: 'Bis' } },
    item: {
      kind: 'link',
      to: 'record',
      label: { en: 'Record', de: 'Datensatz' },
      help: { en: 'What it is about, or what it became.', de: 'Worum es geht oder was daraus wurde.' },
    },
  },
} as const satisfies Fields[string]

export type Decision = RowValue<typeof decisionRows>
export const decisionKinds = Object.keys(decisionRows.of.kind.options) as NonNullable<Decision['kind']>[]

export const attendanceRows = {
  kind: 'rows',
  label: { en: 'Who takes part', de: 'Wer teilnimmt' },
  of: {
    person: { kind: 'person', label: { en: 'Person', de: 'Person' } },
    guest: { kind: 'text', label: { en: 'Guest', de: 'Gast' } },
    present: { kind: 'check', label: { en: 'Present', de: 'Anwesend' } },
  },
} as const satisfies Fields[string]
