import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aHouse, begun, fine, type House, type Line, lines, nonconforming, plan } from './auditing.ts'

let house: House
let audit: Page
beforeAll(async () => {
  house = await aHouse()
  audit = await begun(house, { criteria: ['iso42001:8.2', 'iso42001:8.3', 'iso42001:8.4', 'iso42001:9.1'] })
})
afterAll(() => house.world.close())

async function answers(person: Person, line: Line, body: object, version = line.version) {
  return person.asks('PUT', `/audits/${audit.id}/lines/${line.id}`, { body, headers: { 'if-match': `"${version}"` } })
}

async function sends(person: Person, given: readonly object[]) {
  const body = await fine(person.asks('POST', `/audits/${audit.id}/answers`, { body: { answers: given } }))
  return body.items as unknown as { outcome: string; refusals: { code: string }[]; now: Line | null }[]
}

test('two devices on two lines never meet; on one line the second is shown what stands and nothing is overwritten', async () => {
  const { kenji, ines } = house
  const [one, two] = (await lines(kenji, audit)) as [Line, Line]
  const conform = { result: 'conform', evidence: 'RA-1 to RA-9' }
  expect((await answers(kenji, one, conform)).status).toBe(200)
  expect((await answers(ines, two, conform)).status).toBe(200)
  const late = await answers(ines, one, { result: 'notAudited', why: 'No time' })
  expect([late.status, late.body.code]).toEqual([412, 'version_stale'])
  expect(late.body.current).toMatchObject({ id: one.id, result: 'conform', version: one.version + 1 })
  const before = await kenji.among('audits').reads(audit)
  const again = await answers(kenji, one, conform)
  expect([again.status, again.body.version]).toEqual([200, one.version + 1])
  expect((await kenji.among('audits').reads(audit)).version).toBe(before.version)
})

test('what a phone gathered without a network goes out at once, and sent twice it is written once', async () => {
  const { kenji, ines } = house
  const [, , three, four] = (await lines(kenji, audit)) as [Line, Line, Line, Line]
  await answers(ines, four, { result: 'conform', evidence: 'Seen by Ines' })
  const gathered = [
    { line: three.id, version: three.version, result: 'notAudited', why: 'The assessor was ill' },
    { line: four.id, version: four.version, result: 'notAudited', why: 'Offline' },
    { line: '00000000-0000-4000-8000-000000000000', version: 1, result: 'conform' },
  ]
  const first = await sends(kenji, gathered)
  expect(first.map(({ outcome }) => outcome)).toEqual(['written', 'conflict', 'refused'])
  expect(first[1]?.now).toMatchObject({ evidence: 'Seen by Ines', version: four.version + 1 })
  const { body: trail } = await kenji.asks('GET', `/audits/${audit.id}/trail?limit=200`)
  const second = await sends(kenji, gathered)
  expect(second.map(({ outcome }) => outcome)).toEqual(['same', 'conflict', 'refused'])
  const { body: after } = await kenji.asks('GET', `/audits/${audit.id}/trail?limit=200`)
  expect(after.items?.length).toBe(trail.items?.length)
})

test('a finding sent twice is one finding, and its line is answered by it until it is withdrawn', async () => {
  const { kenji } = house
  const line = (await lines(kenji, audit)).at(-1)!
  const send = () =>
    kenji.asks('POST', `/audits/${audit.id}/lines/${line.id}/findings`, {
      body: nonconforming,
      headers: { 'idempotency-key': 'phone-7' },
    })
  const [one, two] = [await fine(send(), 201), await fine(send(), 201)]
  expect(two).toEqual(one)
  expect(one.line).toMatchObject({
    result: 'finding',
    evidence: nonconforming.evidence,
    finding: { id: (one.finding as Page).id },
  })
  expect(await kenji.among('findings').lists(`?audit=${audit.id}`)).toHaveLength(1)
  const { version } = one.line as Line
  const taken = await answers(kenji, line, { result: 'conform', evidence: 'After all' }, version)
  expect(taken.body.refusals?.[0]?.code).toBe('line_has_finding')
  await kenji.among('findings').makes('withdraw', one.finding as Page, {}, 'It was there')
  const free = await answers(kenji, line, { result: 'conform', evidence: 'After all' }, version)
  expect(free.body).toMatchObject({ result: 'conform', finding: null })
  const late = await fine(send(), 201)
  expect(late).toMatchObject({ finding: { state: 'withdrawn' }, line: { result: 'conform' } })
})

test('observers, the audited and auditors of other audits do not answer; viewers read', async () => {
  const { pat, milo, world, kenji } = house
  const other = await world.person('Otto', 'internalAuditor')
  const viewer = await world.person('Vic', 'viewer')
  const [line] = (await lines(kenji, audit)) as [Line]
  for (const person of [pat, milo, other, viewer]) {
    const answer = await answers(person, line, { result: null })
    expect([person.name, answer.status]).toEqual([person.name, 403])
  }
  const { body } = await viewer.asks('GET', `/audits/${audit.id}/lines`)
  expect([body.items?.length, body.may]).toEqual([4, { draw: false, answer: false }])
})

