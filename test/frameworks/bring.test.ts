import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answer, Person } from '../journeys/driver/person.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'

let world: World
let amara: Person
let ada: Person

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  amara = await world.person('Amara Nwosu', 'aimsManager')
  ada = await world.person('Ada Winter', 'employee')
})
afterAll(() => world.close())

const library = (version: number, second: string, third = '') => `urn: urn:harbour:risk:library:crane
ref_id: Crane Code
name: The crane code
version: ${version}
provider: Harbour guild
objects:
  framework:
    urn: urn:harbour:risk:framework:crane
    ref_id: Crane Code
    name: The crane code
    requirement_nodes:
    - {urn: 'u:1', assessable: false, depth: 1, ref_id: '1', name: Lifting}
    - {urn: 'u:1.1', parent_urn: 'u:1', assessable: true, depth: 2, ref_id: '1.1', name: Below a load, description: Nobody stands there.}
    - {urn: 'u:1.2', parent_urn: 'u:gone', assessable: true, depth: 2, ref_id: 'Load 2', name: ${second}}
${third}  threats: [{urn: t}]
`
const header = { 'meliora-file-name': 'crane.yaml', 'content-type': 'application/octet-stream' }
const shows = (who: Person, content: string | Uint8Array) =>
  who.asks('POST', '/frameworks/preview', { body: content as string, headers: header })
const takes = (who: Person, content: string, digest: unknown) =>
  who.asks('POST', `/frameworks?digest=${digest}`, { body: content, headers: header })
const codes = ({ status, body }: Answer) => [status, body.refusals?.map(({ code }) => code)]

test('a library is looked at, taken as it was shown, and its requirements count as everybody else’s', async () => {
  const first = library(1, 'Weigh it')
  const shown = await shows(amara, first)
  expect(shown.body).toMatchObject({
    name: 'The crane code',
    requirements: 2,
    headings: 1,
    isThere: false,
    earlier: null,
  })
  expect((shown.body.notes as { sentence: string }[]).map(({ sentence }) => sentence)).toEqual([
    'u:1.2 stands under u:gone, which the file does not hold; it is placed at the top.',
    'Not taken: threats (1).',
  ])
  expect((await amara.asks('GET', '/frameworks')).body.items).toEqual([])
  const taken = await takes(amara, first, shown.body.digest)
  expect([taken.status, taken.body]).toEqual([201, { key: 'own-crane-code' }])

  const whole = (await ada.asks('GET', '/frameworks/own-crane-code')).body
  expect(whole).toMatchObject({ edition: '1', isHeld: true, requirements: 2, broughtBy: 'Amara Nwosu' })
  expect((whole.nodes as { key: string; depth: number }[]).map(({ key, depth }) => [key, depth])).toEqual([
    ['own-crane-code:1', 0],
    ['own-crane-code:1.1', 1],
    ['own-crane-code:Load-2', 0],
  ])
  expect(whole.notes).toHaveLength(2)

  const key = encodeURIComponent('own-crane-code:1.1')
  const linked = await amara.asks('POST', `/conformity/requirements/${key}/showings`, {
    body: { piece: { kind: 'link', label: 'Photographs', url: 'https://example.org/cranes' } },
  })
  expect(linked.status, JSON.stringify(linked.body)).toBe(201)
  const standing = (await ada.asks('GET', '/conformity')).body.standards as { id: string; counts: object }[]
  expect(standing.find(({ id }) => id === 'own-crane-code')?.counts).toMatchObject({ evidenced: 1, notShown: 1 })
})

test('a field that names requirements takes those that were brought, and none that nobody brought', async () => {
  const audits = amara.among('audits')
  const plan = (criteria: string[]) => ({ title: 'Cranes', kind: 'internal', owner: amara.id, criteria })
  const made = await audits.raises(plan(['own-crane-code:1.1', 'iso42001:8.2']))
  expect((await audits.reads(made)).fields.criteria).toEqual(['iso42001:8.2', 'own-crane-code:1.1'])
  const unknown = await amara.asks('POST', '/audits', { body: plan(['own-crane-code:1']) })
  expect(codes(unknown)).toEqual([400, ['requirement_unknown']])
  expect(codes(await amara.asks('POST', '/audits', { body: plan(['iso9999:1']) }))).toEqual([400, ['not_a_choice']])
  const offered = (await ada.asks('GET', '/framework-requirements')).body.items as unknown as { key: string }[]
  expect(offered.map(({ key }) => key)).toEqual(['own-crane-code:1.1', 'own-crane-code:Load-2'])
})

test('a new edition lists what to reassess and takes the place of the old one; the same one twice is refused', async () => {
  const again = library(1, 'Weigh it')
  const same = await shows(amara, again)
  expect(same.body.isThere).toBe(true)
  expect(codes(await takes(amara, again, same.body.digest))).toEqual([409, ['framework_there']])

  const second = library(
    2,
    'Weigh it twice',
    "    - {urn: 'u:3', assessable: true, depth: 1, ref_id: '3', name: New}\n",
  )
  const shown = await shows(amara, second)
  expect(shown.body.changes).toEqual([
    { ref: 'Load 2', title: 'Weigh it twice', change: 'changed' },
    { ref: '3', title: 'New', change: 'added' },
  ])
  expect(codes(await takes(amara, `${second}# other\n`, shown.body.digest))).toEqual([409, ['framework_changed_since']])
  expect((await takes(amara, second, shown.body.digest)).body).toEqual({ key: 'own-crane-code-2' })
  const all = (await ada.asks('GET', '/frameworks')).body.items as unknown as { key: string; isHeld: boolean }[]
  expect(all.map(({ key, isHeld }) => [key, isHeld])).toEqual([
    ['own-crane-code', false],
    ['own-crane-code-2', true],
  ])
  const back = await amara.asks('PUT', '/frameworks/own-crane-code/holding', { body: { isHeld: true } })
  expect(back.body.isHeld).toBe(true)
})

test('who may not, what is too large, what is nothing: a clear no, never a failure', async () => {
  expect(codes(await shows(ada, library(1, 'x')))).toEqual([403, ['not_allowed']])
  expect(codes(await ada.asks('PUT', '/frameworks/own-crane-code/holding', { body: { isHeld: false } }))).toEqual([
    403,
    ['not_allowed'],
  ])
  expect(codes(await shows(amara, 'name: a recipe\n'))).toEqual([400, ['framework_file_unknown']])
  expect(codes(await shows(amara, '<svg onload="alert(1)"/>'))[0]).toBe(400)
  const large = await shows(amara, Buffer.alloc(21 * 1024 * 1024, 'a')).then(
    ({ status }) => status,
    (failure: Error) => failure.message,
  )
  // Node tells a sender that is still sending either by the answer or by the closed connection.
  expect([413, 'fetch failed']).toContain(large)
  expect((await ada.asks('GET', '/frameworks/own-nothing')).status).toBe(404)
})
