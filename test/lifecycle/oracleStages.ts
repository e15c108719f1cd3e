import { bySeries } from './oracleSeries.ts'
import { all, either, type Fact, type Fields, known, type Situation, said } from './situation.ts'

/** Issue part 6: effort and cost under the limits, and nothing serious behind it; never by score. */
export const small: Fact = ({ after, limits }) =>
  after.effortDays !== null &&
  after.cost !== null &&
  after.effortDays <= limits.effort &&
  after.cost <= limits.cost &&
  !(after.legalDuty || after.seriousNonconformity || after.highRiskSystem || after.imminentHarm)

// C-035: every source but a staff suggestion and what fits nowhere is named, by the incident it was or in words.
const sourced: Fact = ({ after }) =>
  Boolean(after.sourceType) &&
  (['staffSuggestion', 'other'].includes(after.sourceType) ||
    (after.sourceType === 'incident' && after.problemIncident !== null) ||
    Boolean(after.sourceWords?.trim()))

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

/** C-111: the problem is linked, or named in words where figures or a fact prove it. */
const traced = ({ proof, problemWords, problemMetric, problemIncident }: Fields): boolean =>
  proof === 'series' || Boolean(problemWords?.trim()) || problemMetric !== null || problemIncident !== null

/** A105–109, C-085…C-088: what changes and what it affects, who does what from when to when, with what. */
const work: Fact = ({ after, active }) =>
  traced(after) &&
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
  if (after.proof === 'series') return bySeries(situation)
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

/** C-072, C-088: a target date that nobody said with the plan is the last action's end, but never before what was promised by hand. */
function targetOf({ before, after }: Situation): string | null {
  const lastEnd = (of: Fields): string =>
    of.actions
      .map(({ ends }: Fields) => ends ?? '')
      .sort()
      .at(-1) ?? ''
  const isPlanned = ['planned', 'measured'].includes(before.state)
  const isKept = isPlanned && before.targetDate !== null && lastEnd(before) === lastEnd(after)
  if (after.targetDate !== before.targetDate || isKept || lastEnd(after) === '') return after.targetDate
  const byHand = before.targetDate === lastEnd(before) ? before.originalTargetDate : null
  return [lastEnd(after), byHand ?? before.targetDate ?? ''].sort().at(-1)!
}

/** The fact with the target date a plan gives itself. */
export const withTarget =
  (fact: Fact): Fact =>
  (situation) =>
    fact({ ...situation, after: { ...situation.after, targetDate: targetOf(situation) } })

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
