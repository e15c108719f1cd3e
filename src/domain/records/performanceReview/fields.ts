import type { Fields, Values } from '#domain/kernel/field.ts'

/** A look at the figures: when, by whom, what was seen and what followed from it (C-063). */
export const performanceReviewFields = {
  scheduledFor: { kind: 'day', label: { en: 'On', de: 'Am' } },
  every: {
    kind: 'choice',
    label: { en: 'Repeats', de: 'Wiederholt sich' },
    options: { week: { en: 'Every week', de: 'Jede Woche' }, month: { en: 'Every month', de: 'Jeden Monat' } },
    help: {
      en: 'Holding one schedules the next. Empty: only this once.',
      de: 'Mit dem Abhalten wird die nächste geplant. Leer: nur dieses Mal.',
    },
  },
  participants: { kind: 'text', label: { en: 'Who takes part', de: 'Wer teilnimmt' } },
  looked: {
    kind: 'rows',
    label: { en: 'What was looked at', de: 'Was angesehen wurde' },
    of: {
      metric: { kind: 'link', to: 'metric', label: { en: 'Metric', de: 'Kennzahl' } },
      seen: { kind: 'text', label: { en: 'What was seen', de: 'Was gesehen wurde' } },
      disposition: {
        kind: 'choice',
        label: { en: 'What follows', de: 'Was folgt' },
        options: {
          candidate: { en: 'A candidate', de: 'Ein Vorschlag' },
          watch: { en: 'Keep watching', de: 'Weiter beobachten' },
          none: { en: 'Nothing', de: 'Nichts' },
        },
      },
      improvement: { kind: 'link', to: 'improvement', label: { en: 'Candidate', de: 'Vorschlag' } },
    },
  },
  conclusion: { kind: 'text', long: true, label: { en: 'Conclusion', de: 'Fazit' } },
  heldAt: { kind: 'instant', system: true, label: { en: 'Held', de: 'Abgehalten' } },
  heldBy: { kind: 'person', system: true, label: { en: 'Held by', de: 'Abgehalten von' } },
} as const satisfies Fields

export type PerformanceReview = Values<typeof performanceReviewFields>
export type Looked = PerformanceReview['looked'][number]
