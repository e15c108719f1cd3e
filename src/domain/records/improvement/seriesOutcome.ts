import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { Improvement } from './fields.ts'
import type { ImprovementFacts } from './people.ts'
import type { ComputedOutcome } from './proofAnswers.ts'

/** What must have been computed before a series is judged, and what its side effects ask (measurement.md 2d, steps 1, 11, 12). */
export function computedRequirements(facts: ImprovementFacts): Refusal[] {
  const { answers } = facts
  if (answers.proof === null) return []
  const { verdict } = answers.proof
  if (verdict === null) return notComputed(facts)
  if (verdict.verdict === 'not_enough_data') return waiting(verdict)
  return sideEffects(facts, verdict)
}

function notComputed({ record, today }: ImprovementFacts): Refusal[] {
  const { evaluationDate } = record
  if (evaluationDate !== null && evaluationDate > today)
    return [refuse('verdict_not_due', { field: 'evaluationDate', values: { day: evaluationDate } })]
  return [refuse('verdict_not_computed', { field: 'evaluationDate' })]
}

function waiting({ needBaseline, needPost, enoughOn, isMetricChanged }: ComputedOutcome): Refusal[] {
  if (isMetricChanged) return [refuse('verdict_metric_changed', { field: 'evaluationDate' })]
  if (needBaseline > 0 || enoughOn === null)
    return [refuse('verdict_lacks_baseline', { field: 'evaluationDate', values: { missing: needBaseline } })]
  return [refuse('verdict_waits_for_points', { field: 'evaluationDate', values: { missing: needPost, day: enoughOn } })]
}

/** Harm to a guardrail is a consequence nobody intended; possible harm is at least spoken of. */
function sideEffects({ record }: ImprovementFacts, { guardrails }: ComputedOutcome): Refusal[] {
  const named = (finding: string) =>
    guardrails
      .filter((guardrail) => guardrail.finding === finding)
      .map(({ name }) => name)
      .join('; ')
  const [harmed, possibly] = [named('harm'), named('possible_harm')]
  const { unintended } = record
  return unmet(
    harmed &&
      unintended !== null &&
      unintended.answer !== 'yes' &&
      refuse('side_effect_unanswered', { field: 'unintended', values: { metric: harmed } }),
    possibly &&
      unintended !== null &&
      unintended.answer !== 'yes' &&
      !unintended.why?.trim() &&
      refuse('side_effect_unexplained', { field: 'unintended', values: { metric: possibly } }),
  )
}

/** Met = improved and the target reached; partly = improved only; not met = no change or worse; null while too little is known. */
export function verdictOfSeries({ verdict, targetMet }: ComputedOutcome): Improvement['verdict'] {
  if (verdict === 'not_enough_data') return null
  if (verdict !== 'improved') return 'notMet'
  return targetMet === false ? 'partly' : 'met'
}

const inWords = { improved: 'improved', no_change: 'noChange', worse: 'worse' } as const

/** What judging a series settles beside the verdict: the computed word, and the level after. */
export function settledBySeries({ verdict, levelPost }: ComputedOutcome): Partial<Improvement> {
  if (verdict === 'not_enough_data') return {}
  return { seriesVerdict: inWords[verdict], after: levelPost }
}