test('bad input gets a clear no, never an error of ours', async () => {
  const { kenji } = house
  const [line] = (await lines(kenji, audit)) as [Line]
  const path = `/audits/${audit.id}`
  const asked = async (method: string, rest: string, body: unknown, headers: Record<string, string> = {}) =>
    (await kenji.asks(method, `${path}${rest}`, { body, headers })).status
  const version = { 'if-match': `"${line.version}"` }
  expect([
    await asked('PUT', `/lines/${line.id}`, { result: 'fine' }, version),
    await asked('PUT', `/lines/${line.id}`, { result: 'conform', evidence: 'x\u0000y' }, version),
    await asked('PUT', `/lines/${line.id}`, { result: 'notAudited' }, version),
    await asked('PUT', `/lines/${line.id}`, { result: 'conform' }),
    await asked('PUT', '/lines/nothing', { result: 'conform' }, version),
    await asked('POST', '/answers', { answers: [] }),
    await asked('POST', '/answers', { answers: [{ line: line.id, version: 9e15, result: 'conform' }] }),
    await asked('POST', '/lines', { question: '   ' }),
    await asked('POST', '/lines', { question: 'Why?', requirement: 'iso42001:8.9' }),
    await asked('POST', `/lines/${line.id}/findings`, { title: 7 }),
    await asked('POST', `/lines/${line.id}/findings`, { owner: 'me', title: 'x' }),
    await asked('POST', '/samples', { title: '' }),
    await asked('POST', '/samples', { title: 'Tickets', population: [] }),
    await asked('POST', '/samples', { title: 'Tickets', population: [{ label: '\u0007' }] }),
    await asked('POST', '/samples/nothing/judgement', { item: 'a', why: 'b' }),
  ]).toEqual([400, 409, 409, 428, 400, 400, 200, 400, 400, 400, 400, 400, 409, 400, 400])
  expect((await kenji.asks('GET', '/audits/nothing/lines')).status).toBe(404)
  expect((await kenji.asks('GET', '/findings?audit=nothing')).status).toBe(400)
})

test('a sample keeps its seed and population, is drawn the same again, and judgement adds with a reason', async () => {
  const { kenji, milo, pat } = house
  const it = await milo.among('audits').raises(plan(house, { title: 'Samples' }))
  for (let at = 1; at <= 7; at++)
    await milo
      .among('ai-systems')
      .raises({ title: `Model ${at}`, owner: pat.id, site: at <= 4 ? 'Hamburg' : 'Lyon', highRisk: at === 7 })
  const draw = async (body: object) =>
    (await fine(kenji.asks('POST', `/audits/${it.id}/samples`, { body }), 201)) as unknown as Sample
  const first = await draw({ title: 'AI systems' })
  expect(first.seed).toBe(`${it.number}/1`)
  expect(first.items).toHaveLength(7)
  // Four alike in Hamburg: two. Two in Lyon: two. One of high risk: one.
  expect(chosen(first)).toHaveLength(5)
  const again = await draw({ title: 'The same', seed: first.seed })
  expect(chosen(again)).toEqual(chosen(first))
  const left = first.items.find((item) => item.chosen === null)!
  const added = await fine(
    kenji.asks('POST', `/audits/${it.id}/samples/${first.id}/judgement`, {
      body: { item: left.item, why: 'New since May' },
    }),
  )
  expect((added.items as unknown as Sample['items']).find(({ item }) => item === left.item)).toMatchObject({
    chosen: 'judgement',
    why: 'New since May',
  })

  const tickets = await draw({ title: 'Tickets', population: [...Array(9).keys()].map((at) => ({ label: `T-${at}` })) })
  expect(chosen(tickets)).toHaveLength(3)
  const one = await draw({ title: 'One', population: [{ label: 'a' }, { label: 'b', stratum: 'x' }] })
  expect(chosen(one)).toHaveLength(2)
  const refused = await kenji.asks('POST', `/audits/${it.id}/samples/${one.id}/judgement`, {
    body: { item: '1 a', why: 'x' },
  })
  expect(refused.body.refusals?.[0]?.code).toBe('sample_item_there')
  const { body } = await kenji.asks('GET', `/audits/${it.id}/samples`)
  expect(body.items).toHaveLength(4)
})

interface Sample {
  readonly id: string
  readonly seed: string
  readonly items: readonly { readonly item: string; readonly label: string; readonly chosen: string | null }[]
}
const chosen = ({ items }: Sample) => items.filter((each) => each.chosen === 'random').map(({ label }) => label)

test('one line said twice in one go is written once; the second is shown what stands', async () => {
  const { kenji } = house
  const asked = { question: 'Who reads the logs?', requirement: 'iso42001:8.2' }
  const line = (await fine(kenji.asks('POST', `/audits/${audit.id}/lines`, { body: asked }), 201)) as unknown as Line
  const said = { line: line.id, version: line.version, result: 'conform' }
  const answered = await sends(kenji, [
    { ...said, evidence: 'Nobody' },
    { ...said, evidence: 'Somebody' },
  ])
  expect(answered.map(({ outcome }) => outcome)).toEqual(['written', 'conflict'])
  expect(answered[1]?.now).toMatchObject({ evidence: 'Nobody', version: line.version + 1 })
})
