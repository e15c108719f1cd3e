import type { Day } from '#domain/time/days.ts'
import { binomialUpper } from '../distributions.ts'
import type { Direction } from '../series.ts'
import { type Benchmark, gain, knownPoints, newest, type SeriesFacts } from './seriesFacts.ts'
import { type Signal, signalOf } from './signal.ts'

/** Months after which a benchmark is too old to act on (C-061). */
const STALE_MONTHS = 18

export interface BenchmarkStanding {
  /** Positive = better than the benchmark, in the metric's unit. */
  readonly gap: number
  readonly ageMonths: number
  readonly stale: boolean
}

/** How a reading stands against a benchmark, and how old that is on a day (C-061). */
export function benchmarkStanding(
  latest: number,
  { value, day }: Benchmark,
  { direction, today }: { direction: Direction; today: Day },
): BenchmarkStanding {
  const ageMonths = wholeMonths(day, today)
  return { gap: gain(value, latest, direction), ageMonths, stale: monthsLater(day, STALE_MONTHS) < today }
}

/**
 * C-061: worse than the benchmark. Evidence: so many of the last twelve readings are that chance does not explain it (sign
 * test, p < .05), and the benchmark is not too old.
 */
export function benchmarkGap(facts: SeriesFacts): Signal | null {
  const { benchmark, direction, today, points } = facts
  const last = newest(points, 1)?.[0]
  if (!benchmark || !last) return null
  const { gap, ageMonths, stale } = benchmarkStanding(last.value, benchmark, { direction, today })
  if (gap >= 0 || -gap < (facts.worthwhile ?? 0)) return null
  const window = knownPoints(points).slice(-12)
  const worse = window.filter(({ value }) => gain(benchmark.value, value, direction) < 0).length
  const p = binomialUpper(worse, window.length, 0.5)
  return signalOf({
    kind: 'benchmarkGap',
    direction: 'worse',
    windowPoints: window.map(({ periodStart }) => periodStart),
    statistic: -gap,
    statisticName: 'gap',
    p,
    businessRuleMet: true,
    evidenceMet: p < 0.05 && !stale,
    startedAt: null,
    numbers: {
      latest: last.value,
      benchmark: benchmark.value,
      gap: -gap,
      source: benchmark.source,
      day: benchmark.day,
      ageMonths,
      stale: stale ? 'yes' : 'no',
      worse,
      points: window.length,
      kind: facts.kind,
    },
  })
}

function wholeMonths(from: Day, to: Day): number {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
  return to.slice(8) < from.slice(8) ? months - 1 : months
}

/** The same day of a later month, as text to compare with: it need not exist. */
function monthsLater(day: Day, months: number): Day {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}${day.slice(7)}`
}
