import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { ImprovementFacts } from './people.ts'
import { isLinkedToProblem } from './problem.ts'
import { seriesRequirements } from './seriesRequirements.ts'
import { isSmall } from './small.ts'

/**
 * What a plan must say before work begins (A105–109, C-085…C-089, C-115). A small improvement's change is its description
 * and its action is the owner's; its proof is asked all the same, without unit and method.
 */
export function planRequirements(facts: ImprovementFacts): Refusal[] {
  const isLight = isSmall(facts.record, facts.settings)
  return [...(isLight ? [] : workRequirements(facts)), ...proofRequirements(facts, isLight)]
}

function workRequirements({ record, answers }: ImprovementFacts): Refusal[] {
  const { actions, changes } = record
  return unmet(
    !isTraced(record) && refuse('problem_missing', { field: 'problemWords' }),
    changes.length === 0 && refuse('change_missing', { field: 'changes' }),
    changes.some(({ affects }) => !affects?.trim()) && refuse('affected_item_missing', { field: 'changes' }),
    actions.length === 0 && refuse('action_missing', { field: 'actions' }),
    actions.some(({ responsible }) => !responsible) && refuse('action_responsible_missing', { field: 'actions' }),
    actions.some(({ responsible }) => responsible && !answers.activePeople.has(responsible)) &&
      refuse('action_responsible_not_active', { field: 'actions' }),
    actions.some(({ starts, ends }) => !starts || !ends) && refuse('action_dates_missing', { field: 'actions' }),
    actions.some(({ starts, ends }) => starts && ends && ends < starts) &&
      refuse('action_ends_before_start', { field: 'actions' }),
    !record.resources?.trim() && refuse('resources_missing', { field: 'resources' }),
    record.effortDays === null && refuse('effort_missing', { field: 'effortDays' }),
    record.cost === null && refuse('cost_missing', { field: 'cost' }),
  )
}

/** C-111: the problem is a metric's, an incident's or a finding's; a series links it, other proofs may name it in words. */
function isTraced({ proof, problemWords, ...record }: ImprovementFacts['record']): boolean {
  return proof === 'series' || Boolean(problemWords?.trim()) || isLinkedToProblem(record)
}

function proofRequirements(facts: ImprovementFacts, isLight: boolean): Refusal[] {
  const { proof } = facts.record
  if (!proof) return [refuse('proof_missing', { field: 'proof' })]
  return [...ofProof[proof](facts, isLight), ...dateRequirements(facts)]
}

const ofProof = {
  series: seriesRequirements,
  twoFigures: figureRequirements,
  fact: factRequirements,
} as const

function figureRequirements({ record }: ImprovementFacts, isLight: boolean): Refusal[] {
  const { baseline, baselineFrom, baselineTo, direction, target } = record
  const aimsWrong =
    baseline !== null &&
    target !== null &&
    ((direction === 'decrease' && target >= baseline) || (direction === 'increase' && target <= baseline))
  return unmet(
    !record.metric?.trim() && refuse('metric_missing', { field: 'metric' }),
    !isLight && !record.metricUnit?.trim() && refuse('unit_missing', { field: 'metricUnit' }),
    !isLight && !record.metricMethod?.trim() && refuse('metric_source_missing', { field: 'metricMethod' }),
    !direction && refuse('direction_missing', { field: 'direction' }),
    baseline === null && refuse('baseline_missing', { field: 'baseline' }),
    (!baselineFrom || !baselineTo) && refuse('baseline_window_missing', { field: 'baselineFrom' }),
    baselineFrom &&
      baselineTo &&
      baselineTo < baselineFrom &&
      refuse('window_ends_before_start', { field: 'baselineTo' }),
    target === null && refuse('target_missing', { field: 'target' }),
    aimsWrong && refuse('target_not_better', { field: 'target' }),
  )
}

function factRequirements({ record }: ImprovementFacts): Refusal[] {
  return unmet(
    !record.factBefore?.trim() && refuse('fact_before_missing', { field: 'factBefore' }),
    !record.factAfter?.trim() && refuse('fact_after_missing', { field: 'factAfter' }),
  )
}

function dateRequirements({ record }: ImprovementFacts): Refusal[] {
  const { evaluationDate, targetDate } = record
  return unmet(
    !evaluationDate && refuse('evaluation_date_missing', { field: 'evaluationDate' }),
    evaluationDate &&
      targetDate &&
      evaluationDate < targetDate &&
      refuse('evaluation_before_target', { field: 'evaluationDate' }),
  )
}
