import { actorId } from '#domain/kernel/facts.ts'
import type { AnswerValue } from '#domain/kernel/field.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { addDays } from '#domain/time/days.ts'
import { limitsOf, stepDays } from './limits.ts'
import type { NonconformityFacts, NonconformityMove } from './people.ts'
import { reportClock } from './reportClock.ts'
import { isDecided, isYes } from './severity.ts'
import { underWay } from './stages.ts'

const controlAsks = ['stopped', 'contained', 'safeguarded', 'notified'] as const
const reacting = ['owner', 'answersForProcess', 'processOwner', 'aimsManager'] as const

/** Stop the harm first, then put this one right (A163–A180). */
export const reactMoves = {
  actAtOnce: {
    label: { en: 'Record what was done at once', de: 'Sofort Getanes festhalten' },
    from: ['reported', 'confirmed', 'controlled'],
    by: ['raiser', 'internalAuditor', ...reacting],
    asks: ['immediateActions'],
    guard: ({ record, before }) =>
      unmet(
        record.immediateActions.length <= before.immediateActions.length &&
          refuse('immediate_action_missing', { field: 'immediateActions' }),
        isDropped(before.immediateActions, record.immediateActions) &&
          refuse('row_dropped', { field: 'immediateActions' }),
      ),
  },
  suspendSystem: {
    label: { en: 'Suspend the AI system', de: 'KI-System aussetzen' },
    from: ['reported', ...underWay],
    // Those who may suspend any system; whoever owns or oversees this one does so there.
    by: ['processOwner', 'aimsManager', 'topManagement'],
    reason: 'required',
    guard: ({ before }) =>
      unmet(
        !before.aiSystem && refuse('no_system_named', { field: 'aiSystem' }),
        before.systemSuspendedAt !== null && refuse('system_already_suspended'),
      ),
    effect: ({ now }) => ({ systemSuspendedAt: now }),
  },
  control: {
    label: { en: 'Bring under control', de: 'Unter Kontrolle bringen' },
    from: ['confirmed'],
    to: 'controlled',
    by: reacting,
    asks: [
      ...controlAsks,
      'safeguardsUntil',
      'notifications',
      'unacceptableRisk',
      'harm',
      'harms',
      'harmKnownAt',
      'immediateActions',
    ],
    needs: ['linkedSystem'],
    guard: (facts) => [...uncontrolled(facts), ...riskUnanswered(facts)],
    effect: (facts) => ({
      ...reportClock(facts),
      controlledAt: facts.now,
      controlledBy: actorId(facts.actor),
      stepDue: addDays(facts.today, limitsOf(facts.before.severity).correctDays),
    }),
  },
  correct: {
    label: { en: 'Mark corrected', de: 'Als korrigiert melden' },
    from: ['controlled'],
    to: 'corrected',
    by: reacting,
    asks: ['corrections', 'remedies', 'dutyToReport', 'reportedToAuthorityOn'],
    guard: uncorrected,
    effect: ({ actor, now, today }) => ({
      correctedAt: now,
      correctedBy: actorId(actor),
      stepDue: addDays(today, stepDays.evaluate),
    }),
  },
  recordReport: {
    label: { en: 'Record the report to the authority', de: 'Meldung an die Behörde festhalten' },
    from: [
      'confirmed',
      'controlled',
      'corrected',
      'evaluated',
      'analysing',
      'planned',
      'approved',
      'implementing',
      'awaitingVerification',
      'verified',
      'aimsUpdated',
    ],
    by: reacting,
    asks: ['dutyToReport', 'reportedToAuthorityOn'],
    guard: ({ record }) =>
      unmet(
        !isReasoned(record.dutyToReport) && refuse('duty_to_report_unanswered', { field: 'dutyToReport' }),
        isYes(record.dutyToReport) &&
          !record.reportedToAuthorityOn &&
          refuse('report_day_missing', { field: 'reportedToAuthorityOn' }),
      ),
  },
} as const satisfies Record<string, NonconformityMove>

/** Each question is answered, and why: what was done, or why it does not apply (C-169…C-172). */
function uncontrolled({ record, before }: NonconformityFacts): Refusal[] {
  return unmet(
    ...controlAsks.map((field) => !isReasoned(record[field]) && refuse('control_unanswered', { field })),
    isYes(record.safeguarded) &&
      !record.safeguardsUntil &&
      refuse('safeguards_end_missing', { field: 'safeguardsUntil' }),
    isYes(record.notified) &&
      record.notifications.length === 0 &&
      refuse('notification_missing', { field: 'notifications' }),
    isDropped(before.notifications, record.notifications) && refuse('row_dropped', { field: 'notifications' }),
    isDropped(before.immediateActions, record.immediateActions) && refuse('row_dropped', { field: 'immediateActions' }),
  )
}

/** Only where an AI system is involved: its risk, and whether someone was harmed (C-176, C-179). */
export function riskUnanswered({ record, before, answers, now }: NonconformityFacts): Refusal[] {
  if (!record.aiSystem) return []
  // Named in place of another, it is not suspended by what was done to that one.
  const wasSuspended = record.systemSuspendedAt !== null && record.aiSystem === before.aiSystem
  const isRunning = !wasSuspended && (answers.linkedSystem?.state ?? 'live') === 'live'
  return unmet(
    !isDecided(record.unacceptableRisk) && refuse('risk_unanswered', { field: 'unacceptableRisk' }),
    isYes(record.unacceptableRisk) && isRunning && refuse('suspend_first', { field: 'unacceptableRisk' }),
    !isDecided(record.harm) && refuse('harm_unanswered', { field: 'harm' }),
    isYes(record.harm) && record.harms.length === 0 && refuse('harms_missing', { field: 'harms' }),
    record.harmKnownAt && record.harmKnownAt > now && refuse('instant_in_future', { field: 'harmKnownAt' }),
  )
}

function uncorrected({ record, before }: NonconformityFacts): Refusal[] {
  return unmet(
    record.corrections.length === 0 && refuse('correction_missing', { field: 'corrections' }),
    record.corrections.some(({ evidence, evidenceFile }) => !evidence?.trim() && !evidenceFile) &&
      refuse('correction_evidence_missing', { field: 'corrections' }),
    isYes(record.harm) && record.remedies.length === 0 && refuse('remedy_missing', { field: 'remedies' }),
    isDropped(before.remedies, record.remedies) && refuse('row_dropped', { field: 'remedies' }),
    record.aiSystem &&
      isYes(record.harm) &&
      !isReasoned(record.dutyToReport) &&
      refuse('duty_to_report_unanswered', { field: 'dutyToReport' }),
  )
}

/** Answered, and said why or what. */
export function isReasoned(answer: AnswerValue | null): boolean {
  return Boolean(answer?.why?.trim())
}

/** What was written down stays written down. */
export function isDropped(before: readonly { id: string }[], after: readonly { id: string }[]): boolean {
  const kept = new Set(after.map(({ id }) => id))
  return before.some(({ id }) => !kept.has(id))
}
