import { actorId } from '#domain/kernel/facts.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { addDays } from '#domain/time/days.ts'
import { separated, usedExceptions } from '../duties.ts'
import { anotherCycle, openedAgain } from './cycles.ts'
import { namesPeople, remediesOpen } from './decideMoves.ts'
import type { Nonconformity } from './fields.ts'
import { stepDays } from './limits.ts'
import { implementers, type NonconformityFacts, type NonconformityMove } from './people.ts'
import { missingRecords } from './sixRecords.ts'
import { updateAnswers, updateRefusals } from './updates.ts'

/** Did it work? Only then is the system changed and the record closed (A235–A267). */
export const verifyMoves = {
  verify: {
    label: { en: 'Verify', de: 'Wirksamkeit prüfen' },
    from: ['awaitingVerification'],
    to: 'verified',
    by: ['verifier'],
    asks: ['checks', 'verdict', 'verdictBecause', 'recurrencesExplained'],
    needs: ['exceptions', 'recurrences', 'measuredEffect', 'taskDoers'],
    guard: (facts) => [
      ...separated(facts, 'SOD-01', everyHand(facts)),
      ...tooEarly(facts),
      ...notShown(facts),
      ...notEffective(facts),
    ],
    effect: (facts) => ({
      recurrences: facts.answers.recurrences.length,
      metricVerdict: facts.answers.measuredEffect?.verdict ?? null,
      verifiedAt: facts.now,
      verifiedBy: actorId(facts.actor),
      stepDue: addDays(facts.today, stepDays.update),
      ...usedExceptions(facts, 'SOD-01', everyHand(facts)),
    }),
  },
  tryAgain: {
    label: { en: 'Look for the cause again', de: 'Ursache neu suchen' },
    from: ['verified'],
    to: 'analysing',
    by: ['owner', 'aimsManager'],
    asks: ['whyFailed', 'analysts'],
    guard: ({ before, record }) =>
      unmet(
        before.verdict !== 'ineffective' && refuse('verdict_is_effective'),
        !record.whyFailed?.trim() && refuse('why_failed_missing', { field: 'whyFailed' }),
        record.whyFailed === before.cycles.at(-1)?.ended && refuse('why_failed_missing', { field: 'whyFailed' }),
      ),
    effect: ({ before, record, today }) => ({
      ...anotherCycle(before, record.whyFailed),
      stepDue: addDays(today, stepDays.plan),
    }),
  },
  updateSystem: {
    label: { en: 'Update the system', de: 'System aktualisieren' },
    from: ['verified'],
    to: 'aimsUpdated',
    by: ['owner', 'documentOwner', 'answersForProcess', 'aimsManager'],
    asks: [...updateAnswers, 'updates'],
    guard: (facts) => [
      ...unmet(facts.before.verdict !== 'effective' && refuse('verdict_is_ineffective')),
      ...updateRefusals(facts.record),
    ],
    effect: ({ actor, now, today }) => ({
      systemUpdatedAt: now,
      systemUpdatedBy: actorId(actor),
      stepDue: addDays(today, stepDays.close),
    }),
  },
  close: {
    label: { en: 'Close', de: 'Abschließen' },
    from: ['aimsUpdated'],
    to: 'closed',
    by: ['aimsManager'],
    asks: ['lesson', 'lessonWaived', 'remedies', 'updates'],
    needs: ['exceptions', 'causes', 'namesInLesson'],
    guard: (facts) => [
      ...separated(facts, 'SOD-01', implementers(facts.before)),
      ...missingRecords(facts.record, facts.answers.causes).map((kept) =>
        refuse('record_missing', { values: { kept } }),
      ),
      ...remediesOpen(facts),
      ...updateRefusals(facts.record),
      ...unmet(
        !facts.record.lesson?.trim() &&
          !facts.record.lessonWaived?.trim() &&
          refuse('lesson_missing', { field: 'lesson' }),
      ),
      ...namesPeople(facts),
    ],
    effect: (facts) => ({
      closedAt: facts.now,
      closedBy: actorId(facts.actor),
      closedAs: 'effective',
      stepDue: null,
      ...usedExceptions(facts, 'SOD-01', implementers(facts.before)),
    }),
  },
  reopen: {
    label: { en: 'Open again', de: 'Wieder öffnen' },
    from: ['closed'],
    to: 'confirmed',
    by: ['aimsManager', 'internalAuditor'],
    asks: ['recurrenceEvidence', 'recurredAs'],
    reason: 'required',
    guard: ({ record, before }) =>
      unmet(
        !record.recurrenceEvidence?.trim() && refuse('recurrence_evidence_missing', { field: 'recurrenceEvidence' }),
        before.reopened !== null &&
          record.recurrenceEvidence === before.recurrenceEvidence &&
          refuse('recurrence_evidence_missing', { field: 'recurrenceEvidence' }),
        record.recurredAs === record.id && refuse('recurred_as_itself', { field: 'recurredAs' }),
      ),
    effect: openedAgain,
  },
} as const satisfies Record<string, NonconformityMove>

/** Work is no less theirs where it came as a task. */
function everyHand({ before, answers }: NonconformityFacts): ReadonlySet<string> {
  return new Set([...implementers(before), ...answers.taskDoers])
}

function tooEarly({ before, today }: NonconformityFacts): Refusal[] {
  const day = before.verifyNotBefore
  return unmet(day !== null && today < day && refuse('verification_too_early', { values: { day } }))
}

/** Every method of the plan was used; recurrences and the metric are counted by the system, the others are shown (C-208…C-211). */
function notShown({ record, before }: NonconformityFacts): Refusal[] {
  const methods = before.verificationBy.filter((method) => method !== 'recurrence' && method !== 'metric')
  const isBare = ({ evidence, evidenceFile }: Nonconformity['checks'][number]) => !evidence?.trim() && !evidenceFile
  return unmet(
    ...methods.map(
      (method) =>
        !record.checks.some((check) => check.method === method) &&
        refuse('check_missing', { field: 'checks', values: { method } }),
    ),
    record.checks.some(isBare) && refuse('check_evidence_missing', { field: 'checks' }),
    !record.verdict && refuse('effectiveness_verdict_missing', { field: 'verdict' }),
    !record.verdictBecause?.trim() && refuse('verdict_reason_missing', { field: 'verdictBecause' }),
  )
}

/** What came back, or did not get better, is not effective by being called so. */
function notEffective({ record, before, answers }: NonconformityFacts): Refusal[] {
  if (record.verdict !== 'effective') return []
  const count = answers.recurrences.length
  const isMeasured = before.verificationBy.includes('metric')
  return unmet(
    count > 0 &&
      !record.recurrencesExplained?.trim() &&
      refuse('recurred_since', { field: 'recurrencesExplained', values: { count } }),
    isMeasured && !answers.measuredEffect?.verdict && refuse('metric_verdict_unknown', { field: 'verdict' }),
    isMeasured &&
      answers.measuredEffect?.verdict &&
      !answers.measuredEffect.isBetter &&
      refuse('metric_not_better', { field: 'verdict' }),
  )
}
