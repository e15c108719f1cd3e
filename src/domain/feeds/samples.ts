import type { Refusal } from '#domain/kernel/refusal.ts'
import { refuse } from '#domain/kernel/refusal.ts'
import { type PeriodSpan, type Pulled, type PulledReading, secondsOf } from './pulled.ts'

/** A moment in seconds since 1970 and what the source wrote for it: "1.5", "NaN", "+Inf". */
export type Sample = readonly [seconds: number, text: string]

export type Take = 'mean' | 'max' | 'min' | 'last'

export interface SampleRules {
  readonly take: Take
  readonly stepSeconds: number
  /** Percent of the samples a period could have. */
  readonly leastShare: number
}

/** One reading per period from its samples; a period with none is missing, one with too few or with what is no number is refused. */
export function readingsOf(spans: readonly PeriodSpan[], samples: readonly Sample[], rules: SampleRules): Pulled {
  const outcomes = spans.map((span) => ({ span, outcome: readingOf(span, within(span, samples), rules) }))
  return {
    readings: outcomes.flatMap(({ outcome }) => (outcome && 'period' in outcome ? [outcome] : [])),
    refused: outcomes.flatMap(({ span, outcome }) =>
      outcome && 'code' in outcome ? [{ period: span.period, refusal: outcome }] : [],
    ),
    missing: outcomes.flatMap(({ span, outcome }) => (outcome === null ? [span.period] : [])),
  }
}

/** A sample speaks for the time before it: the one at midnight belongs to the day that ends. */
function within({ from, to }: PeriodSpan, samples: readonly Sample[]): Sample[] {
  const [after, upTo] = [Date.parse(from) / 1000, Date.parse(to) / 1000]
  return samples.filter(([seconds]) => seconds > after && seconds <= upTo)
}

function readingOf(span: PeriodSpan, samples: readonly Sample[], rules: SampleRules): PulledReading | Refusal | null {
  const { period } = span
  if (samples.length === 0) return null
  const wrong = samples.find(([, text]) => finite(text) === null)
  if (wrong) return notFinite(period, wrong[1])
  const expected = Math.max(1, Math.floor(secondsOf(span) / rules.stepSeconds))
  const values = { period, count: samples.length, expected, least: rules.leastShare }
  if (samples.length * 100 < expected * rules.leastShare) return refuse('samples_too_few', { values })
  return {
    period,
    value: taken(
      samples.map(([, text]) => finite(text)!),
      rules.take,
    ),
  }
}

export function notFinite(period: string, text: string): Refusal {
  return refuse('sample_not_finite', { values: { period, value: text.slice(0, 40) } })
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i

/** The number a text writes, or null: NaN, infinities, hexadecimal and blanks are none. */
export function finite(text: string): number | null {
  const number = NUMBER.test(text) ? Number(text) : Number.NaN
  return Number.isFinite(number) ? number : null
}

function taken(values: readonly number[], take: Take): number {
  if (take === 'last') return values.at(-1)!
  if (take === 'mean') return values.reduce((sum, value) => sum + value, 0) / values.length
  return values.reduce((one, other) => (take === 'max' ? Math.max(one, other) : Math.min(one, other)))
}
