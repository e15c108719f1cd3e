import type { SeriesPoint } from '#domain/measurement/series.ts'
import { type TriggerRule, triggerRules } from '#domain/measurement/triggers/rules.ts'
import type { SeriesFacts } from '#domain/measurement/triggers/seriesFacts.ts'
import { addDays } from '#domain/time/days.ts'

/**
 * How often the rules raise a strong signal per metric and year where nothing changed: the figures of `triggerRules`.
 * `node tools/falseAlarms.ts`: same seed, same answer. A signal that goes on counts once.
 */
const DAILY = ['T1b', 'T4']
const random = seeded(7)

for (const rule of triggerRules) {
  if (!rule.trigger || rule.id === 'T1') continue
  const [series, periods] = DAILY.includes(rule.id) ? [60, 465] : [400, 60]
  const counts = Array.from({ length: series }, () => alarms(rule, periods))
  const years = counts.reduce((sum, one) => sum + one.years, 0)
  const strong = counts.reduce((sum, one) => sum + one.strong, 0)
  console.log(`${rule.id.padEnd(4)} ${(strong / years).toFixed(2)} a year`)
}

function alarms(rule: TriggerRule, periods: number): { strong: number; years: number } {
  const isDaily = DAILY.includes(rule.id)
  const points = Array.from({ length: periods }, (_, at) =>
    quietPoint(rule.id, isDaily ? addDays('2020-01-01', at) : month(at)),
  )
  const from = isDaily ? 101 : 24
  let [strong, before] = [0, false]
  for (let count = from; count <= periods; count++) {
    const isStrong = rule.trigger?.(factsOf(rule.id, points.slice(0, count)))?.strength === 'strong'
    if (isStrong && !before) strong++
    before = isStrong
  }
  return { strong, years: (periods - from + 1) / (isDaily ? 365 : 12) }
}

/** Independent readings that never change: counts for T2, a service exactly at its budget for T1b, normal ones for the rest. */
function quietPoint(rule: string, periodStart: string): SeriesPoint {
  if (rule === 'T1b') return { periodStart, value: null, num: 10_000 - poisson(10), den: 10_000 }
  return { periodStart, value: rule === 'T2' ? poisson(5) : 10 + normal() }
}

function factsOf(rule: string, points: readonly SeriesPoint[]): SeriesFacts {
  const today = addDays(points.at(-1)!.periodStart, 31)
  return {
    kind: rule === 'T1b' ? 'proportion' : 'value',
    direction: rule === 'T2' ? 'decrease' : 'increase',
    cadence: DAILY.includes(rule) ? 'day' : 'month',
    points,
    phases: [{ start: points[0]!.periodStart }],
    target: rule === 'T1b' ? 0.999 : null,
    worthwhile: rule === 'T3' ? 1 : null,
    benchmark: rule === 'T8' ? { value: 10, source: 'the true mean', day: today } : null,
    today,
  }
}

function month(at: number): string {
  return `${2020 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`
}

function normal(): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random())
}

function poisson(mean: number): number {
  let [count, product] = [0, random()]
  for (const limit = Math.exp(-mean); product > limit; count++) product *= random()
  return count
}

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return (state + 0.5) / 4_294_967_296
  }
}
