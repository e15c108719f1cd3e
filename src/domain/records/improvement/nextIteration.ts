import { handsOn, type ImprovementFacts } from './people.ts'
import { withTarget } from './plannedEnd.ts'

/** Keeps what was seen, and clears it for the next attempt; metric and baseline stay, so that attempts can be compared (C-094). */
export function nextIteration(facts: ImprovementFacts) {
  const { record, before } = facts
  const kept = {
    id: '',
    iteration: before.iteration ?? 1,
    metric: before.metric ?? before.factAfter,
    baseline: before.baseline,
    target: before.target,
    after: before.after,
    verdict: before.verdict,
    whyAnalysis: record.whyAnalysis,
    newApproach: record.newApproach,
  }
  return {
    iterations: [...before.iterations, kept],
    implementers: handsOn(before),
    targetDate: withTarget(facts).record.targetDate,
    originalTargetDate: before.originalTargetDate ?? before.targetDate,
    iteration: (before.iteration ?? 1) + 1,
    after: null,
    afterFrom: null,
    afterTo: null,
    factSeen: false,
    outcomeEvidence: null,
    addressed: null,
    unintended: null,
    unintendedFollowUp: null,
    decision: null,
    verdict: null,
    seriesVerdict: null,
    outcomeQuality: null,
    frozenProof: null,
    frozenLate: false,
    amendedAfterFreeze: false,
    rolloutStart: null,
    measuredBy: null,
    measuredAt: null,
    implementedAt: null,
    startedAt: null,
    proofFixedAt: null,
    workInProgressReason: null,
    planApprovedBy: null,
    planApprovedAt: null,
    delegation: null,
    acceptanceException: null,
    exceptionApprovedBy: null,
  }
}
