import {
  all,
  decided,
  type Fact,
  type Fields,
  isYes,
  keeps,
  known,
  more,
  reasoned,
  said,
  text,
  withReason,
} from './situation.ts'

const criteria = ['imminentHarm', 'completeFailure', 'significant', 'isolated'] as const
const order = ['critical', 'major', 'minor']

/** Criteria of A159–A161; what an external auditor found graver stays graver. */
function severityOf(record: Fields): string {
  const own =
    isYes(record.imminentHarm) || isYes(record.completeFailure)
      ? 'critical'
      : isYes(record.significant) || record.isolated.answer === 'no'
        ? 'major'
        : 'minor'
  const external = record.externalSeverity
  return external && order.indexOf(external) < order.indexOf(own) ? external : own
}

const isActive =
  (name: string): Fact =>
  ({ after, active }) =>
    after[name] === null || active.has(after[name])

export const confirmed = all(
  known('requirement', 'detectedOn', 'processOwner'),
  said('evidenceStatement'),
  decided(...criteria),
  isActive('processOwner'),
  isActive('owner'),
  // What a certification body found stays its finding.
  ({ before, after }) => before.origin !== 'certificationAudit' || after.origin === before.origin,
)

/** §3.2: not by whoever answers for the process; a certification body's finding only once the body withdrew it. */
export const rejected = all(
  withReason,
  known('processOwner'),
  // Naming somebody else in the same breath does not make it another's process.
  ({ before, after, actor }) => ![before.processOwner, after.processOwner].includes(actor.id),
  // A finding the body withdrew may go even after it was confirmed; anything else is rejected before that or not at all.
  ({ before }) =>
    before.origin === 'certificationAudit' ? before.disputeOutcome === 'withdrawn' : before.state === 'reported',
)

/** C-168: less grave needs someone who neither graded it last nor answers for it. */
export const regraded = all(withReason, decided(...criteria), ({ before, after, actor }) => {
  const [was, is] = [order.indexOf(before.severity), order.indexOf(severityOf(after))]
  if (was === is) return false
  const involved = [before.gradings.at(-1)?.gradedBy, before.owner, before.processOwner]
  return is < was || !involved.includes(actor.id)
})

export const clarified = all(
  withReason,
  known('requirement'),
  said('evidenceStatement'),
  ({ before, after }) =>
    ['requirement', 'requirementPart', 'evidenceStatement', 'aiSystem', 'site', 'process'].some(
      (name) => before[name] !== after[name],
    ),
  // An AI system named after control was reached is asked about as it would have been there.
  (situation) => {
    const { before, after } = situation
    const isNew = after.aiSystem !== null && after.aiSystem !== before.aiSystem && before.controlledAt !== null
    return (
      !isNew ||
      (decided('unacceptableRisk', 'harm')(situation) && !isYes(after.unacceptableRisk) && harmNamed(situation))
    )
  },
)

const harmNamed: Fact = ({ after }) => !isYes(after.harm) || after.harms.length > 0

export const actedAtOnce = all(more('immediateActions'), keeps('immediateActions'))

export const controlled = all(
  reasoned('stopped', 'contained', 'safeguarded', 'notified'),
  ({ after }) => !isYes(after.safeguarded) || after.safeguardsUntil !== null,
  ({ after }) => !isYes(after.notified) || after.notifications.length > 0,
  keeps('notifications'),
  keeps('immediateActions'),
  // Only where an AI system is involved: its risk, and harm.
  (situation) => situation.after.aiSystem === null || riskSettled(situation),
)

const riskSettled = all(
  decided('unacceptableRisk', 'harm'),
  ({ after }) => !isYes(after.unacceptableRisk) || after.systemSuspendedAt !== null,
  ({ after }) => !isYes(after.harm) || after.harms.length > 0,
)

const evidenced = (row: Fields) => text(row.evidence) || Boolean(row.evidenceFile)

export const corrected = all(
  ({ after }) => after.corrections.length > 0 && after.corrections.every(evidenced),
  keeps('remedies'),
  ({ after }) => !isYes(after.harm) || after.remedies.length > 0,
  (situation) => {
    const { after } = situation
    return !(after.aiSystem && isYes(after.harm)) || reasoned('dutyToReport')(situation)
  },
)

export const reported = all(
  reasoned('dutyToReport'),
  ({ after }) => !isYes(after.dutyToReport) || after.reportedToAuthorityOn !== null,
)

/** C-186: grave, recurring, a pattern, or opened again: no only where top management approved that. */
const mayDoNothing: Fact = ({ before, after, lookAlikes }) => {
  if (after.actionNeeded !== 'notNeeded' || before.noActionApprovedBy !== null) return true
  const returned = lookAlikes.some((each) => each.sameRequirement && (each.sameSystem || each.sameCause))
  return before.severity === 'minor' && !returned && !isYes(after.pattern) && !before.reopened
}

export const evaluated = all(
  reasoned('pattern', 'causesAddressable'),
  said('consequence', 'firstCauses', 'resourcesNeeded', 'decisionRationale'),
  known('actionNeeded'),
  isActive('owner'),
  mayDoNothing,
  ({ before, after, actor }) => before.owner !== actor.id && after.owner !== actor.id,
)

export const remediesDone = all(keeps('remedies'), ({ after }) => after.remedies.every((row: Fields) => row.done))

export const closedCorrected = all(
  ({ before }) => before.actionNeeded === 'notNeeded',
  // Graded graver since, it needs top management's word as it would have then.
  ({ before }) => before.severity === 'minor' || before.noActionApprovedBy !== null,
  remediesDone,
  ({ namesInLesson }) => !namesInLesson,
)

/** Somebody looks for the cause, and where it is grave somebody from outside. */
export const analysts = all(
  known('owner'),
  isActive('owner'),
  ({ after, active }) =>
    after.analysts.length > 0 && after.analysts.every((row: Fields) => row.person && active.has(row.person)),
  ({ before, after }) => before.severity === 'minor' || after.analysts.some((row: Fields) => row.outside),
)

export const analysable = all(({ before }) => before.actionNeeded === 'needed', analysts)
