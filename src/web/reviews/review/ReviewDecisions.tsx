import type { OwnInputProps } from '#web/next/steps.ts'
import { DecisionsInput } from '../DecisionsInput.tsx'

/** The decisions of a review: one at least on each of the four questions. */
export function ReviewDecisions(props: Pick<OwnInputProps, 'value' | 'onChange' | 'error'>) {
  return <DecisionsInput {...props} isReview />
}
