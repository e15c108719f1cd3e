/**
 * What the brief demands of an incident (§3.9, C-043, C-047, C-137, C-179, C-348), typed from there and importing nothing of the
 * product: a second opinion is worth something only if it is one.
 */
// biome-ignore lint/suspicious/noExplicitAny: the oracle knows records by the names of their fields alone
export type Fields = Record<string, any>

export interface Situation {
  readonly before: Fields
  /** With what the person fills in while moving. */
  readonly after: Fields
  readonly actor: { readonly id: string; readonly roles: readonly string[] }
  readonly reason: string | null
  readonly now: string
  readonly today: string
  readonly active: ReadonlySet<string>
  /** The line manager of whoever raised it. */
  readonly manager: string | null
  /** Types of the records linked to it. */
  readonly linked: ReadonlySet<string>
}

type Fact = (situation: Situation) => boolean
interface Step {
  readonly from: readonly string[]
  readonly to?: string
  readonly by: Fact
  readonly needs: readonly Fact[]
}

const text = (value: unknown) => typeof value === 'string' && value.trim() !== ''
const said =
  (field: string): Fact =>
  ({ after }) =>
    text(after[field])
const is =
  (...kinds: readonly string[]): Fact =>
  ({ after }) =>
    kinds.includes(after.kind)
const given =
  (when: Fact, then: Fact): Fact =>
  (situation) =>
    !when(situation) || then(situation)
const either =
  (...facts: readonly Fact[]): Fact =>
  (situation) =>
    facts.some((fact) => fact(situation))
const both =
  (...facts: readonly Fact[]): Fact =>
  (situation) =>
    facts.every((fact) => fact(situation))
const yes =
  (field: string): Fact =>
  ({ after }) =>
    after[field]?.answer === 'yes'
/** Answered, and whatever is not a yes says why. */
const explained =
  (field: string): Fact =>
  ({ after }) =>
    after[field] != null && (after[field].answer === 'yes' || text(after[field].why))
const holds =
  (...roles: readonly string[]): Fact =>
  ({ actor }) =>
    roles.some((role) => actor.roles.includes(role))
const writes: Fact = ({ actor }) => actor.roles.some((role) => role !== 'viewer')
const person =
  (field: string): Fact =>
  (situation) =>
    situation.before[field] !== null && situation.before[field] === situation.actor.id && writes(situation)
const letIn: Fact = (situation) =>
  situation.before.confidants.some((row: Fields) => row.person === situation.actor.id) && writes(situation)

const keepers = holds('aimsManager', 'improvementCoordinator', 'processOwner', 'topManagement')
const workers = either(keepers, person('owner'))
const hands = either(workers, letIn)

const isHere = (id: string | null, { active }: Situation) => id === null || active.has(id)
/** A concern is worked on by anyone but the raiser's line manager. */
const passes = (id: string | null, { after, manager }: Situation) =>
  after.kind !== 'concern' || id === null || id !== manager

const harmIsJudged: Fact = ({ after: { kind, harm, harms } }) => {
  if (harm === null) return kind !== 'incident' && kind !== 'concern'
  if (harm.answer === 'yes') return kind !== 'nearMiss' && harms.length > 0
  return harms.length === 0
}
const isJudged = both(
  ({ after }) => after.kind !== null,
  ({ before, after }) => before.kind === after.kind || ![before.kind, after.kind].includes('concern'),
  given(is('incident'), ({ after }) => after.priority !== null),
  harmIsJudged,
)
const contained = both(said('containment'), ({ after }) => !after.suspendsSystem || after.aiSystem !== null)
const isUrgent: Fact = ({ after }) => after.kind === 'incident' && ['P1', 'P2'].includes(after.priority)
const isOverInOrder: Fact = ({ after: { resolvedAt, occurredAt }, now }) =>
  resolvedAt === null || (resolvedAt <= now && (occurredAt === null || resolvedAt >= occurredAt))
const linkedTo =
  (type: string): Fact =>
  ({ linked }) =>
    linked.has(type)
