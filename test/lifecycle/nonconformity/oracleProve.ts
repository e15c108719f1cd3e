import { analysts, remediesDone } from './oracleReact.ts'
import {
  all,
  type Fact,
  type Fields,
  isYes,
  keeps,
  known,
  more,
  reasoned,
  type Situation,
  said,
  text,
  withReason,
} from './situation.ts'

const cycleOf = (record: Fields) => record.cycle ?? 1
const least: Record<string, number> = { critical: 14, major: 28, minor: 14 }
const evidenced = (row: Fields) => text(row.evidence) || Boolean(row.evidenceFile)

function rootsNow({ analyses, before }: Situation): Fields[] {
  return analyses
    .filter(({ cycle }) => cycle === cycleOf(before))
    .flatMap(({ causes }) => causes)
    .filter(({ kind }) => kind === 'root')
}

/** A technique was completed in this cycle and found a root cause in the system; elsewhere was looked at. */
const analysed = all(
  (situation) => rootsNow(situation).some(({ isSystemic }) => isSystemic),
  said('rootCause'),
  reasoned('elsewhere'),
)

/** Type, responsible, resources, day; every root cause has one; proportionate. */
const actionsPlanned: Fact = (situation) => {
  const { after, active } = situation
  const isWhole = (row: Fields) =>
    row.type && row.responsible && active.has(row.responsible) && text(row.resources) && row.due
  return (
    after.actions.length > 0 &&
    after.actions.every(isWhole) &&
    rootsNow(situation).every(({ id }) => after.actions.some(({ cause }: Fields) => cause === id)) &&
    text(after.proportionality)
  )
}

const measurable: Fact = ({ after, measured }) =>
  !(after.verificationBy.includes('metric') && after.verificationMetric) || measured?.isMeasurable === true

export const planned = all(
  analysts,
  analysed,
  actionsPlanned,
  ({ after }) => after.verificationBy.length > 0,
  said('verificationCriterion'),
  ({ before, after }) =>
    after.waitDays === null || (after.waitDays >= least[before.severity]! && after.waitDays <= 182),
  ({ after }) => !after.verificationBy.includes('metric') || after.verificationMetric !== null,
  measurable,
)

const unlessExcepted =
  (duty: string, others: (before: Fields) => unknown[]): Fact =>
  ({ before, actor, exceptions }) =>
    exceptions.includes(duty) || !others(before).includes(actor.id)

const earlierHands = (record: Fields): unknown[] => record.implementers.map(({ person }: Fields) => person)
const hands = (record: Fields): unknown[] => [
  record.owner,
  ...record.actions.map(({ responsible }: Fields) => responsible),
  ...earlierHands(record),
]

/** SOD-02: not by who owns the plan now or did; and the plan still holds. */
export const approved = all(
  unlessExcepted('SOD-02', (record) => [record.owner, ...earlierHands(record)]),
  analysed,
  actionsPlanned,
  measurable,
)

const fixed = ({ id, cause, type, what, responsible, resources, due }: Fields) =>
  JSON.stringify([id, cause, type, what, responsible, resources, due])

/** What was approved was done, all of it, with evidence; nothing else was slipped in. */
export const completed = all(keeps('actions'), ({ before, after }) => {
  const plan = before.actions.map(fixed)
  return after.actions.every((row: Fields) => plan.includes(fixed(row)) && row.done && evidenced(row))
})

const shown: Fact = ({ before, after }) =>
  before.verificationBy
    .filter((method: string) => method !== 'recurrence' && method !== 'metric')
    .every((method: string) => after.checks.some((row: Fields) => row.method === method)) &&
  after.checks.every(evidenced)

const honest: Fact = ({ before, after, recurrences, measured }) => {
  if (after.verdict !== 'effective') return true
  if (recurrences > 0 && !text(after.recurrencesExplained)) return false
  return !before.verificationBy.includes('metric') || measured?.verdict === 'improved'
}

