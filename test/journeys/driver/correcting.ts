import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { Role } from '#domain/people/roles.ts'
import type { Page, Person } from './person.ts'
import type { World } from './world.ts'

type Input = Readonly<Record<string, unknown>>

/** The duties a nonconformity needs, each held by somebody else. */
export interface CorrectingTeam {
  readonly reporter: Person
  readonly manager: Person
  readonly process: Person
  readonly owner: Person
  readonly outsider: Person
  readonly verifier: Person
  readonly top: Person
  readonly auditor: Person
}

/** Ada reports, Amara manages, Piet answers for the process, Oskar owns the action, Nia comes from outside, Priya verifies, Tess leads, Ivo audits. */
export async function aCorrectingTeam(world: World): Promise<CorrectingTeam> {
  const among = async (name: string, ...roles: readonly Role[]) =>
    (await world.person(name, ...roles)).among('nonconformities')
  return {
    reporter: await among('Ada', 'employee'),
    manager: await among('Amara', 'aimsManager'),
    process: await among('Piet', 'processOwner'),
    owner: await among('Oskar', 'employee'),
    outsider: await among('Nia', 'employee'),
    verifier: await among('Priya', 'verifier'),
    top: await among('Tess', 'topManagement'),
    auditor: await among('Ivo', 'internalAuditor'),
  }
}

export const yes = (why: string) => ({ answer: 'yes', why })
export const no = (why: string) => ({ answer: 'no', why })
export const notApplicable = (why: string) => ({ answer: 'notApplicable', why })

export const report = {
  title: 'Deployed without risk assessment',
  description: 'The new scoring model went live on Monday; nobody had assessed its risks.',
  site: 'Hamburg',
  process: 'Deployment',
  detectedOn: '2026-03-02',
  origin: 'selfReport',
}

/** A major one unless said otherwise: significant, not isolated. */
export const grades = {
  critical: {
    imminentHarm: yes('People could be refused wrongly today'),
    completeFailure: no('It works elsewhere'),
    significant: yes('Nothing is assessed'),
    isolated: no('Three systems'),
  },
  major: {
    imminentHarm: no('No one is affected yet'),
    completeFailure: no('Others were assessed'),
    significant: yes('The assessment is what the system rests on'),
    isolated: yes('This one system'),
  },
  minor: {
    imminentHarm: no('None'),
    completeFailure: no('One of many'),
    significant: no('It changes little'),
    isolated: yes('Once'),
  },
} as const

export const controlled = {
  stopped: yes('Scoring is off'),
  contained: yes('Scores of Monday are withdrawn'),
  safeguarded: notApplicable('Nothing runs that needs them'),
  notified: notApplicable('No one was scored'),
}

export const corrected = {
  corrections: [
    {
      id: '',
      kind: 'completed',
      what: 'Risk assessment done',
      evidence: 'Signed on 6 March',
      referenceKind: 'riskAssessment',
      reference: 'RA-17',
    },
  ],
}

export const decided = {
  pattern: no('The first of its kind'),
  consequence: 'A system with unknown risks decides on people.',
  firstCauses: 'The developer did not know it was required.',
  likelyCause: 'competence',
  causesAddressable: yes('Onboarding can be changed'),
  resourcesNeeded: 'Two days of the training lead',
  actionNeeded: 'needed',
  decisionRationale: 'It would happen again with the next new hire.',
}

export async function confirmed(
  { reporter, manager, process }: CorrectingTeam,
  { severity = 'major', ...input }: Input & { severity?: keyof typeof grades } = {},
): Promise<Page> {
  const it = await reporter.raises({ ...report, ...input })
  return manager.makes('confirm', it, {
    requirement: 'iso42001:8.2',
    evidenceStatement: 'No assessment in the register of risks; release note of 2 March.',
    processOwner: process.id,
    ...grades[severity],
  })
}

/** Under control, corrected, and corrective action decided on. */
export async function evaluated(team: CorrectingTeam, it: Page, input: Input = {}): Promise<Page> {
  await team.process.makes('control', it, controlled)
  await team.process.makes('correct', it, corrected)
  return team.manager.makes('evaluate', it, { ...decided, owner: team.owner.id, ...input })
}

export async function analysing(team: CorrectingTeam, it: Page): Promise<Page> {
  const analysts = [
    { id: '', person: team.owner.id, outside: false },
    { id: '', person: team.outsider.id, outside: true },
  ]
  return team.owner.makes('analyse', it, { analysts })
}

