import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

type Input = Readonly<Record<string, unknown>>

/** An organization that looks for a body: who sponsors, who runs the project, who manages the system. */
export interface Seekers {
  readonly world: World
  readonly ingrid: Person
  readonly nia: Person
  readonly amara: Person
}

export async function seekers(day = '2026-03-02'): Promise<Seekers> {
  const world = await aWorld(day)
  return {
    world,
    ingrid: await world.person('Ingrid', 'topManagement'),
    nia: await world.person('Nia', 'certificationManager'),
    amara: await world.person('Amara', 'aimsManager'),
  }
}

export const row = (values: Input): Input => ({ id: '', ...values })

/** What somebody finds in the register of an accreditation body. */
export const lookedUp = {
  accredited: 'yes',
  accreditedBy: 'Example Accreditation Service',
  accreditationNumber: 'EX-42',
  accreditedFor: ['iso42001', 'iso27001'],
  recognition: 'signatory',
  checkedOn: '2026-03-01',
  checkedAt: 'Public register, entry EX-42',
}

/** A body, its accreditation looked up. */
export async function aBody(
  { nia }: Pick<Seekers, 'nia'>,
  title: string,
  { found = {}, ...input }: Input & { found?: Input } = {},
) {
  const bodies = nia.among('certification-bodies')
  const coverage = [row({ country: 'Germany' })]
  const made = await bodies.raises({ title, coverage, ...input })
  return bodies.makes('lookUp', made, { ...lookedUp, ...found })
}

const criteria = ['accreditation', 'expertise', 'industry', 'coverage', 'cost', 'timeline'] as const

/** A candidate with its six scores in the order of the criteria, each with what it rests on, its quote and its days. */
export function candidate({ id }: Page, scores: readonly number[], input: Input = {}): Input {
  const rated = criteria.flatMap((one, at) => [
    [one, scores[at]],
    [`${one}Why`, `${one}: offer and talk of February`],
  ])
  return row({
    body: id,
    ...Object.fromEntries(rated),
    quoteInitial: 12_000,
    quoteSurveillance1: 4_000,
    quoteSurveillance2: 4_000,
    earliestStage1: '2026-04-13',
    earliestStage2: '2026-06-01',
    ...input,
  })
}

const weights = {
  weightAccreditation: 25,
  weightExpertise: 25,
  weightIndustry: 15,
  weightCoverage: 15,
  weightCost: 10,
  weightTimeline: 10,
}

const sites = [row({ site: 'Harbour House', country: 'Germany' })]

export function selecting(candidates: readonly Input[], input: Input = {}): Input {
  return {
    title: 'Who certifies us',
    standard: 'iso42001',
    sites,
    currency: 'EUR',
    wantedStage1: '2026-04-15',
    wantedStage2: '2026-06-01',
    ...weights,
    candidates,
    ...input,
  }
}

/** A certification that looks for its body. What brings it so far is tested elsewhere; here it is put there. */
export async function seeking({ world, nia, ingrid }: Seekers, input: Input = {}): Promise<Page> {
  const made = await nia
    .among('certifications')
    .raises({ title: 'ISO/IEC 42001', standard: 'iso42001', sponsor: ingrid.id, projectManager: nia.id, ...input })
  await putAt(world, made, 'cbSelection')
  return nia.among('certifications').reads(made)
}

export async function putAt(world: World, { id }: Page, state: string): Promise<void> {
  await world.app.store.inside({ organization: world.organization }, (tx) =>
    sql`update record set state = ${state} where organization_id = current_organization() and id = ${id}`.execute(tx),
  )
}

export async function comparison({ nia }: Seekers, { id }: Page) {
  const { status, body } = await nia.asks('GET', `/body-selections/${id}/comparison`)
  expect(status, JSON.stringify(body)).toBe(200)
  return body as unknown as { weightSum: number; items: readonly Readonly<Record<string, unknown>>[] }
}
