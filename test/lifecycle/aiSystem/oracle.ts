/**
 * What the brief demands of an AI system (§3.8, §5 SOD-07 and SOD-08, C-005, C-317 to C-326), typed from there and importing nothing
 * of the product: a second opinion is worth something only if it is one.
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
  /** What the records around it say: risks, impact, controls, competence, supplier, resources, metrics. */
  readonly around: Fields
  /** Separated duties that are excepted today. */
  readonly excepted: readonly string[]
}

export type Fact = (situation: Situation) => boolean

export interface Step {
  readonly from: readonly string[]
  readonly to?: string
  readonly by: Fact
  readonly needs: readonly Fact[]
}

const text = (value: unknown) => typeof value === 'string' && value.trim() !== ''

/** Every one of these fields says something. */
export const said =
  (...fields: readonly string[]): Fact =>
  ({ after }) =>
    fields.every((field) => {
      const value = after[field]
      return Array.isArray(value)
        ? value.length > 0
        : typeof value === 'boolean' || value === null
          ? !!value
          : value.trim
            ? text(value)
            : true
    })

export const either =
  (...facts: readonly Fact[]): Fact =>
  (situation) =>
    facts.some((fact) => fact(situation))
export const both =
  (...facts: readonly Fact[]): Fact =>
  (situation) =>
    facts.every((fact) => fact(situation))
export const given =
  (when: Fact, then: Fact): Fact =>
  (situation) =>
    !when(situation) || then(situation)

const writes: Fact = ({ actor }) => actor.roles.some((role) => role !== 'viewer')
export const holds =
  (...roles: readonly string[]): Fact =>
  ({ actor }) =>
    roles.some((role) => actor.roles.includes(role))
export const person =
  (field: string): Fact =>
  (situation) =>
    situation.before[field] === situation.actor.id && writes(situation)
export const oversees: Fact = (situation) =>
  situation.before.oversight.some((row: Fields) => row.person === situation.actor.id) && writes(situation)

export const reasoned: Fact = ({ reason }) => reason !== null
export const bought: Fact = ({ after }) => after.origin === 'thirdParty'

const qualities = ['accuracy', 'fairness', 'robustness', 'security', 'explainability']
const hasThreshold = ({ threshold, comparison }: Fields) => threshold !== null && comparison !== null

const thresholdsSet: Fact = ({ after }) =>
  qualities.every((quality) =>
    after.criteria.some((row: Fields) => row.quality === quality && (hasThreshold(row) || text(row.leftOutBecause))),
  )
const thresholdsReached: Fact = ({ after }) =>
  after.criteria
    .filter(hasThreshold)
    .every(({ comparison, threshold, measured }: Fields) =>
      measured === null ? false : comparison === 'atMost' ? measured <= threshold : measured >= threshold,
    )

const supplierLookedAt: Fact = (situation) => {
  const { supplier } = situation.around
  return supplier ? supplier.dueDiligence === 'done' : !bought(situation) || said('dueDiligence')(situation)
}

/** Oversight was tried, and the last time it worked. */
const drilled: Fact = ({ after }) => {
  const days = after.drills.map(({ heldOn }: Fields) => heldOn).sort()
  return after.drills.findLast(({ heldOn }: Fields) => heldOn === days.at(-1))?.result === 'worked'
}

export const isHigh: Fact = ({ after }) => after.highRisk
const isTier =
  (tier: string): Fact =>
  ({ after }) =>
    after.tier === tier
const answered =
  (field: string): Fact =>
  ({ after }) =>
    after[field]?.answer === 'yes' || (after[field]?.answer === 'notApplicable' && text(after[field].why))

/** Nobody who was said to build it disappears from those who did (SOD-07): they hold for whom decides next. */
const buildersKept: Fact = ({ before, after }) => {
  const names = ({ technicalLead, developers }: Fields) => [
    technicalLead,
    ...developers.map((row: Fields) => row.person),
  ]
  return names(before).every((each: string | null) => each === null || names(after).includes(each))
}

/** What each gate asks for. */
export const asked: Readonly<Record<string, Fact>> = {
  G1: both(
    said('owner', 'purpose', 'origin', 'role', 'tier', 'tierBecause', 'dataCategories', 'affectedPersons'),
    given(isTier('high'), said('annex')),
    (situation) => !isTier('prohibited')(situation),
  ),
  G2: both(
    said('systemRequirements', 'responsibleObjectives', 'oversightMode', 'oversight', 'oversightWhen'),
    said('interveneMeans', 'overrideMeans', 'stopMeans'),
    ({ around }) => around.assessment !== null && around.impact !== null,
    given(bought, both(supplierLookedAt, said('configuration'), thresholdsSet)),
  ),
  G3: both(
    buildersKept,
    said('developers'),
    either(said('datasets'), ({ around }) => around.hasKnownData),
    ({ after }) =>
      after.datasets.every((row: Fields) =>
        ['provenance', 'quality', 'preparation', 'biasCheck'].every((part) => text(row[part])),
      ),
    ({ around }) => around.resources > 0,
    supplierLookedAt,
    thresholdsSet,
  ),
  G4: both(
    buildersKept,
    thresholdsSet,
    thresholdsReached,
    said('developers', 'validationReport', 'limitations'),
    drilled,
  ),
  G5: both(
    ({ around, today }) =>
      around.assessment?.approved === true && (around.assessment.until === null || around.assessment.until >= today),
    ({ around }) => around.openRisks === 0 && around.unacceptableRisks === 0 && around.impact?.isCurrent === true,
    ({ around }) => around.controls.statement !== null && around.controls.undone.length === 0,
    said('userInformation', 'loggingOn', 'logging', 'rollbackPlan', 'incidentContacts', 'stopMeans', 'monitoring'),
    ({ after, around }) =>
      after.monitoring.every(
        ({ metric, low, high, responsible }: Fields) =>
          (low !== null || high !== null) && responsible !== null && around.metricsInUse.has(metric),
      ),
    ({ after, around }) =>
      ['data', 'tooling', 'compute', 'people'].every(
        (kind) =>
          around.resourceKinds.has(kind) ||
          after.resourceGaps.some((row: Fields) => row.kind === kind && text(row.why)),
      ),
    said('oversightMode', 'oversight', 'drillEveryMonths'),
    ({ after, around }) => after.oversight.every((row: Fields) => around.competentOverseers.has(row.person)),
    drilled,
    answered('transparency'),
    given(isHigh, answered('registration')),
    (situation) => !isTier('prohibited')(situation),
  ),
  G7: both(
    said('dependantsInformed', 'dataDisposition', 'modelDisposition', 'logsKeptUntil', 'retirementLesson'),
    given(isHigh, ({ after }) => after.logsKeptUntil >= '2027-05-20'),
  ),
}
