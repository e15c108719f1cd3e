import type { ReviewFigure } from './paper.ts'

/** Which way a figure went since the last review, and whether that is what one wants; `plain`: neither good nor bad, or unknown. */
export interface ReviewTrend {
  readonly change: number | null
  readonly sense: 'better' | 'worse' | 'same' | 'plain'
}

/** The change from the review before to this one; only of what reviews counted, for months are no reviews. */
export function trendOf({ trail, over, better }: Pick<ReviewFigure, 'trail' | 'over' | 'better'>): ReviewTrend {
  const [before = null, now = null] = trail.slice(-2)
  if (over !== 'reviews' || trail.length < 2 || before === null || now === null) return { change: null, sense: 'plain' }
  const change = now - before
  if (better === null) return { change, sense: 'plain' }
  if (change === 0) return { change, sense: 'same' }
  return { change, sense: change > 0 === (better === 'more') ? 'better' : 'worse' }
}