const authorityAnswered = both(
  explained('authorityReport'),
  given(
    yes('authorityReport'),
    both(
      said('authorityReference'),
      ({ after, today }) => after.authorityReportedOn !== null && after.authorityReportedOn <= today,
    ),
  ),
)
const weaknessSettled = both(
  said('vulnerability'),
  ({ after }) => after.vulnerabilityDisposition !== null,
  given(
    ({ after }) => after.vulnerabilityDisposition === 'passedOn',
    either(linkedTo('improvement'), linkedTo('nonconformity')),
  ),
  given(
    ({ after }) => after.vulnerabilityDisposition !== null && after.vulnerabilityDisposition !== 'passedOn',
    said('vulnerabilityWhy'),
  ),
)
const learned = both(
  explained('improvementNeeded'),
  given(yes('improvementNeeded'), linkedTo('improvement')),
  explained('nonconformityNeeded'),
  given(yes('nonconformityNeeded'), linkedTo('nonconformity')),
  explained('riskChanged'),
  given(yes('riskChanged'), said('riskReference')),
  given(is('nearMiss'), weaknessSettled),
  given(({ after }) => after.reportBy !== null, authorityAnswered),
  given(yes('harm'), said('harmed')),
  given(is('concern', 'complaint', 'feedback'), said('response')),
)
const because: Fact = ({ reason }) => text(reason)
const open = ['reported', 'triaged', 'contained', 'resolved', 'analysed', 'lessonsShared']

export const table: Readonly<Record<string, Step>> = {
  triage: {
    from: ['reported'],
    to: 'triaged',
    by: keepers,
    needs: [
      isJudged,
      given(
        ({ after }) => after.kind !== 'change',
        ({ after }) => after.owner !== null,
      ),
      (situation) => isHere(situation.after.owner, situation) && passes(situation.after.owner, situation),
    ],
  },
  contain: { from: ['triaged'], to: 'contained', by: hands, needs: [contained] },
  resolve: {
    from: ['reported', 'triaged', 'contained'],
    to: 'resolved',
    by: either(hands, person('createdBy')),
    needs: [isOverInOrder],
  },
  analyse: {
    from: ['resolved'],
    to: 'analysed',
    by: hands,
    needs: [isJudged, given(isUrgent, contained), given(is('incident', 'nearMiss'), said('cause'))],
  },
  shareLessons: {
    from: ['analysed'],
    to: 'lessonsShared',
    by: hands,
    needs: [explained('lessonShared'), given(yes('lessonShared'), said('lesson'))],
  },
  close: {
    from: ['lessonsShared'],
    to: 'closed',
    by: keepers,
    needs: [
      given(({ after }) => after.kind !== 'change', learned),
      // The law asks the same whatever it is called.
      given(({ after }) => after.reportBy !== null, authorityAnswered),
    ],
  },
  reopen: {
    from: ['resolved', 'analysed', 'lessonsShared'],
    to: 'reported',
    by: either(workers, person('createdBy')),
    needs: [because],
  },
  judgeHarm: { from: open, by: hands, needs: [harmIsJudged] },
  tellAuthority: { from: open, by: workers, needs: [authorityAnswered] },
  letIn: {
    from: open,
    by: either(holds('aimsManager', 'topManagement'), person('owner')),
    needs: [
      because,
      ({ before, after }) => before.owner === null || after.owner !== null,
      (situation) =>
        [situation.after.owner, ...situation.after.confidants.map((row: Fields) => row.person)].every(
          (id) => isHere(id, situation) && passes(id, situation),
        ),
    ],
  },
}

export function allows(move: string, situation: Situation): boolean {
  const step = table[move]
  if (!step?.from.includes(situation.before.state)) return false
  return step.by(situation) && step.needs.every((need) => need(situation))
}

/** The day by which the authority is told (EU AI Act, Art. 73): 2, 10 or 15 days, the strictest; null without high risk. */
export function reportBy(harms: readonly string[], isHighRisk: boolean, aware: string): string | null {
  const days: Readonly<Record<string, number>> = {
    infrastructure: 2,
    widespread: 2,
    death: 10,
    health: 15,
    rights: 15,
    property: 15,
  }
  const serious = harms.filter((harm) => harm in days).map((harm) => days[harm]!)
  if (!isHighRisk || serious.length === 0) return null
  return new Date(Date.parse(`${aware}T00:00:00Z`) + Math.min(...serious) * 86_400_000).toISOString().slice(0, 10)
}
