/** What a metric's points count: readings, shares of a whole, or events per exposure. */
export type MetricKind = 'value' | 'proportion' | 'rate'
export type Direction = 'increase' | 'decrease'
export type Cadence = 'day' | 'week' | 'month' | 'quarter'

/**
 * One complete period. A value point holds `value`; a proportion or rate holds `num` and `den`.
 * A missing period has `value` null (or is absent): never zero.
 */
export interface SeriesPoint {
  /** First day of the period, YYYY-MM-DD. */
  readonly periodStart: string
  readonly value: number | null
  readonly num?: number | null
  readonly den?: number | null
}

/** The number drawn and compared: num/den where the point counts something, else its value; null = missing (a denominator of 0 too). */
export function ratioOf(point: Pick<SeriesPoint, 'value' | 'num' | 'den'>): number | null {
  const [num, den] = [point.num ?? null, point.den ?? null]
  if (num === null && den === null) return point.value
  return num === null || den === null || den === 0 ? null : num / den
}
