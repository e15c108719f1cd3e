import type { Label } from '#domain/kernel/field.ts'

/** Why a look at the figures is not yet held or moved. */
export const performanceRefusals = {
  review_day_missing: { en: 'Say the new day.', de: 'Den neuen Tag angeben.' },
  review_day_passed: {
    en: 'That day has passed. Choose a later one.',
    de: 'Dieser Tag ist vorbei. Einen späteren wählen.',
  },
  review_looked_at_nothing: {
    en: 'Look at one metric at least, and say what follows.',
    de: 'Mindestens eine Kennzahl ansehen und sagen, was folgt.',
  },
  review_metric_missing: { en: 'Say which metric this was.', de: 'Angeben, welche Kennzahl es war.' },
  review_metric_twice: {
    en: 'A metric stands here twice. Keep one line of it.',
    de: 'Eine Kennzahl steht hier zweimal. Eine Zeile davon behalten.',
  },
  review_seen_missing: { en: 'Say what was seen.', de: 'Angeben, was gesehen wurde.' },
  review_disposition_missing: {
    en: 'Say what follows: a candidate, keep watching, or nothing.',
    de: 'Angeben, was folgt: ein Vorschlag, weiter beobachten oder nichts.',
  },
  review_candidate_missing: {
    en: 'Name the candidate that follows from it.',
    de: 'Den Vorschlag nennen, der daraus folgt.',
  },
} as const satisfies Record<string, Label>
