import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { SystemMove } from './gateMoves.ts'
import { needed, type SystemFacts } from './gates/facts.ts'

const anyoneWhoAnswers = ['owner', 'oversight', 'processOwner', 'aimsManager', 'topManagement'] as const

/** While it runs: stopping it at once, taking it back, what was tried and what was overridden (C-326). */
export const operationMoves = {
  discover: {
    label: { en: 'Record it as found in operation', de: 'Als in Betrieb vorgefunden festhalten' },
    from: ['identified'],
    to: 'live',
    by: ['owner', 'processOwner', 'aimsManager'],
    asks: ['riskAssessment', 'riskAssessedUntil', 'deploymentApproval', 'deploymentApprovedOn'],
    reason: 'required',
    effect: ({ now }) => ({ discoveredAt: now }),
  },
  suspend: {
    label: { en: 'Suspend', de: 'Aussetzen' },
    from: ['deploying', 'live'],
    to: 'suspended',
    by: anyoneWhoAnswers,
    reason: 'required',
    effect: ({ before, now, reason }) => ({
      suspendedAt: now,
      suspendedBecause: reason,
      suspendedFrom: before.state,
      previousRuns: false,
    }),
  },
  stopPrevious: {
    label: { en: 'Stop the version that still runs', de: 'Die noch laufende Version anhalten' },
    from: ['designing', 'developing', 'validating'],
    by: anyoneWhoAnswers,
    reason: 'required',
    guard: ({ before }) => unmet(!before.previousRuns && refuse('previous_not_running')),
    effect: () => ({ previousRuns: false }),
  },
  resume: {
    label: { en: 'Put back into operation', de: 'Wieder in Betrieb nehmen' },
    from: ['suspended'],
    to: 'live',
    by: ['owner', 'processOwner', 'aimsManager', 'topManagement'],
    reason: 'required',
    guard: ({ before }) => unmet(before.suspendedFrom === 'deploying' && refuse('never_released')),
    effect: runsAgain,
  },
  resumeDeployment: {
    label: { en: 'Go on deploying it', de: 'Die Einführung fortsetzen' },
    from: ['suspended'],
    to: 'deploying',
    by: ['owner', 'processOwner', 'aimsManager', 'topManagement'],
    reason: 'required',
    guard: ({ before }) => unmet(before.suspendedFrom !== 'deploying' && refuse('was_in_operation')),
    effect: runsAgain,
  },
  rollBack: {
    label: { en: 'Take it back', de: 'Zurücknehmen' },
    from: ['live', 'suspended'],
    to: 'rolledBack',
    by: anyoneWhoAnswers,
    asks: ['rolledBackTo'],
    reason: 'required',
    guard: ({ record }) => needed(record, 'rolledBackTo'),
    effect: runsAgain,
  },
  recordDrill: {
    label: { en: 'Record a drill', de: 'Übung festhalten' },
    from: ['designing', 'developing', 'validating', 'deploying', 'live', 'suspended', 'rolledBack'],
    by: ['owner', 'oversight', 'validator', 'processOwner', 'aimsManager'],
    asks: ['drills'],
    guard: (facts) => [...grown(facts, 'drills'), ...notAhead(facts, 'drills', 'heldOn')],
  },
  logOverride: {
    label: { en: 'Record an override', de: 'Eingriff festhalten' },
    from: ['deploying', 'live', 'suspended'],
    by: ['owner', 'oversight', 'processOwner', 'aimsManager'],
    asks: ['overrides'],
    guard: (facts) => [
      ...grown(facts, 'overrides'),
      ...notAhead(facts, 'overrides', 'happenedOn'),
      ...moreThanDecided(facts),
    ],
  },
} as const satisfies Record<string, SystemMove>

function runsAgain() {
  return { suspendedAt: null, suspendedBecause: null, suspendedFrom: null }
}

/** A log only grows: what stands in it stays as it was said. */
function grown({ before, record }: SystemFacts, log: 'drills' | 'overrides'): Refusal[] {
  const earlier = record[log].slice(0, before[log].length)
  const isKept = JSON.stringify(earlier) === JSON.stringify(before[log])
  return unmet(
    !isKept && refuse('log_only_grows', { field: log }),
    isKept && record[log].length === before[log].length && refuse('log_entry_missing', { field: log }),
  )
}

function notAhead(
  { record, today }: SystemFacts,
  log: 'drills' | 'overrides',
  day: 'heldOn' | 'happenedOn',
): Refusal[] {
  return (record[log] as readonly Readonly<Record<string, unknown>>[]).flatMap((row, at) =>
    String(row[day] ?? '') > today ? [refuse('log_day_ahead', { field: `${log}/${at}/${day}` })] : [],
  )
}

function moreThanDecided({ record }: SystemFacts): Refusal[] {
  return record.overrides.flatMap(({ cases, decisions }, at) =>
    decisions !== null && (cases ?? 1) > decisions
      ? [refuse('more_overridden_than_decided', { field: `overrides/${at}/decisions` })]
      : [],
  )
}
