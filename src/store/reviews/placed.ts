import type { ReviewInput } from '#domain/records/managementReview/inputs.ts'
import type { ReviewFigure } from '#domain/reviews/paper.ts'
import type { EarlierValues } from './earlierValues.ts'

/** A figure with the input it belongs to. */
export type Placed = ReviewFigure & { readonly input: ReviewInput }

/** A count as it stands, after what earlier reviews saw. */
export function standing(
  input: ReviewInput,
  { code, value, better }: Pick<ReviewFigure, 'code' | 'value' | 'better'>,
  earlier: EarlierValues,
): Placed {
  return { input, code, value, trail: [...(earlier.get(code) ?? []), value], over: 'reviews', better }
}
