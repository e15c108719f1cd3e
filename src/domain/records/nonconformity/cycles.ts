import type { Nonconformity } from './fields.ts'
import { handsOn, type NonconformityFacts } from './people.ts'
import { controlClock } from './triageMoves.ts'

type Before = NonconformityFacts['before']

/** The next attempt after one that did not work: what was stays, the plan begins anew (C-214). */
export function anotherCycle(before: Before, why: string | null): Partial<Nonconformity> {
  const cycle = before.cycle ?? 1
  return {
    cycle: cycle + 1,
    cycles: [...before.cycles, kept(before, why)],
    pastActions: [...before.pastActions, ...before.actions.map((action) => ({ ...action, cycle }))],
    pastChecks: [...before.pastChecks, ...before.checks.map((check) => ({ ...check, cycle }))],
    actions: [],
    checks: [],
    implementers: handsOn(before),
    rootCause: null,
    elsewhere: null,
    proportionality: null,
    plannedAt: null,
    approvedAt: null,
    approvedBy: null,
    frozenProof: null,
    implementedAt: null,
    verifyNotBefore: null,
    verifyNotAfter: null,
    recurrences: null,
    recurrencesExplained: null,
    metricVerdict: null,
    verdict: null,
    verdictBecause: null,
    verifiedAt: null,
    verifiedBy: null,
  }
}

/** It came back: from the top again, with control and correction of what is there now. The reopening is counted. */
export function openedAgain(facts: NonconformityFacts): Partial<Nonconformity> {
  const { before, reason, record } = facts
  const cycle = before.cycle ?? 1
  return {
    ...anotherCycle(before, reason),
    ...controlClock({ ...facts, before: { ...before, confirmedAt: null }, record }),
    reopened: (before.reopened ?? 0) + 1,
    pastCorrections: [...before.pastCorrections, ...before.corrections.map((correction) => ({ ...correction, cycle }))],
    corrections: [],
    stopped: null,
    contained: null,
    safeguarded: null,
    safeguardsUntil: null,
    notified: null,
    unacceptableRisk: null,
    systemSuspendedAt: null,
    harm: null,
    harms: [],
    harmKnownAt: null,
    reportDue: null,
    dutyToReport: null,
    reportedToAuthorityOn: null,
    controlledAt: null,
    controlledBy: null,
    correctedAt: null,
    correctedBy: null,
    pattern: null,
    actionNeeded: null,
    decisionRationale: null,
    decidedAt: null,
    decidedBy: null,
    lookAlikesShown: null,
    noActionApprovedBy: null,
    noActionApprovedBecause: null,
    policiesUpdated: null,
    proceduresUpdated: null,
    controlsUpdated: null,
    trainingUpdated: null,
    documentationUpdated: null,
    risksReexamined: null,
    changesCommunicated: null,
    systemUpdatedAt: null,
    systemUpdatedBy: null,
    lessonWaived: null,
    closedAt: null,
    closedBy: null,
    closedAs: null,
  }
}

function kept(before: Before, why: string | null): Nonconformity['cycles'][number] {
  const { stopped, contained, safeguarded, notified, decisionRationale, rootCause, proportionality } = before
  const { verificationBy, verificationCriterion, approvedBy, approvedAt, implementedAt } = before
  const { verdict, verdictBecause, recurrences, metricVerdict, verifiedBy, verifiedAt, closedAt } = before
  return {
    id: '',
    cycle: before.cycle ?? 1,
    stopped,
    contained,
    safeguarded,
    notified,
    decisionRationale,
    rootCause,
    proportionality,
    verificationBy,
    verificationCriterion,
    approvedBy,
    approvedAt,
    implementedAt,
    verdict,
    verdictBecause,
    recurrences,
    metricVerdict,
    verifiedBy,
    verifiedAt,
    closedAt,
    ended: why,
  }
}
