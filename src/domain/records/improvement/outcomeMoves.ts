import { actorId } from '#domain/kernel/facts.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { separated, usedExceptions } from '../duties.ts'
import { stepTo } from './debts.ts'
import type { Improvement } from './fields.ts'
import { nextIteration } from './nextIteration.ts'
import { outcomeQuality } from './outcomeQuality.ts'
import { type ImprovementFacts, implementers, owners } from './people.ts'
import { withTarget } from './plannedEnd.ts'
import type { ImprovementMove } from './registerMoves.ts'
import { settledBySeries } from './seriesOutcome.ts'
import { isSmall } from './small.ts'
import { outcomeRequirements, verdictOf } from './verdict.ts'

const outcomeAsks = [
  'after',
  'afterFrom',
  'afterTo',
  'factSeen',
  'outcomeEvidence',
  'addressed',
  'unintended',
  'unintendedFollowUp',
  'decision',
] as const
/** Each answer, and the record that shows it where it is kept here. */
const updateAsks = {
  policyUpdated: 'policyVersion',
  procedureUpdated: 'procedureVersion',
  trainingUpdated: 'trainedCompetence',
} as const
const updateAnswers = ['policyUpdated', 'procedureUpdated', 'trainingUpdated'] as const

/** What was seen, and what follows from it: judge, standardize, try again, reverse, close. */
export const outcomeMoves = {
  measure: {
    label: { en: 'Judge the outcome', de: 'Ergebnis beurteilen' },
    from: ['implemented'],
    to: 'measured',
    by: ['verifier', 'coordinatorOfSmall'],
    asks: outcomeAsks,
    needs: ['exceptions', 'activePeople', 'scoringModels', 'proof'],
    guard: (facts) => [
      ...stepTo('measured', facts),
      ...unmet(facts.before.proofFixedAt === null && refuse('proof_not_fixed')),
      ...outcomeRequirements(facts),
      ...separated(facts, 'SOD-01', implementers(facts.before)),
    ],
    effect: (facts) => ({
      ...judged(facts),
      measuredBy: actorId(facts.actor),
      measuredAt: facts.now,
      ...usedExceptions(facts, 'SOD-01', implementers(facts.before)),
    }),
  },
  acceptOutcome: {
    label: { en: 'Accept as it is', de: 'So annehmen' },
    from: ['measured'],
    by: ['topManagement', 'aimsManager'],
    asks: ['acceptanceException'],
    needs: ['exceptions'],
    guard: (facts) => [
      ...unmet(
        facts.before.verdict === null && refuse('outcome_missing'),
        facts.before.decision === 'reverse' && refuse('decision_is_reverse', { field: 'decision' }),
        !facts.record.acceptanceException?.trim() &&
          refuse('acceptance_reason_missing', { field: 'acceptanceException' }),
      ),
      ...separated(facts, 'SOD-01', implementers(facts.before)),
    ],
    effect: (facts) => ({
      exceptionApprovedBy: actorId(facts.actor),
      ...usedExceptions(facts, 'SOD-01', implementers(facts.before)),
    }),
  },
  standardize: {
    label: { en: 'Standardize', de: 'Standardisieren' },
    from: ['measured'],
    to: 'standardized',
    by: ['owner', 'documentOwner', 'coordinatorOfSmall'],
    asks: updateAnswers.flatMap((field) => [field, updateAsks[field]]),
    needs: ['activePeople', 'scoringModels', 'proof'],
    guard: (facts) => [
      ...stepTo('standardized', facts),
      ...unmet(
        facts.before.decision !== 'sustain' &&
          !facts.before.exceptionApprovedBy &&
          refuse('decision_is_not_sustain', { field: 'decision' }),
        facts.before.verdict !== 'met' && !facts.before.exceptionApprovedBy && refuse('verdict_not_met'),
        ...updateAnswers.map(
          (field) =>
            !isAnswered(facts.record[field], facts.record[updateAsks[field]]) &&
            refuse('update_answer_missing', { field }),
        ),
      ),
    ],
  },
  iterate: {
    label: { en: 'Try another way', de: 'Anders versuchen' },
    from: ['measured'],
    to: 'planned',
    by: ['owner'],
    asks: [
      'whyAnalysis',
      'newApproach',
      'changes',
      'actions',
      'targetDate',
      'evaluationDate',
      'target',
      'resourcesConfirmed',
      'worthwhile',
      'plannedPostPoints',
      'guardrails',
    ],
    needs: ['activePeople', 'scoringModels', 'proof'],
    guard: (facts) => [
      ...unmet(
        facts.before.verdict === 'met' && facts.before.decision === 'sustain' && refuse('verdict_is_met'),
        facts.before.decision === 'reverse' && refuse('decision_is_reverse', { field: 'decision' }),
        !isSaidAnew(facts, 'whyAnalysis') && refuse('why_analysis_missing', { field: 'whyAnalysis' }),
        !isSaidAnew(facts, 'newApproach') && refuse('new_approach_missing', { field: 'newApproach' }),
        !hasChangedPlan(facts) && refuse('plan_unchanged', { field: 'changes' }),
      ),
      ...stepTo('planned', withTarget(facts)),
    ],
    effect: nextIteration,
  },
  revert: {
    label: { en: 'Reverse', de: 'Zurücknehmen' },
    from: ['measured'],
    to: 'closed',
    by: ['topManagement', 'aimsManager'],
    asks: ['reversalDone', 'lesson', 'lessonWaived', 'recognitionConsidered'],
    needs: ['exceptions'],
    guard: (facts) => [
      ...unmet(
        facts.before.decision !== 'reverse' && refuse('decision_is_not_reverse', { field: 'decision' }),
        !facts.record.reversalDone?.trim() && refuse('reversal_missing', { field: 'reversalDone' }),
      ),
      ...lessonMissing(facts),
      ...separated(facts, 'SOD-10', owners(facts.before)),
    ],
    effect: (facts) => ({
      closedAt: facts.now,
      closedAs: 'reversed',
      ...usedExceptions(facts, 'SOD-10', owners(facts.before)),
    }),
  },
  close: {
    label: { en: 'Close', de: 'Abschließen' },
    from: ['standardized'],
    to: 'closed',
    by: ['improvementCoordinator'],
    asks: ['lesson', 'lessonWaived', 'recognitionConsidered'],
    needs: ['exceptions', 'activePeople', 'scoringModels', 'proof'],
    guard: (facts) => [
      ...stepTo('closed', facts),
      ...lessonMissing(facts),
      ...unmet(
        facts.before.verdict === null && refuse('outcome_missing'),
        !facts.record.recognitionConsidered && refuse('recognition_missing', { field: 'recognitionConsidered' }),
      ),
      ...separated(facts, 'SOD-10', owners(facts.before)),
    ],
    effect: (facts) => ({
      closedAt: facts.now,
      closedAs: 'improvement',
      ...usedExceptions(facts, 'SOD-10', owners(facts.before)),
    }),
  },
  closeAsActivity: {
    label: { en: 'Close as activity', de: 'Als Aktivität abschließen' },
    from: ['implementing', 'implemented', 'measured', 'standardized'],
    to: 'closed',
    by: ['improvementCoordinator'],
    reason: 'required',
    needs: ['exceptions'],
    guard: (facts) => [
      ...unmet((!facts.before.imported || facts.before.proofFixedAt !== null) && refuse('activity_only_if_imported')),
      ...separated(facts, 'SOD-10', owners(facts.before)),
    ],
    effect: (facts) => ({
      closedAt: facts.now,
      closedAs: 'activity',
      ...usedExceptions(facts, 'SOD-10', owners(facts.before)),
    }),
  },
} as const satisfies Record<string, ImprovementMove>

