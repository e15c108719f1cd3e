import { expect } from 'vitest'
import type { Answer, Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

/** An organization that audits itself: who approves, who audits, who is audited. */
export interface House {
  readonly world: World
  readonly tess: Person
  readonly milo: Person
  readonly kenji: Person
  readonly ines: Person
  readonly pat: Person
}

export async function aHouse(day = '2026-03-02'): Promise<House> {
  const world = await aWorld(day)
  const house = {
    world,
    tess: await world.person('Tess', 'topManagement'),
    milo: await world.person('Milo', 'aimsManager'),
    kenji: await world.person('Kenji', 'internalAuditor'),
    ines: await world.person('Ines', 'internalAuditor'),
    pat: await world.person('Pat', 'processOwner'),
  }
  await qualified(house.milo, house.kenji, { level: 'leadAuditor' })
  await qualified(house.milo, house.ines, { level: 'auditor' })
  return house
}

type Input = Readonly<Record<string, unknown>>

export const row = (values: Input): Input => ({ id: '', ...values })
const yes = (why: string) => ({ answer: 'yes', why })
export const no = (why: string) => ({ answer: 'no', why })

/** Somebody's approved qualification. */
export async function qualified(approver: Person, person: Person, input: Input = {}): Promise<Page> {
  const made = await approver.among('auditor-qualifications').raises({
    title: `${person.name}: auditor`,
    person: person.id,
    level: 'auditor',
    scheme: 'Own scheme, 5 days and 3 audits accompanied',
    credential: `A-${person.name}`,
    validFrom: '2025-01-01',
    validUntil: '2028-12-31',
    knowsAuditing: yes('Course of October 2024, ISO 19011'),
    knowsStandard: yes('Course of November 2024, ISO/IEC 42001'),
    knowsAi: yes('Three years in the model team of another firm'),
    ...input,
  })
  return approver.among('auditor-qualifications').makes('approve', made)
}

/** The keys of ISO/IEC 42001, as the API document lists them. */
export async function catalogue({ kenji }: House): Promise<string[]> {
  const { body } = await kenji.asks('GET', '/../openapi.json')
  const known = (body as unknown as { components: { schemas: { RequirementKey: { anyOf: { enum?: string[] }[] } } } })
    .components.schemas.RequirementKey
  return (known.anyOf[0]?.enum ?? []).filter((key) => key.startsWith('iso42001:'))
}

/** What an audit is planned with. */
export function plan({ kenji, ines, pat, milo }: House, input: Input = {}): Input {
  return {
    title: 'Internal audit: risk work',
    owner: milo.id,
    kind: 'internal',
    objectives: 'Whether risks are assessed as the standard and our procedure ask',
    scope: 'Model office and claims',
    criteria: ['iso42001:8.2', 'iso42001:A.6.2.5'],
    method: 'onSite',
    startsOn: '2026-03-09',
    endsOn: '2026-03-11',
    team: [row({ person: kenji.id, role: 'lead' }), row({ person: ines.id, role: 'auditor' })],
    auditees: [row({ person: pat.id, area: 'Claims' })],
    ...input,
  }
}

export const interviews = [
  row({ level: 'topManagement', role: 'CEO', topics: 'Policy, resources' }),
  row({ level: 'management', role: 'Head of claims', topics: 'Risk criteria' }),
  row({ level: 'operation', role: 'Clerk', topics: 'What is done when the model is unsure' }),
]

export interface Line {
  readonly id: string
  readonly source: string
  readonly requirement: string | null
  readonly previousFinding: { readonly id: string; readonly number: string } | null
  readonly result: string | null
  readonly evidence: string | null
  readonly version: number
  readonly finding: { readonly id: string; readonly number: string; readonly state: string } | null
}

export async function lines(person: Person, { id }: Pick<Page, 'id'>): Promise<Line[]> {
  const { body } = await person.asks('GET', `/audits/${id}/lines`)
  return body.items as unknown as Line[]
}

export async function fine(answer: Promise<Answer>, status = 200): Promise<Answer['body']> {
  const { status: given, body } = await answer
  expect(given, JSON.stringify(body.refusals ?? body)).toBe(status)
  return body
}

/** An audit whose checklist is drawn up, whose sample is drawn where there is one to draw, and which has begun. */
export async function begun(house: House, input: Input = {}): Promise<Page> {
  const { kenji, milo } = house
  const audits = kenji.among('audits')
  const made = await milo.among('audits').raises(plan(house, input))
  await audits.makes('announce', made)
  await fine(kenji.asks('POST', `/audits/${made.id}/checklist`))
  await audits.makes('prepare', made, { interviews, sampleWaived: 'Every system is looked at' })
  return audits.makes('begin', made)
}

/** Answers every open line as conform. */
export async function conforms(person: Person, audit: Page): Promise<void> {
  const open = (await lines(person, audit)).filter(({ result }) => result === null)
  const answers = open.map(({ id, version }) => ({ line: id, version, result: 'conform', evidence: 'Seen' }))
  if (answers.length > 0) await fine(person.asks('POST', `/audits/${audit.id}/answers`, { body: { answers } }))
}

/** What a nonconformity says at least. */
export const nonconforming = {
  title: 'No risk assessment for the claims model',
  kind: 'nonconformity',
  severity: 'major',
  statement: 'The claims model is live; its last risk assessment ended in January.',
  evidence: 'Inventory of 2 March, assessment RA-7',
  noSolution: true,
} as const

export async function raisedAt(person: Person, audit: Page, line: Line, input: Input): Promise<Page> {
  const body = await fine(person.asks('POST', `/audits/${audit.id}/lines/${line.id}/findings`, { body: input }), 201)
  return body.finding as Page
}

/** A finding from draft to the point where the audited have answered and the auditors accepted it. */
export async function settled({ kenji, pat }: House, finding: Pick<Page, 'id'>): Promise<Page> {
  const findings = kenji.among('findings')
  await findings.makes('confirm', finding)
  await findings.makes('issue', finding, { auditee: pat.id, respondBy: '2026-03-25' })
  await pat.among('findings').makes('respond', finding, { stance: 'agree', response: 'We look into it' })
  return findings.makes('accept', finding)
}

/** From the last answered line to the issued report. */
export async function reported({ kenji, milo }: House, audit: Page): Promise<Page> {
  const audits = kenji.among('audits')
  if ((await audits.reads(audit)).state === 'inProgress') await audits.makes('finish', audit)
  return audits.makes('issue', audit, {
    conformity: 'Conforms but for the findings',
    effectiveness: 'Risk work takes effect where it is done',
    distribution: [row({ person: milo.id })],
  })
}
