import { computed } from './oracleSeries.ts'
import { small } from './oracleStages.ts'
import { all, either, type Fact, type Fields, known, type Situation, said } from './situation.ts'

/** C-090: all actions done with evidence, none of them dropped or passed on in silence. */
export const actionsDone: Fact = (situation) => {
  const { before, after } = situation
  const now = new Map<string, Fields>(after.actions.map((action: Fields) => [action.id, action]))
  const areKept = before.actions.every(
    ({ id, responsible }: Fields) => now.get(id)?.responsible === responsible && now.has(id),
  )
  const areDone = after.actions.every(
    ({ done, evidence, evidenceFile }: Fields) => done && (evidence?.trim() || evidenceFile),
  )
  return areKept && areDone && (after.actions.length > 0 || small(situation))
}

function plus(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The organization's day; the tests work at noon, where Berlin and UTC agree. */
function dayOf(instant: string): string {
  return instant.slice(0, 10)
}

/** §3.1 implemented → measured: the window lies after implementation and settling, apart from the baseline's, and is over. */
const window: Fact = ({ after, today }) => {
  if (after.proof !== 'twoFigures') return true
  if (
    after.after === null ||
    !after.afterFrom ||
    !after.afterTo ||
    after.afterTo < after.afterFrom ||
    after.afterTo > today
  )
    return false
  const isSettled = !after.implementedAt || after.afterFrom >= plus(dayOf(after.implementedAt), after.settleDays ?? 0)
  return isSettled && (!after.implementedAt || !after.baselineTo || after.afterFrom > after.baselineTo)
}

/** A114–116: addressed? unintended consequences, and what follows? sustain, adjust or reverse? All with evidence. */
export const judged = all(
  window,
  computed,
  // A computed verdict is evidence by itself.
  either(({ after }) => after.proof === 'series', said('outcomeEvidence')),
  ({ after }) => Boolean(after.addressed?.why),
  ({ after }) =>
    Boolean(after.unintended?.answer) &&
    (after.unintended.answer !== 'yes' || Boolean(after.unintendedFollowUp?.trim())),
  known('decision'),
)

/** C-095: done, saying what; or not applicable, saying why. */
export const updated =
  (field: string): Fact =>
  ({ after }) =>
    Boolean(after[field]?.why?.trim()) && after[field].answer !== 'no'

export const lessonGiven = either(said('lesson'), said('lessonWaived'))

/** C-094: why it did not work and what is tried instead, said for this attempt; other changes or actions than before (a small one's approach is its plan). */
export const triedAnew: Fact = (situation) => {
  const { before, after } = situation
  const last: Fields | undefined = before.iterations.at(-1)
  const isFresh = (field: string) => Boolean(after[field]?.trim()) && after[field] !== last?.[field]
  const changes = ({ changes }: Fields) => changes.map(({ what, affects }: Fields) => `${what}|${affects}`).join('\n')
  const actions = ({ actions }: Fields) => actions.map(({ what }: Fields) => what).join('\n')
  return (
    isFresh('whyAnalysis') &&
    isFresh('newApproach') &&
    (changes(before) !== changes(after) || actions(before) !== actions(after) || small(situation))
  )
}

const workers = ({ before }: Situation): string[] => [
  before.owner,
  ...before.actions.map(({ responsible }: Fields) => responsible),
  ...before.implementers.map(({ person }: Fields) => person),
]
const owners = ({ before }: Situation): string[] => [
  before.owner,
  ...before.implementers.filter(({ owned }: Fields) => owned).map(({ person }: Fields) => person),
]

/** §5: a duty another holds, unless an approved exception is in force. */
const apart =
  (duty: string, others: (situation: Situation) => readonly (string | null)[]): Fact =>
  (situation) =>
    !others(situation).includes(situation.actor.id) || situation.exceptions.includes(duty)
export const implementerDoesNotJudge = apart('SOD-01', workers)
export const ownerDoesNotApprove = apart('SOD-02', ({ before }) => [before.owner])
export const ownerDoesNotClose = apart('SOD-10', owners)

/** Reassigning: a new active owner, or actions in other active hands and nothing else about them changed. */
export const handedOn: Fact = ({ before, after, active }) => {
  const bare = (actions: Fields[]) =>
    JSON.stringify(actions.map(({ responsible: _, ...rest }) => Object.entries(rest).sort()))
  const isNewOwner = after.owner !== before.owner
  const isUnderWay = ['piloting', 'implementing', 'implemented', 'measured', 'standardized'].includes(before.state)
  const moved = after.actions.filter(
    ({ id, responsible }: Fields) => before.actions.find((old: Fields) => old.id === id)?.responsible !== responsible,
  )
  return (
    after.owner !== null &&
    active.has(after.owner) &&
    bare(before.actions) === bare(after.actions) &&
    (isNewOwner || moved.length > 0) &&
    moved.every(({ responsible }: Fields) => active.has(responsible)) &&
    !(isNewOwner && isUnderWay && after.owner === before.planApprovedBy)
  )
}