/** The verdict on what was entered or computed, and what a computation settles beside it. */
function judged({ record, answers }: ImprovementFacts): Partial<Improvement> {
  const computed = answers.proof?.verdict ?? null
  const settled = record.proof === 'series' && computed ? settledBySeries(computed) : {}
  return {
    verdict: verdictOf(record, computed),
    ...settled,
    outcomeQuality: outcomeQuality({ ...record, ...settled }),
  }
}

/** Each of policy, procedure and training: what was updated, by its link or in words, or why it does not apply (C-095). */
function isAnswered(answer: Improvement['policyUpdated'], shownBy: string | null): boolean {
  if (answer?.answer === 'yes' && shownBy !== null) return true
  return answer !== null && answer.answer !== 'no' && Boolean(answer.why?.trim())
}

function lessonMissing({ record }: ImprovementFacts): Refusal[] {
  return unmet(!record.lesson?.trim() && !record.lessonWaived?.trim() && refuse('lesson_missing', { field: 'lesson' }))
}

/** A new attempt changes what is changed or done; for a small one the new approach is the plan. */
function hasChangedPlan({ record, before, settings }: ImprovementFacts): boolean {
  const plan = ({ changes, actions }: Improvement) =>
    JSON.stringify([changes.map(({ what, affects }) => [what, affects]), actions.map(({ what }) => what)])
  return plan(record) !== plan(before) || isSmall(record, settings)
}

/** Said, and not merely left over from the attempt before. */
function isSaidAnew({ record, before }: ImprovementFacts, field: 'whyAnalysis' | 'newApproach'): boolean {
  return Boolean(record[field]?.trim()) && record[field] !== before.iterations.at(-1)?.[field]
}
