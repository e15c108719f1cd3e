import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { ImprovementFacts } from './people.ts'

/**
 * Once the plan is approved or the work has begun, an action is ticked off, evidenced or added, but not dropped and not passed on
 * in silence: "all actions done" would be empty, and whoever did the work could judge it (C-090, SOD-01).
 */
export function keptActions({ record, before }: ImprovementFacts): Refusal[] {
  const after = new Map(record.actions.map((action) => [action.id, action]))
  return unmet(
    before.actions.some(({ id }) => !after.has(id)) && refuse('action_dropped', { field: 'actions' }),
    before.actions.some(({ id, responsible }) => after.has(id) && after.get(id)?.responsible !== responsible) &&
      refuse('action_passed_on', { field: 'actions' }),
  )
}
