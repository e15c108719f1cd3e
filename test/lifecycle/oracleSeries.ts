import type { Fact, Fields, Situation } from './situation.ts'

/** Measurement 2b, C-115, C-116: what a proof by series must say, and what must be there, before the work begins. */
export const bySeries: Fact = (situation) =>
  tracedTo(situation) &&
  measuredBy(situation) &&
  aimed(situation.after, 30) &&
  lengthGiven(situation) &&
  guarded(situation) &&
  readBefore(situation) >= 8 &&
  readAfter(situation)

function plus(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** C-111, C-116: linked to what shows the problem; another metric than that is justified. */
function tracedTo({ after, series }: Situation): boolean {
  const { problemMetric, problemIncident, seriesMetric, metricJustification } = after
  const isLinked = problemMetric !== null || problemIncident !== null
  const isThere =
    (problemMetric === null || problemMetric in series.metrics) &&
    (problemIncident === null || series.incidents.includes(problemIncident))
  return isLinked && isThere && (problemMetric === seriesMetric || Boolean(metricJustification?.trim()))
}

/** C-115: a metric in use that was there before the first change. */
function measuredBy({ after, series, today }: Situation): boolean {
  const created = series.metrics[after.seriesMetric]
  if (created === undefined || (after.rolloutStart !== null && after.rolloutStart > today)) return false
  const isFirst = after.firstStartedAt === null || created <= after.firstStartedAt
  return isFirst && (after.rolloutStart === null || created.slice(0, 10) <= after.rolloutStart)
}

/** A target on the good side (less is better) and a change that would be worth it. */
function aimed({ target, worthwhile }: Fields, level: number): boolean {
  return target !== null && target < level && Boolean(worthwhile)
}

function lengthGiven({ after }: Situation): boolean {
  return after.baselineLength === null || after.baselineLength === 24 || Boolean(after.baselineLengthReason?.trim())
}

/** Each guardrail is a metric in use, once, and not the one to improve. */
function guarded({ after, series }: Situation): boolean {
  const guards: string[] = after.guardrails.map(({ metric }: Fields) => metric)
  return (
    guards.every((guard) => guard in series.metrics && guard !== after.seriesMetric) &&
    new Set(guards).size === guards.length
  )
}

/** Weeks that were over when the first change began. */
function readBefore({ after, series, today }: Situation): number {
  const begins = [after.rolloutStart ?? today, after.firstStartedAt?.slice(0, 10) ?? today].sort()[0]!
  return series.weeks.filter((week) => plus(week, 7) <= begins).length
}

/** The planned weeks, the first that begins after the roll-out and settling, can be over on the evaluation date. */
function readAfter({ before, after, today }: Situation): boolean {
  const isAtWork = ['piloting', 'implementing', 'implemented'].includes(before.state)
  const planned = after.targetDate !== null && after.targetDate > today ? after.targetDate : today
  const done = isAtWork && after.implementedAt !== null ? after.implementedAt.slice(0, 10) : planned
  const begun = isAtWork && after.startedAt !== null ? after.startedAt.slice(0, 10) : today
  const end = plus(done, after.settleDays ?? 0)
  let week = end > begun ? plus(end, 1) : end
  while (new Date(`${week}T00:00:00Z`).getUTCDay() !== 1) week = plus(week, 1)
  return after.evaluationDate !== null && after.evaluationDate >= plus(week, 7 * (after.plannedPostPoints ?? 12))
}

/** Measurement 2d: judged is what was computed at its date; a guardrail's harm is answered for. */
export const computed: Fact = ({ after, series: { verdict } }) => {
  if (after.proof !== 'series') return true
  if (!verdict?.isKnown) return false
  const says = after.unintended?.answer
  if (verdict.harm === 'none' || says === 'yes') return true
  return verdict.harm === 'possible' && Boolean(after.unintended?.why?.trim())
}

const amendable = ['target', 'worthwhile', 'evaluationDate', 'plannedPostPoints', 'guardrails']

/** Something of it is different, it still makes sense, and nothing is decided yet. */
export const amended: Fact = (situation) => {
  const { before, after, series } = situation
  const differs = (names: readonly string[]) =>
    names.some((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
  const isRescheduled = differs(['evaluationDate', 'plannedPostPoints'])
  return (
    differs(amendable) &&
    !series.verdict?.isKnown &&
    aimed(after, before.baseline) &&
    after.evaluationDate !== null &&
    guarded(situation) &&
    (!isRescheduled || readAfter(situation))
  )
}
