import type { Label } from '#domain/kernel/field.ts'
import { type ReviewInput, reviewInputs } from '#domain/records/managementReview/inputs.ts'
import { reviewText } from '#domain/words/reviewScreen.ts'

/** What is shown one after another: every input, then what the meeting makes of it. */
export type SlideName = ReviewInput | 'suits' | 'decisions' | 'conclusion'

const after = {
  suits: reviewText.suits,
  decisions: reviewText.decisions,
  conclusion: reviewText.conclusion,
} as const satisfies Record<string, Label>

export function titleOf(slide: SlideName): Label {
  return slide in after ? after[slide as keyof typeof after] : reviewInputs[slide as ReviewInput]
}
