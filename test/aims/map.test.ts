import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from '#test/journeys/driver/person.ts'
import { type AimsHouse, anAimsHouse, aProcess, effective } from './house.ts'

let house: AimsHouse
let procedure: Page

beforeAll(async () => {
  house = await anAimsHouse()
  procedure = await effective(house, { title: 'Risk procedure' })
})
afterAll(() => house.world.close())

interface Drawn {
  readonly number: string
  readonly missing: readonly string[]
  readonly documents: readonly { number: string }[]
  readonly takesFrom: readonly unknown[]
}

async function map(): Promise<{ processes: Drawn[]; beyond: { number: string }[] }> {
  return (await house.milo.asks('GET', '/aims/map')).body as unknown as {
    processes: Drawn[]
    beyond: { number: string }[]
  }
}

const missing = async (process: Page) =>
  (await map()).processes.find(({ number }) => number === process.number)?.missing

test('a process hangs on a requirement, a document in force and somebody who answers for it; before that it is not put in force', async () => {
  const { milo } = house
  const processes = milo.among('processes')
  const drawn = await processes.raises({ title: 'Data management' })
  expect(await missing(drawn)).toEqual(['owner', 'requirement', 'policy'])
  const move = (await processes.reads(drawn)).moves.find((one) => one.move === 'putInForce')
  expect(move?.refusals.map(({ code }) => code)).toEqual([
    'owner_missing',
    'process_purpose_missing',
    'process_phase_missing',
    'process_requirement_missing',
    'process_document_missing',
    'process_review_missing',
  ])
  const draft = await house.author.among('documents').raises({ title: 'Not written yet', kind: 'procedure' })
  const put = await aProcess(house, draft, { title: 'On paper to come' })
  expect(await missing(put)).toEqual(['policyInForce'])
})

test('what is in force and no process names is told, until one does', async () => {
  const beyond = async () => (await map()).beyond.map(({ number }) => number)
  expect(await beyond()).toContain(procedure.number)
  const risk = await aProcess(house, procedure)
  expect(await beyond()).not.toContain(procedure.number)
  expect(await missing(risk)).toEqual([])
  const treat = await aProcess(house, procedure, {
    title: 'Risk treatment',
    takesFrom: [{ id: '', process: risk.id, what: 'The ranked risks' }],
  })
  const drawn = (await map()).processes.find(({ number }) => number === treat.number)
  expect(drawn).toMatchObject({
    documents: [{ number: procedure.number }],
    takesFrom: [{ process: risk.id, what: 'The ranked risks' }],
  })
  await house.milo.among('processes').makes('retire', risk, {}, 'Merged')
  await house.milo.among('processes').makes('retire', treat, {}, 'Merged')
  expect(await beyond()).toContain(procedure.number)
})

test('a process takes nothing from itself, its last link is not taken away, and a retired one stays as it was', async () => {
  const processes = house.milo.among('processes')
  const one = await aProcess(house, procedure, { title: 'Supplier control' })
  const edits = async (body: Readonly<Record<string, unknown>>) => {
    const { version } = await processes.reads(one)
    const headers = { 'if-match': `"${version}"` }
    const { body: said } = await house.milo.asks('PATCH', `/processes/${one.id}`, { body, headers })
    return said.refusals?.map(({ code }) => code)
  }
  expect(await edits({ takesFrom: [{ id: '', process: one.id }] })).toEqual(['process_takes_from_itself'])
  expect(await edits({ requirements: [] })).toEqual(['process_requirement_missing'])
  await processes.makes('retire', one, {}, 'Gone')
  expect(await edits({ purpose: 'Another' })).toEqual(['process_retired'])
})

test('a process in force is confirmed with a later day to look at it again', async () => {
  const { milo } = house
  const processes = milo.among('processes')
  const one = await aProcess(house, procedure, { title: 'Change control' })
  await processes.cannot('confirm', one).because('process_review_missing')
  await processes.cannot('confirm', one, { reviewBy: '2026-03-02' }).because('process_review_missing')
  await house.reader.among('processes').cannot('confirm', one, { reviewBy: '2027-06-01' }).because('move_not_yours')
  expect((await processes.makes('confirm', one, { reviewBy: '2027-06-01' })).due).toBe('2027-06-01')
  await processes.makes('retire', one, {}, 'Merged')
  await processes.cannot('putInForce', one).because('move_out_of_order')
})

test('C-022 four quadrants with live counts, every kind of record in exactly one', async () => {
  const cycle = async () =>
    (await house.milo.asks('GET', '/aims/cycle')).body.items as unknown as {
      phase: string
      modules: { type: string; total: number; open: number; overdue: number }[]
    }[]
  const before = await cycle()
  expect(before.map(({ phase }) => phase)).toEqual(['plan', 'do', 'check', 'act'])
  const types = before.flatMap(({ modules }) => modules.map(({ type }) => type))
  expect(new Set(types).size).toBe(types.length)
  const ofType = async (name: string) =>
    (await cycle()).flatMap(({ modules }) => modules).find(({ type }) => type === name)
  const tasks = () => ofType('task')
  const { total, open, overdue } = (await tasks())!
  const task = await house.milo.among('tasks').raises({ title: 'Late', owner: house.milo.id, dueOn: '2026-03-03' })
  house.world.itIs('2026-03-09')
  expect(await tasks()).toMatchObject({ total: total + 1, open: open + 1, overdue: overdue + 1 })
  await house.milo.among('tasks').makes('complete', task, { result: 'Done' })
  expect(await tasks()).toMatchObject({ total: total + 1, open, overdue })
  house.world.itIs('2026-03-02')
  const register = await ofType('improvement')
  await house.milo.among('improvements').raises({ title: 'A suggestion is not in the register yet' })
  expect(await ofType('improvement')).toEqual(register)
})

test('C-304 the three pillars each with its health, which follows from its requirements and what is late', async () => {
  const pillars = async () =>
    (await house.milo.asks('GET', '/aims/pillars')).body.items as unknown as {
      pillar: string
      light: string
      requirements: Record<string, number>
    }[]
  expect((await pillars()).map(({ pillar, light }) => [pillar, light])).toEqual([
    ['direction', 'red'],
    ['risk', 'red'],
    ['lifeCycle', 'red'],
  ])
  const refs = ['5.1', '5.2', '6.2', 'A.2.2', 'A.2.3', 'A.2.4']
  for (const ref of refs)
    await house.milo.asks('POST', `/conformity/requirements/iso42001:${ref}/showings`, {
      body: { piece: { kind: 'words', label: ref, text: 'Seen' } },
    })
  expect((await pillars())[0]).toMatchObject({ light: 'green', requirements: { evidenced: 6, notShown: 0 } })
})
