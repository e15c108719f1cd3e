import { expect } from 'vitest'
import { answered, drawn, inForce as putInForce } from '#test/applicability/stating.ts'
import { begun, conforms, qualified, reported } from '#test/audits/auditing.ts'
import { aDocument, aDraft, documents, versions } from '#test/documentControl/house.ts'
import type { Answer, Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { inputsSaid, nothingChanges, scheduled } from '#test/reviews/holding.ts'

/** An organization on its way to a certificate: who sponsors it, who runs it, who audits, who does the work. */
export interface House {
  readonly world: World
  readonly tess: Person
  readonly tom: Person
  readonly milo: Person
  /** Runs the certification; among certifications. */
  readonly cara: Person
  readonly kenji: Person
  readonly ines: Person
  readonly pat: Person
}

type Input = Readonly<Record<string, unknown>>
export const row = (values: Input): Input => ({ id: '', ...values })

export async function aCertifyingHouse(day = '2026-03-02'): Promise<House> {
  const world = await aWorld(day)
  const house = {
    world,
    tess: (await world.person('Tess', 'topManagement')).among('certifications'),
    tom: (await world.person('Tom', 'topManagement')).among('certifications'),
    milo: (await world.person('Milo', 'aimsManager', 'documentOwner')).among('certifications'),
    cara: (await world.person('Cara', 'certificationManager')).among('certifications'),
    kenji: await world.person('Kenji', 'internalAuditor'),
    ines: await world.person('Ines', 'internalAuditor'),
    pat: await world.person('Pat', 'processOwner'),
  }
  await qualified(house.milo, house.kenji, { level: 'leadAuditor' })
  await qualified(house.milo, house.ines, { level: 'auditor' })
  return house
}

export async function fine(answer: Promise<Answer>, status = 200): Promise<Answer['body']> {
  const { status: given, body } = await answer
  expect(given, JSON.stringify(body.refusals ?? body)).toBe(status)
  return body
}

export const lines = ['implementation', 'audits', 'documentation', 'training', 'bodyFees'] as const

/** All six lines planned. */
export const budget: readonly Input[] = [
  ...lines.map((line, at) => row({ line, plannedAmount: 10000 * (at + 1) })),
  row({ line: 'staffTime', plannedHours: 600 }),
]

/** An idea decided on: purpose, sponsor, project manager. */
export async function decided({ tess, cara }: House, input: Input = {}): Promise<Page> {
  const idea = await cara.raises({ title: 'ISO/IEC 42001 for claims', owner: cara.id })
  const asked = { standard: 'iso42001', purpose: 'Customers trust decisions on claims', sponsor: tess.id }
  return tess.makes('decide', idea, { ...asked, projectManager: cara.id, ...input })
}

/** An objective about trust, and a scope in draft: what a project starts with. */
export async function ground({ milo }: House): Promise<{ objective: Page; scope: Page }> {
  return {
    objective: await milo.among('objectives').raises({ title: 'Fair claims', owner: milo.id, theme: 'fairness' }),
    scope: await milo.among('scope-statements').raises({ title: 'Scope', owner: milo.id, statement: 'Claims' }),
  }
}

/** Signed, with objective, scope and budget: the gap assessment has begun. */
export async function started(house: House, decidedOn?: Page): Promise<Page> {
  const { tess, cara } = house
  const it = decidedOn ?? (await decided(house))
  const { objective, scope } = await ground(house)
  await tess.makes('sign', it, { commitment: 'Two people, 150 000 and my own time' })
  const objectives = [row({ objective: objective.id })]
  return cara.makes('beginGap', it, { scope: scope.id, objectives, currency: 'EUR', budget })
}

export interface Item {
  readonly requirement: string
  readonly score: number | null
  readonly standing: string
  readonly today: string
  readonly version: number
  readonly task: { readonly id: string; readonly state: string } | null
}

export async function items(person: Person, { id }: Pick<Page, 'id'>): Promise<Item[]> {
  return (await fine(person.asks('GET', `/gap-assessments/${id}/items`))).items as unknown as Item[]
}

/** Scores requirements; what is not named scores 3. */
export async function scored(person: Person, gap: Page, otherwise: Readonly<Record<string, Input>> = {}) {
  const answers = (await items(person, gap)).map(({ requirement, version }) => ({
    requirement,
    version,
    score: 3,
    found: 'Seen in March',
    ...otherwise[requirement.split(':')[1] ?? ''],
  }))
  const answer = await fine(person.asks('POST', `/gap-assessments/${gap.id}/answers`, { body: { answers } }))
  expect(
    (answer.items as unknown as { outcome: string }[]).filter(({ outcome }) => !['written', 'same'].includes(outcome)),
  ).toEqual([])
}

/** A concluded gap assessment; with nothing named, without a gap. */
export async function concluded({ cara }: House, otherwise: Readonly<Record<string, Input>> = {}): Promise<Page> {
  const gaps = cara.among('gap-assessments')
  const gap = await gaps.raises({ title: 'Where we stand', owner: cara.id, standard: 'iso42001' })
  await scored(cara, gap, otherwise)
  return gaps.makes('conclude', gap, { conductedOn: '2026-03-02' })
}

/** Milestones over the year, one accountable each. */
export function milestones({ cara, pat }: House): readonly Input[] {
  return [
    { name: 'Risks assessed', plannedStart: '2026-03-10', plannedEnd: '2026-05-29', hours: 120 },
    { name: 'Internal audit held', plannedStart: '2026-06-01', plannedEnd: '2026-07-31', hours: 80 },
    { name: 'Stage 2 held', plannedStart: '2026-09-01', plannedEnd: '2026-12-18', hours: 40 },
  ].map((milestone) => row({ ...milestone, accountable: cara.id, responsible: pat.id }))
}

/** A project at work, whose gap assessment found no gap. */
export async function implementing(house: House, decidedOn?: Page): Promise<Page> {
  const it = await started(house, decidedOn)
  const gap = await concluded(house)
  return house.cara.makes('beginImplementation', it, {
    gap: gap.id,
    plannedStart: '2026-03-02',
    plannedEnd: '2026-12-31',
    milestones: milestones(house),
  })
}

/** A statement of applicability in force, and a manual that says all that is to be written down. */
export async function documented(house: House): Promise<void> {
  const { tess, tom, milo, pat } = house
  const stating = Object.fromEntries(
    Object.entries({ tess, tom, milo, olga: pat, pat }).map(([name, person]) => [
      name,
      person.among('statements-of-applicability'),
    ]),
  ) as Record<'tess' | 'tom' | 'milo' | 'olga' | 'pat', Person>
  const statement = await drawn({ ...stating, world: house.world })
  await answered({ ...stating, world: house.world }, statement)
  await putInForce({ ...stating, world: house.world }, statement)
  const requirements = (await fine(milo.asks('GET', '/../openapi.json'))) as unknown as Catalogue
  const keys = requirements.components.schemas.RequirementKey.anyOf[0]?.enum ?? []
  const manual = await aDocument(pat, {
    title: 'Manual',
    requirements: keys.filter((key) => key.startsWith('iso42001:')),
  })
  const draft = await aDraft(pat, manual)
  await versions(pat).makes('submit', draft)
  await versions(milo).makes('approve', draft)
  await versions(milo).makes('release', draft)
  expect((await documents(milo).reads(manual)).state).toBe('effective')
}

interface Catalogue {
  readonly components: { readonly schemas: { readonly RequirementKey: { readonly anyOf: { enum?: string[] }[] } } }
}

/** An internal audit of every requirement, reported. */
export async function audited(house: House, from: string): Promise<Page> {
  const criteria = (await items(house.cara, await concluded(house))).map(({ requirement }) => requirement)
  const audit = await begun(house, { criteria, startsOn: from, endsOn: from })
  await conforms(house.kenji, audit)
  return reported(house, audit)
}

/** A management review whose minutes are approved. */
export async function reviewed({ world, tess, milo }: House, on: string): Promise<Page> {
  const reviews = milo.among('management-reviews')
  const chair = tess.among('management-reviews')
  const team = { manager: milo } as never
  const it = await scheduled({ world, tess, team, milo: reviews, chair }, { scheduledFor: on })
  await reviews.makes('completeInputs', it, inputsSaid(await reviews.makes('collect', it)))
  const attendance = [row({ person: tess.id, present: true }), row({ person: milo.id, present: true })]
  await reviews.makes('hold', it, { attendance })
  await reviews.makes('draftMinutes', it, { decisions: nothingChanges, conclusion: 'It suits, it works.' })
  return chair.makes('approve', it)
}
