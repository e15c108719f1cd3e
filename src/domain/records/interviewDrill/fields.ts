import type { Fields, Values } from '#domain/kernel/field.ts'

/** What an auditor will ask anyone: a recent improvement, and whether it worked (C-148). */
export const interviewDrillFields = {
  heldOn: { kind: 'day', label: { en: 'Day', de: 'Tag' } },
  size: {
    kind: 'number',
    whole: true,
    min: 1,
    max: 500,
    label: { en: 'People asked', de: 'Befragte' },
    help: { en: 'Drawn by lot from everyone at work.', de: 'Per Los aus allen, die hier arbeiten.' },
  },
  about: { kind: 'link', to: 'audit', label: { en: 'Ahead of', de: 'Vor' } },
  sample: {
    kind: 'rows',
    label: { en: 'Answers', de: 'Antworten' },
    of: {
      person: { kind: 'person', required: true, label: { en: 'Person', de: 'Person' } },
      named: {
        kind: 'choice',
        label: { en: 'Names an improvement', de: 'Nennt eine Verbesserung' },
        options: {
          yes: { en: 'Yes', de: 'Ja' },
          no: { en: 'No', de: 'Nein' },
          away: { en: 'Not reached', de: 'Nicht erreicht' },
        },
      },
      improvement: { kind: 'link', to: 'improvement', label: { en: 'Which', de: 'Welche' } },
      effect: {
        kind: 'choice',
        label: { en: 'and its effect', de: 'und ihre Wirkung' },
        options: { yes: { en: 'Yes', de: 'Ja' }, no: { en: 'No', de: 'Nein' } },
      },
    },
  },
  seed: { kind: 'text', system: true, label: { en: 'Seed of the lot', de: 'Startwert des Loses' } },
  population: { kind: 'number', whole: true, min: 0, system: true, label: { en: 'Drawn from', de: 'Gezogen aus' } },
  reached: { kind: 'number', whole: true, min: 0, system: true, label: { en: 'Answered', de: 'Geantwortet' } },
  credible: { kind: 'number', whole: true, min: 0, system: true, label: { en: 'Credible', de: 'Glaubwürdig' } },
} as const satisfies Fields

export type InterviewDrill = Values<typeof interviewDrillFields>
