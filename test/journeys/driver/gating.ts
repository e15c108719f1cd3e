import { fine, rowsOf, sends, whole } from '#test/applicability/stating.ts'
import { type AssessingTeam, anAssessingTeam, approvedAssessment, approvedCriteria, row, yes } from './assessing.ts'
import { currentImpact } from './impacting.ts'
import { measures } from './measuring.ts'
import type { Page, Person } from './person.ts'
import type { World } from './world.ts'

type Input = Readonly<Record<string, unknown>>

/** Who sits at the gates; each somebody else. */
export interface GatingTeam extends AssessingTeam {
  readonly designer: Person
  readonly steward: Person
  readonly lead: Person
  readonly developer: Person
  readonly validator: Person
  readonly overseer: Person
}

/** A house whose criteria are approved and whose controls are stated and done: what is missing is each system's own. */
export async function aGatingTeam(world: World): Promise<GatingTeam> {
  const assessing = await anAssessingTeam(world)
  const team = {
    ...assessing,
    designer: await world.person('Dana', 'employee'),
    steward: await world.person('Stine', 'employee'),
    lead: await world.person('Leila', 'employee'),
    developer: await world.person('Jonas', 'employee'),
    validator: await world.person('Priya', 'employee'),
    overseer: await world.person('Ruth', 'employee'),
  }
  await approvedCriteria(team)
  await everythingStated(world, team)
  return team
}

/** A Statement of Applicability in force, all of it implemented. */
async function everythingStated(world: World, { manager, top, process, owner }: AssessingTeam): Promise<void> {
  const among = (person: Person) => person.among('statements-of-applicability')
  const house = {
    world,
    tess: among(top),
    tom: among(top),
    milo: among(manager),
    olga: among(owner),
    pat: among(process),
  }
  const said = { title: 'Statement', owner: manager.id, standard: 'iso42001', scope: 'All systems', basis: 'Risks' }
  const statement = await house.milo.raises(said)
  await fine(manager.asks('POST', `/statements-of-applicability/${statement.id}/draw`))
  const done = whole(house, { status: 'implemented', evidence: 'Audit of February' })
  const rows = await rowsOf(house.milo, statement)
  await sends(
    house.milo,
    statement,
    rows.map(({ id, version }) => ({ row: id, version, ...done })),
  )
  await house.pat.makes('review', statement)
  await house.tess.makes('approve', statement)
  await house.milo.makes('putInForce', statement)
}

const identity = {
  title: 'ClaimSight',
  purpose: 'Sorts claims by urgency; an adjuster decides',
  origin: 'inHouse',
  role: ['provider', 'deployer'],
  tier: 'minimal',
  tierBecause: 'No area of Annex III names it',
  dataCategories: ['personal'],
  affectedPersons: 'Policyholders who report a claim',
}

/** Named, classified, with everybody who will sit at its gates. */
export function identified(team: GatingTeam, more: Input = {}): Promise<Page> {
  const { owner, designer, steward, lead, validator, overseer, manager } = team
  return manager.among('ai-systems').raises({
    ...identity,
    owner: owner.id,
    designAuthority: designer.id,
    dataSteward: steward.id,
    technicalLead: lead.id,
    validator: validator.id,
    oversight: [row({ person: overseer.id })],
    ...more,
  })
}

export async function throughG1(team: GatingTeam, it: Page): Promise<Page> {
  await team.owner.among('ai-systems').makes('agree', it)
  return team.manager.among('ai-systems').makes('startDesign', it)
}

export const design = {
  systemRequirements: 'Sorts within a minute; explains each rank',
  responsibleObjectives: 'Equal waiting time for all groups',
  oversightMode: 'onTheLoop',
  oversightWhen: 'When a rank looks odd, and every Monday a sample',
  interveneMeans: 'Hold in the queue',
  overrideMeans: 'Change the rank with a reason',
  stopMeans: 'Switch in the desk; the queue is then first come, first served',
}

/** Five qualities, each with a threshold that the usual results reach. */
const thresholds = [
  row({ quality: 'accuracy', measure: 'F1', comparison: 'atLeast', threshold: 0.9 }),
  row({ quality: 'fairness', measure: 'Selection-rate ratio', comparison: 'atLeast', threshold: 0.85 }),
  row({ quality: 'robustness', measure: 'Loss under noise', comparison: 'atMost', threshold: 0.05 }),
  row({ quality: 'security', measure: 'Findings of the red team', comparison: 'atMost', threshold: 0 }),
  row({ quality: 'explainability', leftOutBecause: 'Each rank shows its three reasons; nothing to measure' }),
]

const results = [0.93, 0.88, 0.03, 0, null]

/** What gate 2 asks of the records around it. */
export async function assessed(team: GatingTeam, it: Page): Promise<void> {
  await approvedAssessment(team, it.id)
  await currentImpact(team, it.id)
}

