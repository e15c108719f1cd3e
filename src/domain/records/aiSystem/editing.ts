import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { AiSystem } from './fields.ts'
import { isOnlyMeasured } from './gates/criteria.ts'
import type { SystemFacts } from './gates/facts.ts'
import { buildersStay } from './people.ts'

const byMove = [
  'role',
  'tier',
  'annex',
  'tierBecause',
  'drills',
  'overrides',
  'change',
  'previousRuns',
  'rolledBackTo',
  'decisionConditions',
] as const

/** What may not be changed outside a move, and why. */
export function mayEditSystem(facts: SystemFacts, changed: readonly string[]): Refusal[] {
  return [...fixed(facts, changed), ...buildersStay(facts)]
}

function fixed({ before, record }: SystemFacts, changed: readonly string[]): Refusal[] {
  return unmet(
    before.state === 'retired' && refuse('system_retired'),
    changed.includes('owner') && record.owner === null && refuse('owner_missing', { field: 'owner' }),
    ...byMove.map((field) => changed.includes(field) && refuse('changed_by_move', { field })),
    changed.includes('highRisk') && before.tier !== null && refuse('high_risk_follows', { field: 'highRisk' }),
    ...approval.map((field) => changed.includes(field) && isReleased(before) && refuse('changed_by_move', { field })),
    changed.includes('origin') && isOnItsWay(before) && refuse('origin_fixed', { field: 'origin' }),
    isMeasuring(before.state) &&
      !isOnlyMeasured(before.criteria, record.criteria) &&
      refuse('criteria_fixed', { field: 'criteria' }),
  )
}

/** Where it comes from decides its way: what gate 1 looked at holds until it runs. */
function isOnItsWay({ state, origin }: SystemFacts['before']): boolean {
  return origin !== null && ['designing', 'developing', 'validating', 'deploying'].includes(state)
}

/** Released here: what was kept elsewhere before is history. */
const approval = ['deploymentApproval', 'deploymentApprovedOn'] as const

function isReleased({ gateDecisions }: AiSystem): boolean {
  return gateDecisions.some(({ gate, decision }) => gate === 'G5' && decision === 'go')
}

/** From validation on thresholds stand. */
function isMeasuring(state: string): boolean {
  return !['identified', 'designing', 'developing'].includes(state)
}
