import { expect } from 'vitest'
import type { Answer, Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

/** An organization that states which controls apply: who writes, who decides, who answers for controls. */
export interface House {
  readonly world: World
  readonly tess: Person
  readonly tom: Person
  readonly milo: Person
  readonly olga: Person
  readonly pat: Person
}

export async function aHouse(day = '2026-03-02'): Promise<House> {
  const world = await aWorld(day)
  return {
    world,
    tess: (await world.person('Tess', 'topManagement')).among('statements-of-applicability'),
    tom: (await world.person('Tom', 'topManagement')).among('statements-of-applicability'),
    milo: (await world.person('Milo', 'aimsManager')).among('statements-of-applicability'),
    olga: (await world.person('Olga', 'employee')).among('statements-of-applicability'),
    pat: (await world.person('Pat', 'processOwner')).among('statements-of-applicability'),
  }
}

export interface Row {
  readonly id: string
  readonly control: string
  readonly version: number
  readonly [part: string]: unknown
}

type Input = Readonly<Record<string, unknown>>
const base = '/statements-of-applicability'

export async function fine(answer: Promise<Answer>, status = 200): Promise<Answer['body']> {
  const { status: given, body } = await answer
  expect(given, JSON.stringify(body.refusals ?? body)).toBe(status)
  return body
}

export async function rowsOf(person: Person, { id }: Pick<Page, 'id'>): Promise<Row[]> {
  return (await fine(person.asks('GET', `${base}/${id}/rows`))).items as unknown as Row[]
}

/** The row of a control by its printed ref. */
export async function rowOf(person: Person, statement: Pick<Page, 'id'>, ref: string): Promise<Row> {
  const row = (await rowsOf(person, statement)).find(({ control }) => control.endsWith(`:${ref}`))
  expect(row, ref).toBeDefined()
  return row!
}

/** A statement by Milo for 42001 whose rows are drawn. */
export async function drawn({ milo }: House, input: Input = {}): Promise<Page> {
  const made = await milo.raises({
    title: 'Statement of applicability',
    owner: milo.id,
    standard: 'iso42001',
    scope: 'Claims and pricing at all three sites, every AI system in the inventory',
    basis: 'Risk assessment of February, AI Act duties, contracts with suppliers',
    ...input,
  })
  await fine(milo.asks('POST', `${base}/${made.id}/draw`))
  return made
}

/** What a complete row says. */
export function whole({ pat }: House, input: Input = {}): Input {
  return {
    applicable: true,
    justification: 'We develop, provide and use AI.',
    status: 'partial',
    guidance: true,
    guidanceNote: null,
    owner: pat.id,
    due: null,
    evidence: null,
    treats: [],
    shows: [],
    ...input,
  }
}

export interface Outcome {
  readonly row: string
  readonly outcome: string
  readonly refusals: readonly { readonly code: string }[]
  readonly now: Row | null
}

export async function sends(person: Person, { id }: Pick<Page, 'id'>, answers: readonly Input[]): Promise<Outcome[]> {
  return (await fine(person.asks('POST', `${base}/${id}/answers`, { body: { answers } }))).items as unknown as Outcome[]
}

export async function says(person: Person, { id }: Pick<Page, 'id'>, row: Row, body: Input): Promise<Answer> {
  return person.asks('PUT', `${base}/${id}/rows/${row.id}`, { body, headers: { 'if-match': `"${row.version}"` } })
}

/** Every row answered; what is named is answered otherwise. */
export async function answered(house: House, statement: Page, otherwise: Readonly<Record<string, Input>> = {}) {
  const rows = await rowsOf(house.milo, statement)
  const outcomes = await sends(
    house.milo,
    statement,
    rows.map(({ id, control, version }) => ({
      row: id,
      version,
      ...whole(house, otherwise[control.split(':')[1] ?? '']),
    })),
  )
  expect(outcomes.filter(({ outcome }) => outcome !== 'written')).toEqual([])
}

export async function tailors(
  person: Person,
  { id }: Pick<Page, 'id'>,
  { system, answers }: { readonly system: string; readonly answers: readonly Input[] },
): Promise<Outcome[]> {
  return (await fine(person.asks('POST', `${base}/${id}/systems/${system}`, { body: { answers } })))
    .items as unknown as Outcome[]
}

/** Reviewed by Pat, approved by Tess, put into force by Milo. */
export async function inForce({ milo, tess, pat }: House, statement: Page): Promise<Page> {
  await pat.makes('review', statement)
  await tess.makes('approve', statement)
  return milo.makes('putInForce', statement)
}
