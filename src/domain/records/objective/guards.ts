import type { Facts } from '#domain/kernel/facts.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { missesTarget } from '#domain/reports/objectives.ts'
import type { Objective } from './fields.ts'

export type ObjectiveFacts = Facts<Objective>

/** What an objective lacks to be one: a commitment behind it, a figure with target and day, a plan (C-023, 6.2). */
export function notApprovable(facts: ObjectiveFacts): readonly Refusal[] {
  return [...notMeasurable(facts), ...notPlanned(facts)]
}

function notMeasurable({ record, answers: { objective }, today }: ObjectiveFacts): readonly Refusal[] {
  const { metric } = objective
  const { baseline, target } = record
  const direction = metric?.direction ?? null
  return unmet(
    !record.commitment && refuse('objective_commitment_missing', { field: 'commitment' }),
    objective.commitment === 'retired' && refuse('objective_commitment_over', { field: 'commitment' }),
    !record.metric && refuse('objective_metric_missing', { field: 'metric' }),
    metric && metric.state !== 'active' && refuse('objective_metric_not_in_use', { field: 'metric' }),
    metric && (!metric.unit || !metric.cadence) && refuse('objective_unit_missing', { field: 'metric' }),
    metric && !metric.hasMethod && refuse('objective_method_missing', { field: 'metric' }),
    target === null && refuse('objective_target_missing', { field: 'target' }),
    !record.targetOn && refuse('objective_day_missing', { field: 'targetOn' }),
    record.targetOn && record.targetOn <= today && refuse('objective_day_past', { field: 'targetOn' }),
    baseline !== null &&
      target !== null &&
      direction !== null &&
      missesTarget(target, { target: baseline, direction }) &&
      refuse('objective_target_worse', { field: 'target' }),
  )
}

function notPlanned({ record, answers }: ObjectiveFacts): readonly Refusal[] {
  return unmet(
    !record.owner && refuse('owner_missing', { field: 'owner' }),
    record.owner && !answers.activePeople.has(record.owner) && refuse('owner_not_active', { field: 'owner' }),
    ...(['actions', 'resources', 'evaluation'] as const).map(
      (field) => !record[field]?.trim() && refuse('objective_plan_missing', { field }),
    ),
    ...record.steps.flatMap(({ person, due }, at) => [
      !person && refuse('objective_step_person_missing', { field: `steps/${at}/person` }),
      !due && refuse('objective_step_due_missing', { field: `steps/${at}/due` }),
    ]),
  )
}

/** Achieved is what the latest complete period shows, not what somebody says. */
export function notAchieved(facts: ObjectiveFacts): readonly Refusal[] {
  const isMet = meets(facts)
  return unmet(
    isMet === null && refuse('objective_not_read'),
    isMet === false &&
      refuse('objective_not_met', { values: { value: latestValue(facts)!, target: facts.record.target! } }),
  )
}

/** Missed is what did not meet its target when its day came. */
export function notMissed(facts: ObjectiveFacts): readonly Refusal[] {
  const { record, today } = facts
  return unmet(
    meets(facts) === true && refuse('objective_met'),
    record.targetOn !== null &&
      today < record.targetOn &&
      refuse('objective_day_to_come', { values: { day: record.targetOn } }),
    !record.lesson?.trim() && refuse('objective_lesson_missing', { field: 'lesson' }),
  )
}

/** The value of the latest complete period; null while there is none. */
export function latestValue({ answers }: ObjectiveFacts): number | null {
  return answers.objective.metric?.latest?.value ?? null
}

function meets(facts: ObjectiveFacts): boolean | null {
  const value = latestValue(facts)
  const direction = facts.answers.objective.metric?.direction
  if (value === null || !direction || facts.record.target === null) return null
  return !missesTarget(value, { target: facts.record.target, direction })
}
