import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { GateName } from './decisionFields.ts'
import type { AiSystem } from './fields.ts'
import type { SystemMove } from './gateMoves.ts'
import { decided } from './gates/deciding.ts'
import { needed, type SystemFacts } from './gates/facts.ts'

/** What a change means: another class, a new version that goes through the gates again, or an end before it ran (C-323, C-007). */
export const changeMoves = {
  classify: {
    label: { en: 'Classify', de: 'Einstufen' },
    from: ['identified', 'designing', 'developing', 'validating', 'deploying', 'live', 'suspended', 'rolledBack'],
    by: ['owner', 'processOwner', 'aimsManager'],
    asks: ['role', 'tier', 'annex', 'tierBecause'],
    guard: ({ record }) => [
      ...needed(record, 'role', 'tier', 'tierBecause'),
      ...(record.tier === 'high' ? needed(record, 'annex') : []),
    ],
  },
  redesign: {
    label: { en: 'Change it from the design on', de: 'Ab dem Entwurf ändern' },
    from: ['live', 'suspended', 'rolledBack'],
    to: 'designing',
    by: ['owner', 'processOwner', 'aimsManager'],
    asks: ['change', 'previousRuns'],
    reason: 'required',
    guard: changeSaid,
    effect: (facts) => reopened(facts, ['G2', 'G3', 'G4', 'G5']),
  },
  revalidate: {
    label: { en: 'Validate it again', de: 'Erneut validieren' },
    from: ['live', 'suspended', 'rolledBack'],
    to: 'validating',
    by: ['owner', 'processOwner', 'aimsManager'],
    asks: ['change', 'previousRuns'],
    reason: 'required',
    guard: changeSaid,
    effect: (facts) => reopened(facts, ['G4', 'G5']),
  },
  abandon: {
    label: { en: 'Give it up before it ran', de: 'Vor dem Betrieb aufgeben' },
    from: ['identified', 'designing', 'developing', 'validating', 'deploying'],
    to: 'retired',
    by: ['owner', 'aimsManager'],
    reason: 'required',
    guard: ({ before }) => unmet(hasRun(before) && refuse('retire_instead')),
  },
} as const satisfies Record<string, SystemMove>

function changeSaid({ before, record }: SystemFacts): Refusal[] {
  return [
    ...unmet(
      (!record.change?.trim() || record.change === before.change) &&
        refuse('system_change_missing', { field: 'change' }),
      record.previousRuns && before.state !== 'live' && refuse('previous_not_running', { field: 'previousRuns' }),
    ),
  ]
}

/** What was measured was measured of the version before. */
function reopened(facts: SystemFacts, names: readonly GateName[]) {
  const said = names.map((gate) => ({ gate, decision: 'reopened', seats: [] }) as const)
  return {
    ...decided(facts, ...said),
    criteria: facts.before.criteria.map((each) => ({ ...each, measured: null })),
    suspendedAt: null,
    suspendedBecause: null,
    suspendedFrom: null,
  }
}

/** Whether it was ever in operation, by our gates or before there were any. */
function hasRun({ discoveredAt, gateDecisions }: AiSystem): boolean {
  return discoveredAt !== null || gateDecisions.some(({ gate, decision }) => gate === 'G5' && decision === 'go')
}
