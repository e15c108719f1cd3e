import { addDays, type Day, daysBetween } from '#domain/time/days.ts'
import type { Life } from './life.ts'
import type { Attempt, Fact, Figures, Series } from './story.ts'

/** What the owner writes into the plan: what changes, who does what, with what, and how it will be judged. */
export function planOf<P extends string>(life: Life<P>, attempt: Attempt<P>, plannedOn: Day) {
  const { story, calendar } = life
  if (!story.plan) throw new Error(`"${story.title}" is tried without a plan.`)
  const { problem, resources, proof, evaluateOn } = story.plan
  return {
    problemWords: problem,
    resources,
    evaluationDate: calendar.workdayOn(evaluateOn),
    ...rowsOf(life, attempt, plannedOn),
    ...('series' in proof ? seriesOf(life, proof) : proofOf(proof, plannedOn)),
  }
}

/** A metric of the organization: what it says before and after is not entered by anyone. */
function seriesOf<P extends string>({ company: { metrics } }: Life<P>, proof: Series) {
  const id = (key: string) => {
    const known = metrics.get(key)
    if (!known) throw new Error(`No metric "${key}" is in use.`)
    return known
  }
  const [problem, why] = proof.problem ?? [proof.series]
  return {
    proof: 'series',
    problemMetric: id(problem),
    seriesMetric: id(proof.series),
    ...(why !== undefined && { metricJustification: why }),
    target: proof.target,
    worthwhile: proof.worthwhile,
    plannedPostPoints: proof.points,
    settleDays: proof.settleDays,
    guardrails: (proof.guardrails ?? []).map(([metric, margin]) => ({ metric: id(metric), margin })),
  }
}

/** Changes, and actions one after the other from the start of the work to the target date. */
export function rowsOf<P extends string>({ story, company, calendar }: Life<P>, attempt: Attempt<P>, plannedOn: Day) {
  const due = attempt.again?.due ?? story.assigned?.due
  if (!due) throw new Error(`"${story.title}" is planned without a target date.`)
  const starts = attempt.began ? calendar.on(attempt.began) : plannedOn
  const length = Math.max(daysBetween(starts, calendar.on(due)), attempt.actions.length)
  const share = (at: number) => addDays(starts, Math.floor((length * at) / attempt.actions.length))
  return {
    changes: attempt.changes,
    actions: attempt.actions.map(({ what, by }, at) => ({
      what,
      responsible: company.of[by].id,
      starts: share(at),
      ends: share(at + 1),
    })),
  }
}

/** Two figures or a fact: entered, not computed. */
function proofOf(proof: Figures | Fact, plannedOn: Day) {
  if ('present' in proof)
    return { proof: 'fact', factBefore: proof.absent, factAfter: proof.present, settleDays: proof.settleDays }
  const { metric, unit, method, better, before, beforeDays, target, settleDays } = proof
  const baselineTo = addDays(plannedOn, -1)
  return {
    proof: 'twoFigures',
    metric,
    metricUnit: unit,
    metricMethod: method,
    direction: better,
    baseline: before,
    baselineFrom: addDays(baselineTo, 1 - beforeDays),
    baselineTo,
    target,
    settleDays,
  }
}