/** The seed's own chain (A199–A204), down to the process that is missing. */
const whys = [
  'The developer did not know that it was required',
  'The developer had not been trained',
  'Training does not reach new hires promptly',
  'No process finds and trains new hires',
]

/** A completed 5-whys of these causes; answers the id of the root. */
export async function findsWhy(person: Person, it: Pick<Page, 'id'>, chain: readonly string[] = whys): Promise<string> {
  const at = `/nonconformities/${it.id}/causes`
  const begun = await person.asks('POST', at, { body: { technique: 'fiveWhys' } })
  expect(begun.status, JSON.stringify(begun.body)).toBe(201)
  const [top] = begun.body.nodes as { id: string }[]
  const ids = chain.map(() => randomUUID())
  const put = chain.map((text, level) => ({
    id: ids[level],
    parent: level === 0 ? top?.id : ids[level - 1],
    place: 0,
    kind: 'cause',
    text,
    branch: null,
    isConsidered: false,
    gate: null,
    votes: null,
    sameAs: null,
    causeClass: level === chain.length - 1 ? 'root' : null,
    isSystemic: level === chain.length - 1,
    category: level === chain.length - 1 ? 'processMissing' : null,
    wordingBecause: null,
  }))
  const drawn = await person.asks('POST', `${at}/${begun.body.id}/changes`, {
    body: { put },
    headers: { 'if-match': `"${begun.body.version}"` },
  })
  expect(drawn.status, JSON.stringify(drawn.body)).toBe(200)
  const done = await person.asks('POST', `${at}/${begun.body.id}/complete`, {
    headers: { 'if-match': `"${drawn.body.version}"` },
  })
  expect(done.status, JSON.stringify(done.body)).toBe(200)
  return ids.at(-1)!
}

export function planned({ owner }: CorrectingTeam, cause: string, input: Input = {}): Input {
  return {
    rootCause: 'No process makes sure that new hires get the training their role needs.',
    elsewhere: yes('Every team with new hires; the rule covers all'),
    actions: [
      {
        id: '',
        cause,
        type: 'process',
        what: 'Onboarding assigns the training of the role on day one',
        responsible: owner.id,
        resources: 'Two days of the training lead',
        due: '2026-04-10',
        referenceKind: 'document',
        reference: 'Onboarding procedure v3',
      },
    ],
    proportionality: 'One rule and one template; nothing that slows a release down.',
    verificationBy: ['recurrence', 'audit'],
    verificationCriterion: 'No system goes live unassessed within 60 days.',
    ...input,
  }
}

/** All actions ticked off and evidenced. */
export async function done(person: Person, it: Pick<Page, 'id'>): Promise<Page> {
  const { fields } = await person.reads(it)
  const actions = (fields.actions as Input[]).map((action) => ({
    ...action,
    done: true,
    doneOn: action.due,
    evidence: 'Release 14 of the onboarding tool',
  }))
  return person.makes('complete', it, { actions })
}

/** From the cause to work done; what waits then is time. */
export async function implemented(team: CorrectingTeam, it: Page, input: Input = {}): Promise<Page> {
  await analysing(team, it)
  const cause = await findsWhy(team.owner, it)
  await team.owner.makes('plan', it, planned(team, cause, input))
  await team.manager.makes('approvePlan', it)
  await team.owner.makes('start', it)
  return done(team.owner, it)
}

export const judgedEffective = {
  checks: [
    {
      id: '',
      method: 'audit',
      found: 'All nine new hires of the period were trained before their first release.',
      checkedOn: '2026-06-15',
      evidence: 'Mini audit MA-4',
    },
  ],
  verdict: 'effective',
  verdictBecause: 'None went live unassessed, and the rule is lived.',
}

export const systemUpdated = {
  policiesUpdated: notApplicable('The policy already says it'),
  proceduresUpdated: yes('Onboarding procedure'),
  controlsUpdated: notApplicable('No control changed'),
  trainingUpdated: yes('Role training for developers'),
  documentationUpdated: notApplicable('Nothing else describes it'),
  risksReexamined: yes('Risk of unassessed releases rated lower'),
  changesCommunicated: yes('All team leads'),
  updates: [
    { id: '', area: 'procedures', reference: 'Onboarding procedure v3' },
    { id: '', area: 'training', reference: 'Training T-9' },
    { id: '', area: 'risks', reference: 'R-12' },
    {
      id: '',
      area: 'communication',
      reference: 'Mail of 20 June',
      recipients: 'Team leads',
      acknowledgedOn: '2026-06-24',
    },
  ],
}

export const learned = { lesson: 'A rule that depends on someone knowing it needs a process that tells them.' }
