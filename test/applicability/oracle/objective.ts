import {
  either,
  type Fact,
  filled,
  type Parts,
  role,
  type Situation,
  said,
  type Table,
} from '#test/audits/oracle/situation.ts'

const owner: Fact = ({ before, actor }) =>
  before.owner !== null && before.owner === actor.id && actor.roles.some((each) => each !== 'viewer')
const answering = either(owner, role('aimsManager', 'topManagement'))
const metric = ({ answers }: Situation): Parts | null => answers.metric

/** On the good side of the target, or on it. */
function isMet(situation: Situation): boolean | null {
  const figure = metric(situation)
  const { target } = situation.after
  if (!figure?.latest || figure.direction === null || target === null) return null
  const { value } = figure.latest
  return figure.direction === 'increase' ? value >= target : value <= target
}

/** §3.9: linked commitment, KPI with unit, target, date, owner, method and frequency, a plan of what, resources, who, when, how evaluated. */
const approvable: readonly Fact[] = [
  said('commitment', 'metric', 'targetOn', 'owner', 'actions', 'resources', 'evaluation'),
  ({ after }) => after.target !== null,
  ({ after, answers }) => answers.active.includes(after.owner),
  ({ after, today }) => after.targetOn > today,
  ({ after, answers }) => after.commitment === null || answers.commitment !== 'retired',
  (situation) => {
    const figure = metric(situation)
    return (
      figure === null ||
      (figure.state === 'active' && filled(figure.unit) && filled(figure.cadence) && figure.hasMethod)
    )
  },
  (situation) => {
    const { baseline, target } = situation.after
    const direction = metric(situation)?.direction ?? null
    if (baseline === null || target === null || direction === null) return true
    return direction === 'increase' ? target >= baseline : target <= baseline
  },
  ({ after }) => after.steps.every(({ person, due }: Parts) => person !== null && due !== null),
]

/** proposed → approved → active → (achieved | missed | revised | retired); the light is computed, and so is what it came to. */
export const objectiveTable: Table = {
  approve: { from: ['proposed'], to: 'approved', who: role('topManagement'), facts: approvable },
  begin: { from: ['approved'], to: 'active', who: answering, facts: [] },
  achieve: { from: ['active'], to: 'achieved', who: answering, facts: [(situation) => isMet(situation) === true] },
  miss: {
    from: ['active'],
    to: 'missed',
    who: answering,
    reason: true,
    facts: [
      said('lesson'),
      (situation) => isMet(situation) !== true,
      ({ after, today }) => after.targetOn === null || today >= after.targetOn,
    ],
  },
  replace: {
    from: ['approved', 'active'],
    to: 'revised',
    who: role('aimsManager', 'topManagement'),
    reason: true,
    facts: [],
  },
  retire: {
    from: ['proposed', 'approved', 'active'],
    to: 'retired',
    who: role('aimsManager', 'topManagement'),
    reason: true,
    facts: [],
  },
}

export const commitmentTable: Table = {
  retire: { from: ['current'], to: 'retired', who: role('aimsManager', 'topManagement'), reason: true, facts: [] },
}
