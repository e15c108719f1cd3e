/** A straight line from figures to pixels. */
export interface Scale {
  at(value: number): number
  readonly from: number
  readonly to: number
}

export function scaleOf({ from, to }: { from: number; to: number }, pixels: readonly [number, number]): Scale {
  const [start, end] = pixels
  const span = to - from || 1
  return { at: (value) => start + ((value - from) / span) * (end - start), from, to }
}

export interface Ticks {
  readonly step: number
  readonly values: readonly number[]
}

/** The span of an axis that holds all values and ends on ticks of 1, 2 or 5; a constant series gets room on both sides. */
export function niceAxis(values: readonly number[], count: number): Ticks & { from: number; to: number } {
  const { low, high } = spanOf(values)
  const step = niceStep((high - low) / Math.max(1, count))
  const first = Math.floor(low / step + 1e-9)
  const last = Math.ceil(high / step - 1e-9)
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => tidy((first + at) * step))
  return { step, values: ticks, from: tidy(first * step), to: tidy(last * step) }
}

/** Multiplying adds dust in the last digits. */
const tidy = (value: number) => (value === 0 ? 0 : Number(value.toPrecision(12)))

/** Zero is shown where the values come near it, as it makes lengths comparable. */
function spanOf(values: readonly number[]): { low: number; high: number } {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  if (low > high) return { low: 0, high: 1 }
  if (low === 0 && high === 0) return { low: 0, high: 1 }
  const size = Math.max(Math.abs(low), Math.abs(high))
  if (high - low <= size * 1e-9 || size < 1e-300) {
    const room = size < 1e-300 ? 1 : size * 0.1
    return { low: low - room, high: high + room }
  }
  if (low > 0 && low < (high - low) * 0.6) low = 0
  if (high < 0 && -high < (high - low) * 0.6) high = 0
  return { low, high }
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const lead = rough / power
  return (lead <= 1.0000001 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power
}
