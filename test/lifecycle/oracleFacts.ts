/**
 * What the brief demands of an improvement (§3.1, §4, §5, issue part 6), typed from there and importing nothing of the product:
 * a second opinion is worth something only if it is one. Where the brief leaves a choice, the comment says which was taken.
 */
// biome-ignore lint/suspicious/noExplicitAny: the oracle knows records by the names of their fields alone
export type Fields = Record<string, any>

export interface Situation {
  readonly before: Fields
  /** With what the person fills in while moving. */
  readonly after: Fields
  readonly actor: { readonly id: string; readonly roles: readonly string[] }
  readonly reason: string | null
  readonly today: string
  readonly limits: {
    readonly effort: number
    readonly cost: number
    readonly delegated: number
    readonly inWork: number
  }
  readonly inWork: number
  readonly active: ReadonlySet<string>
  readonly exceptions: readonly string[]
  readonly models: readonly {
    readonly id: string
    readonly questions: readonly string[]
    readonly levels: readonly number[]
  }[]
}

export type Fact = (situation: Situation) => boolean

export const said =
  (field: string): Fact =>
  ({ after }) =>
    typeof after[field] === 'string' && after[field].trim() !== ''
export const known =
  (field: string): Fact =>
  ({ after }) =>
    after[field] !== null && after[field] !== undefined
export const checked =
  (field: string): Fact =>
  ({ after }) =>
    after[field] === true
export const all =
  (...facts: Fact[]): Fact =>
  (situation) =>
    facts.every((fact) => fact(situation))
export const either =
  (...facts: Fact[]): Fact =>
  (situation) =>
    facts.some((fact) => fact(situation))
export const not =
  (fact: Fact): Fact =>
  (situation) =>
    !fact(situation)

/** Issue part 6: effort and cost under the limits, and nothing serious behind it; never by score. */
export const small: Fact = ({ after, limits }) =>
  after.effortDays !== null &&
  after.cost !== null &&
  after.effortDays <= limits.effort &&
  after.cost <= limits.cost &&
  !(after.legalDuty || after.seriousNonconformity || after.highRiskSystem || after.imminentHarm)

// C-035: a link (until the record types exist: words) is needed for every source but a staff suggestion and what fits nowhere.
const sourced: Fact = ({ after }) =>
  Boolean(after.sourceType) &&
  (['staffSuggestion', 'other'].includes(after.sourceType) || Boolean(after.sourceWords?.trim()))

export const registered = all(
  said('title'),
  said('description'),
  sourced,
  known('category'),
  ({ after }) => after.dimensions.length > 0,
  said('frameworkReference'),
)

export const evaluated = either(
  small,
  all(known('potentialImpact'), known('feasibility'), known('resourceNeed'), known('risk')),
)

/** §4 and C-107: every question of a model in force, on its scale, once, with a note; other versions' ratings stay as they were. */
export const rated: Fact = (situation) => {
  const { after, before, models } = situation
  if (models.length === 0) return false
  const rowsOf = (model: string): Fields[] => after.ratings.filter((row: Fields) => row.model === model)
  const begun = models.filter(({ id }) => rowsOf(id).length > 0)
  const isWellFormed = begun.every(({ id, questions, levels }) => {
    const rows = rowsOf(id)
    const isOnce = new Set(rows.map(({ dimension }) => dimension)).size === rows.length
    return (
      isOnce &&
      rows.some(({ note }) => note?.trim()) &&
      rows.every(
        ({ dimension, rating }) => questions.includes(dimension) && (rating === null || levels.includes(rating)),
      )
    )
  })
  const isWhole =
    begun.length > 0 &&
    begun.every(({ id, questions }) =>
      questions.every((each) => rowsOf(id).some(({ dimension, rating }) => dimension === each && rating !== null)),
    )
  const strangers = after.ratings.filter((row: Fields) => !models.some(({ id }) => id === row.model))
  const areKept = strangers.every((row: Fields) =>
    before.ratings.some(
      (old: Fields) =>
        old.id === row.id && old.model === row.model && old.dimension === row.dimension && old.rating === row.rating,
    ),
  )
  return isWellFormed && areKept && (isWhole || small(situation))
}

// C-109: a score once made stays good; only what has none owes ratings.
const scored = either(small, known('score'), rated)

export const assigned: Fact = ({ after, active }) =>
  after.owner !== null && active.has(after.owner) && after.targetDate !== null

/** A105–109, C-085…C-088: what changes and what it affects, who does what from when to when, with what. */
const work: Fact = ({ after, active }) =>
  Boolean(after.problemWords?.trim()) &&
  after.changes.length > 0 &&
  after.changes.every(({ affects }: Fields) => affects?.trim()) &&
  after.actions.length > 0 &&
  after.actions.every(
    ({ responsible, starts, ends }: Fields) =>
      responsible && active.has(responsible) && starts && ends && starts <= ends,
  ) &&
  Boolean(after.resources?.trim()) &&
  after.effortDays !== null &&
  after.cost !== null

/** C-089, C-115: how it will be judged, before the work. The light path asks neither unit nor method. */
const proof: Fact = (situation) => {
  const { after } = situation
  if (after.proof === 'fact') return Boolean(after.factBefore?.trim()) && Boolean(after.factAfter?.trim())
  if (after.proof !== 'twoFigures') return false
  const isDescribed =
    Boolean(after.metric?.trim()) &&
    (small(situation) || (Boolean(after.metricUnit?.trim()) && Boolean(after.metricMethod?.trim())))
  const isBaseline =
    after.baseline !== null && after.baselineFrom && after.baselineTo && after.baselineFrom <= after.baselineTo
  const isAim =
    after.target !== null &&
    (after.direction === 'decrease'
      ? after.target < after.baseline
      : after.direction === 'increase' && after.target > after.baseline)
  return Boolean(isDescribed && isBaseline && isAim)
}

const dated: Fact = ({ after }) =>
  after.targetDate !== null && after.evaluationDate !== null && after.evaluationDate >= after.targetDate

export const planned = all(either(small, work), proof, dated)

const path = [
  'candidate',
  'registered',
  'evaluated',
  'prioritized',
  'assigned',
  'planned',
  'implementing',
  'implemented',
  'measured',
  'standardized',
  'closed',
]

/**
 * Issue part 8: what was skipped (by an import, by the light path before it grew) every next move obeys. Once the proof was fixed
 * here and the work began, evaluation, score and plan are history.
 */
export const behind: Fact = (situation) => {
  const { before } = situation
  const reached = path.indexOf(before.state === 'piloting' ? 'planned' : before.state)
  const isFixed = before.proofFixedAt !== null
  return (
    (reached < 1 || registered(situation)) &&
    (reached < 2 || isFixed || evaluated(situation)) &&
    (reached < 3 || isFixed || scored(situation)) &&
    (reached < 4 || assigned(situation)) &&
    (reached < 5 || isFixed || planned(situation))
  )
}

/** §3.1 planned → implementing: approved where the limit is passed, baseline over, resources there, a free place or a reason (C-110). */
export const mayBegin: Fact = ({ before, after, limits, today, inWork }) =>
  ((after.cost ?? 0) <= limits.delegated || before.planApprovedAt !== null) &&
  // A window that ends today is counted up to now.
  (after.proof !== 'twoFigures' || after.baselineTo <= today) &&
  after.resourcesConfirmed === true &&
  (inWork < limits.inWork || Boolean(after.workInProgressReason?.trim()))

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
  said('outcomeEvidence'),
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
