import { type Actor, actorId } from '#domain/kernel/facts.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { addDays, dayOf } from '#domain/time/days.ts'
import type { Nonconformity } from './fields.ts'
import { limitsOf, USUAL_WINDOW_DAYS } from './limits.ts'
import type { NonconformityFacts, NonconformityMove } from './people.ts'
import { riskUnanswered } from './reactMoves.ts'
import { reportClock } from './reportClock.ts'
import { gravest, isDecided, isGraver, type Severity, severityFrom, severityQuestions } from './severity.ts'
import { underWay } from './stages.ts'

const HOUR = 3_600_000

/** What a nonconformity is about: look-alikes and trends count by it, so it changes with a reason. */
const about = ['requirement', 'requirementPart', 'evidenceStatement', 'aiSystem', 'site', 'process'] as const

/** Is it one, and how grave: confirm, reject, dispute, grade again. */
export const triageMoves = {
  confirm: {
    label: { en: 'Confirm', de: 'Bestätigen' },
    from: ['reported'],
    to: 'confirmed',
    by: ['aimsManager'],
    asks: [
      'requirement',
      'requirementPart',
      'evidenceStatement',
      ...severityQuestions,
      'processOwner',
      'owner',
      'aiSystem',
      'detectedOn',
      'site',
      'process',
      'origin',
    ],
    needs: ['activePeople'],
    guard: (facts) => [...unnamed(facts.record), ...ungraded(facts.record), ...notActive(facts), ...keepsBody(facts)],
    effect: (facts) => ({
      ...systemAnew(facts),
      ...graded(facts),
      ...controlClock(facts),
      confirmedAt: facts.now,
      confirmedBy: actorId(facts.actor),
      cycle: 1,
    }),
  },
  reject: {
    label: { en: 'Reject', de: 'Zurückweisen' },
    from: ['reported', 'confirmed', 'controlled', 'corrected'],
    to: 'rejected',
    by: ['aimsManager'],
    asks: ['processOwner'],
    reason: 'required',
    guard: (facts) => notRejectable(facts),
    effect: ({ reason }) => ({ rejectedBecause: reason, stepDue: null }),
  },
  dispute: {
    label: { en: 'Dispute the finding', de: 'Feststellung bestreiten' },
    from: ['reported', 'confirmed', 'controlled', 'corrected'],
    by: ['aimsManager', 'owner', 'answersForProcess'],
    reason: 'required',
    guard: ({ before }) => unmet(before.origin !== 'certificationAudit' && refuse('dispute_only_external')),
    effect: ({ reason }) => ({ disputedBecause: reason, disputeOutcome: null }),
  },
  settleDispute: {
    label: { en: 'Record how the dispute ended', de: 'Ausgang des Widerspruchs festhalten' },
    from: ['reported', ...underWay],
    by: ['aimsManager'],
    asks: ['disputeOutcome'],
    reason: 'required',
    guard: ({ before, record }) =>
      unmet(
        !before.disputedBecause && refuse('not_disputed'),
        !record.disputeOutcome && refuse('dispute_outcome_missing', { field: 'disputeOutcome' }),
      ),
  },
  clarify: {
    label: { en: 'Correct what it is about', de: 'Richtigstellen, worum es geht' },
    from: [...underWay],
    by: ['aimsManager'],
    asks: [...about, 'unacceptableRisk', 'harm', 'harms', 'harmKnownAt'],
    needs: ['linkedSystem'],
    reason: 'required',
    guard: (facts) => [...unclear(facts), ...(isAnotherSystem(facts) ? riskUnanswered(facts) : [])],
    effect: (facts) => ({ ...systemAnew(facts), ...(isAnotherSystem(facts) && reportClock(facts)) }),
  },
  regrade: {
    label: { en: 'Grade again', de: 'Neu einstufen' },
    from: [...underWay],
    by: ['aimsManager', 'internalAuditor', 'topManagement'],
    asks: [...severityQuestions],
    reason: 'required',
    guard: (facts) => [...ungraded(facts.record), ...downgrade(facts)],
    effect: (facts) => ({
      ...graded(facts),
      ...(facts.before.state === 'confirmed' && controlClock(facts)),
      ...(facts.before.state === 'awaitingVerification' && longerWait(facts)),
    }),
  },
} as const satisfies Record<string, NonconformityMove>

function unnamed({ requirement, evidenceStatement, detectedOn }: Nonconformity): Refusal[] {
  return unmet(
    !requirement && refuse('unmet_requirement_missing', { field: 'requirement' }),
    !evidenceStatement?.trim() && refuse('nonconformity_evidence_missing', { field: 'evidenceStatement' }),
    !detectedOn && refuse('detected_on_missing', { field: 'detectedOn' }),
  )
}