/** Stage 3 for a system made here; a bought one is looked at and set up instead. */
export async function throughG2(team: GatingTeam, it: Page): Promise<Page> {
  await assessed(team, it)
  const designer = team.designer.among('ai-systems')
  const bought = it.fields.origin === 'thirdParty'
  await designer.edits(it, { ...design, ...(bought && choice) })
  return designer.makes(bought ? 'configure' : 'startDevelopment', it)
}

export const choice = {
  dueDiligence: 'Questionnaire of February, model card read, contract clause 7',
  configuration: 'Ranking only; no automatic refusal',
  criteria: thresholds,
}

export const development = (team: GatingTeam): Input => ({
  developers: [row({ person: team.developer.id })],
  datasets: [
    row({
      name: 'Claims 2022–2025',
      provenance: 'Own claims',
      quality: '0.4 % missing',
      preparation: 'Names removed',
      biasCheck: 'Waiting time by district: even',
    }),
  ],
  criteria: thresholds,
})

export async function throughG3(team: GatingTeam, it: Page): Promise<Page> {
  await hasResource(team, it)
  await team.lead.among('ai-systems').edits(it, development(team))
  await team.lead.among('ai-systems').makes('agree', it)
  return team.steward.among('ai-systems').makes('startValidation', it)
}

export async function hasResource({ manager }: GatingTeam, it: Page): Promise<void> {
  await manager.among('resources').raises({
    title: 'Claims 2022–2025',
    kind: 'data',
    owner: manager.id,
    systems: [row({ aiSystem: it.id, stages: [] })],
  })
}

/** The results filled into the thresholds as they stand. */
export function measured(it: Page, values: readonly (number | null)[] = results): readonly Input[] {
  const criteria = it.fields.criteria as readonly Input[]
  return criteria.map((each, at) => ({ ...each, measured: values[at] ?? null }))
}

function aDrill({ overseer }: GatingTeam, more: Input = {}): Input {
  return row({
    heldOn: '2026-03-02',
    person: overseer.id,
    means: 'stop',
    result: 'worked',
    found: 'Two minutes',
    ...more,
  })
}

export async function drilled(team: GatingTeam, ref: Page, more: Input = {}): Promise<Page> {
  const overseer = team.overseer.among('ai-systems')
  const { fields } = await overseer.reads(ref)
  const drills = [...(fields.drills as readonly Input[]), aDrill(team, more)]
  return overseer.makes('recordDrill', ref, { drills })
}

export const validation = (team: GatingTeam): Input => ({
  developers: [row({ person: team.developer.id })],
  validationReport: 'VR-7, in the model repository',
  limitations: 'Not for claims in a language other than ours',
})

export async function throughG4(team: GatingTeam, ref: Page): Promise<Page> {
  const validator = team.validator.among('ai-systems')
  const it = await validator.reads(ref)
  await validator.edits(it, { criteria: measured(it), ...validation(team) })
  await drilled(team, it)
  return validator.makes('startDeployment', it)
}

const noResources = ['data', 'tooling', 'compute', 'people'].map((kind) =>
  row({ kind, why: 'Kept in the model registry' }),
)

/** All that gate 5 asks the owner for; the metric is in use. */
async function deployment({ process, owner }: GatingTeam): Promise<Input> {
  const metric = await measures(process, { title: `Drift ${Math.random()}` })
  return {
    userInformation: 'Notice on the claim form',
    resourceGaps: noResources,
    monitoring: [row({ metric: metric.id, low: null, high: 0.1, responsible: owner.id })],
    drillEveryMonths: 3,
    loggingOn: true,
    logging: 'Every rank and override, two years',
    rollbackPlan: 'First come, first served; the switch takes a minute',
    incidentContacts: 'Service desk, day and night',
    transparency: yes('Notice on the form'),
    registration: { answer: 'notApplicable', why: 'No high-risk system' },
  }
}

export async function readyForG5(team: GatingTeam, it: Page): Promise<Page> {
  await team.owner.among('ai-systems').edits(it, await deployment(team))
  return team.owner.among('ai-systems').reads(it)
}

/** A system as far as gate 5, every gate before it passed by those who decide. */
export async function deploying(team: GatingTeam, more: Input = {}): Promise<Page> {
  const it = await throughG1(team, await identified(team, more))
  await throughG2(team, it)
  if (it.fields.origin === 'inHouse') await throughG3(team, it)
  await throughG4(team, it)
  return readyForG5(team, it)
}

/** Released; a high-risk one by top management. */
export async function released(team: GatingTeam, more: Input = {}): Promise<Page> {
  const it = await deploying(team, more)
  return team.top.among('ai-systems').makes('goLive', it)
}