export const verified = all(
  unlessExcepted('SOD-01', hands),
  ({ before, today }) => today >= before.verifyNotBefore,
  shown,
  known('verdict'),
  said('verdictBecause'),
  honest,
)

export const triedAgain = all(
  ({ before }) => before.verdict === 'ineffective',
  said('whyFailed'),
  ({ before, after }) => after.whyFailed !== before.cycles.at(-1)?.ended,
)

const checklist: Record<string, string> = {
  policiesUpdated: 'policies',
  proceduresUpdated: 'procedures',
  controlsUpdated: 'controls',
  trainingUpdated: 'training',
  documentationUpdated: 'documentation',
  risksReexamined: 'risks',
  changesCommunicated: 'communication',
}

const updated: Fact = ({ after }) =>
  Object.entries(checklist).every(([field, area]) => {
    const answer = after[field]
    if (!answer || answer.answer === 'no' || !text(answer.why)) return false
    return !isYes(answer) || after.updates.some((row: Fields) => row.area === area)
  }) && after.updates.every((row: Fields) => row.area !== 'communication' || text(row.recipients))

export const systemUpdated = all(({ before }) => before.verdict === 'effective', updated)

const sixThere: Fact = (situation) => {
  const { after } = situation
  return (
    after.confirmedAt &&
    after.requirement &&
    text(after.evidenceStatement) &&
    after.controlledAt &&
    after.correctedAt &&
    after.corrections.length > 0 &&
    rootsNow(situation).length > 0 &&
    after.approvedAt &&
    after.implementedAt &&
    after.actions.length > 0 &&
    after.actions.every((row: Fields) => row.done) &&
    after.verifiedAt &&
    after.verdict === 'effective' &&
    after.systemUpdatedAt
  )
}

export const closed = all(
  unlessExcepted('SOD-01', hands),
  (situation) => Boolean(sixThere(situation)),
  remediesDone,
  updated,
  ({ after }) => text(after.lesson) || text(after.lessonWaived),
  ({ namesInLesson }) => !namesInLesson,
)

/** Recurrence shown anew each time; a record does not recur as itself. */
export const reopened = all(
  withReason,
  said('recurrenceEvidence'),
  ({ before, after }) => before.reopened === null || after.recurrenceEvidence !== before.recurrenceEvidence,
  ({ after }) => after.recurredAs !== after.id,
)

const blanked = (rows: Fields[], field: string) => JSON.stringify(rows.map((row) => ({ ...row, [field]: null })))
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

export const reassigned = all(
  withReason,
  ({ before, after }) => blanked(before.actions, 'responsible') === blanked(after.actions, 'responsible'),
  ({ before, after }) =>
    before.owner !== after.owner ||
    before.processOwner !== after.processOwner ||
    !isSame(before.actions, after.actions),
  ({ before, after }) => before.owner === null || after.owner !== null,
  ({ before, after }) => before.processOwner === null || after.processOwner !== null,
  // SOD-02 would be undone by handing the plan to who approved it.
  ({ before, after }) =>
    before.approvedBy === null || before.owner === after.owner || after.owner !== before.approvedBy,
  ({ before, after, active }) => {
    const had = [before.owner, before.processOwner, ...before.actions.map((row: Fields) => row.responsible)]
    const has = [after.owner, after.processOwner, ...after.actions.map((row: Fields) => row.responsible)]
    return has.every((person) => person === null || had.includes(person) || active.has(person))
  },
)

export const redated = all(withReason, known('stepDue'), ({ before, after }) => before.stepDue !== after.stepDue)

export const actionsRedated = all(
  withReason,
  ({ before, after }) => blanked(before.actions, 'due') === blanked(after.actions, 'due'),
  ({ before, after }) => !isSame(before.actions, after.actions),
  ({ after }) => after.actions.every((row: Fields) => row.due),
)

export const accepted = all(more('acceptances'), keeps('acceptances'))