function unclear({ record, before }: NonconformityFacts): Refusal[] {
  return unmet(
    !record.requirement && refuse('requirement_missing', { field: 'requirement' }),
    !record.evidenceStatement?.trim() && refuse('nonconformity_evidence_missing', { field: 'evidenceStatement' }),
    about.every((field) => record[field] === before[field]) && refuse('nothing_changed'),
  )
}

/** Named after it was under control, so that nobody has been asked about this system's risk yet. */
function isAnotherSystem({ record, before }: NonconformityFacts): boolean {
  return before.controlledAt !== null && record.aiSystem !== before.aiSystem
}

/** What was suspended was the system named before. */
function systemAnew({ record, before }: NonconformityFacts): Partial<Nonconformity> {
  return record.aiSystem === before.aiSystem ? {} : { systemSuspendedAt: null }
}

/** What a certification body found stays its finding. */
function keepsBody({ record, before }: NonconformityFacts): Refusal[] {
  const isTakenAway = before.origin === 'certificationAudit' && record.origin !== before.origin
  return unmet(isTakenAway && refuse('finding_not_rejectable', { field: 'origin' }))
}

/** Graded graver while it waits, it waits as long as that asks for (C-212). */
function longerWait({ record, before, settings }: NonconformityFacts): Partial<Nonconformity> {
  const { verifyNotBefore: planned, implementedAt, windowDays } = before
  if (planned === null || implementedAt === null) return {}
  const least = addDays(dayOf(implementedAt, settings.timeZone), limitsOf(severityOf(record)).leastWaitDays)
  if (least <= planned) return {}
  return { verifyNotBefore: least, verifyNotAfter: addDays(least, windowDays ?? USUAL_WINDOW_DAYS) }
}

function ungraded(record: Nonconformity): Refusal[] {
  return unmet(
    ...severityQuestions.map((field) => !isDecided(record[field]) && refuse('criterion_unanswered', { field })),
  )
}

function notActive({ record, answers }: NonconformityFacts): Refusal[] {
  return unmet(
    !record.processOwner && refuse('process_owner_missing', { field: 'processOwner' }),
    record.processOwner &&
      !answers.activePeople.has(record.processOwner) &&
      refuse('owner_not_active', { field: 'processOwner' }),
    record.owner && !answers.activePeople.has(record.owner) && refuse('owner_not_active', { field: 'owner' }),
  )
}

/** Nobody rejects what concerns their own process; a certification body's finding is disputed with the body. */
function notRejectable({ record, before, actor }: NonconformityFacts): Refusal[] {
  const isWithdrawn = before.origin === 'certificationAudit' && before.disputeOutcome === 'withdrawn'
  return unmet(
    before.origin === 'certificationAudit' && !isWithdrawn && refuse('finding_not_rejectable'),
    before.state !== 'reported' && !isWithdrawn && refuse('confirmed_not_rejectable'),
    !record.processOwner && refuse('process_owner_missing', { field: 'processOwner' }),
    [before.processOwner, record.processOwner].some((person) => isSame(actor, person)) && refuse('rejects_own_process'),
  )
}

/** Making it less grave takes someone who neither graded it nor answers for it (C-168). */
function downgrade({ record, before, actor }: NonconformityFacts): Refusal[] {
  const now = severityOf(record)
  if (now === null || before.severity === null) return []
  const involved = [before.gradings.at(-1)?.gradedBy ?? null, before.owner, before.processOwner]
  return unmet(
    now === before.severity && refuse('severity_unchanged', { field: 'isolated' }),
    isGraver(before.severity, now) &&
      involved.some((person) => isSame(actor, person)) &&
      refuse('downgrade_needs_second'),
  )
}

function isSame(actor: Actor, person: string | null): boolean {
  return person !== null && actorId(actor) === person
}

function severityOf(record: Nonconformity): Severity | null {
  const own = severityFrom(record)
  return own && gravest(own, record.externalSeverity)
}

function graded({ record, before, actor, now, reason }: NonconformityFacts): Partial<Nonconformity> {
  const severity = severityOf(record)
  const grading = { id: '', severity, gradedBy: actorId(actor), gradedAt: now, because: reason }
  return { severity, gradings: [...before.gradings, grading] }
}

/** The clock runs from the moment it was confirmed; a critical one has hours, not days (C-178). */
export function controlClock(facts: NonconformityFacts): Partial<Nonconformity> {
  const { controlHours } = limitsOf(severityOf(facts.record))
  const from = facts.before.confirmedAt ?? facts.now
  const controlDueAt = new Date(Date.parse(from) + controlHours * HOUR).toISOString()
  return { controlDueAt, stepDue: dayOf(controlDueAt, facts.settings.timeZone) }
}
