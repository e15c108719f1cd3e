import { addDays, type Day } from '#domain/time/days.ts'

/** How many days before and after the decision are compared (C-301). */
export const MOMENTUM_DAYS = 90
/** A drop beyond this share is flagged. */
const DROP = 0.3

export interface Momentum {
  readonly before: number
  /** Null until the days after it are over: until then nothing can be said. */
  readonly after: number | null
  /** Change as a share of before; null where there was nothing before, or it is too soon. */
  readonly change: number | null
  readonly isDropping: boolean
  readonly knownFrom: Day
}

/** Whether work goes on once the certificate is there: activity in the 90 days after the decision against the 90 before (C-301). */
export function momentumOf({
  before,
  after,
  decidedOn,
  today,
}: {
  readonly before: number
  readonly after: number
  readonly decidedOn: Day
  readonly today: Day
}): Momentum {
  const knownFrom = addDays(decidedOn, MOMENTUM_DAYS)
  if (today < knownFrom) return { before, after: null, change: null, isDropping: false, knownFrom }
  const change = before === 0 ? null : (after - before) / before
  return { before, after, change, isDropping: change !== null && change < -DROP, knownFrom }
}
