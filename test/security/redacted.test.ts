import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDesk, type Desk } from '../import/desk.ts'
import { openWorld, type World } from '../people/world.ts'

let world: World
let cora: Desk
let dora: Desk
let tom: Desk

beforeAll(async () => {
  world = await openWorld()
  cora = await aDesk(world)
  dora = await cora.colleague('Dora', 'dataProtection')
  tom = await cora.colleague('Tom', 'topManagement')
})
afterAll(() => world.close())

/** All that the API tells about a record and its origin, as text. */
async function told(ref: string, imported?: string): Promise<string> {
  const paths = ['', '/trail', '/origin', '/evidence'].map((part) => `/improvements/${ref}${part}`)
  if (imported) paths.push(`/imports/${imported}/rows`, `/imports/${imported}`)
  const answers = await Promise.all(paths.map(async (path) => (await cora.asks('GET', path)).body))
  return JSON.stringify(answers)
}

async function redact(record: string, paths: readonly string[]): Promise<void> {
  const proposed = await dora.asks('POST', '/trail/redactions', { record, paths, reason: 'Health of a person' })
  expect(proposed.status, JSON.stringify(proposed.body)).toBe(201)
  expect((await tom.asks('POST', `/trail/redactions/${proposed.body.id}/approve`)).status).toBe(200)
}

test('what an import brought can be redacted, and goes from the line it came from as well', async () => {
  const csv = 'ID;Description;Status\nS-1;Grace is ill since March;open\nS-2;The roster is unfair;open\n'
  const { id } = await cora.takesIn('old.csv', csv)
  const found = async (text: string) => (await cora.asks('GET', `/improvements?q=${text}`)).body.items
  const [{ id: record }] = await found('Grace')
  expect(await told(record, id)).toContain('ill since March')
  await redact(record, ['title', 'description'])
  expect(await told(record, id)).not.toContain('ill since March')
  expect(await found('Grace')).toEqual([])
  const [other] = await found('roster')
  expect(await told(other.id, id)).toContain('The roster is unfair')
  expect((await tom.asks('GET', '/trail/verify')).body.ok).toBe(true)
})

test('why evidence was withdrawn goes with the other reasons', async () => {
  const { id: record } = (await cora.asks('POST', '/improvements', { title: 'Shifts' })).body
  const evidence = { kind: 'words', label: 'Note', text: 'As said' }
  const { id } = (await cora.asks('POST', `/improvements/${record}/evidence`, evidence)).body
  await cora.asks('DELETE', `/improvements/${record}/evidence/${id}`, { reason: 'Grace was ill' })
  expect(await told(record)).toContain('Grace was ill')
  await redact(record, ['reason'])
  expect(await told(record)).not.toContain('Grace was ill')
})

test('a pseudonym stands wherever a name stood: in a handing over, and in the import that brought the person', async () => {
  const csv = 'ID;Description;Owner;Status\nT-1;Night calls;Grace Hopper;open\n'
  const { id } = await cora.takesIn('people.csv', csv)
  const ada = await cora.colleague('Ada', 'administrator')
  const people = (await ada.asks('GET', '/people')).body.items as { id: string; name: string }[]
  const grace = people.find(({ name }) => name === 'Grace Hopper')!
  const left = await ada.asks('POST', `/people/${grace.id}/deactivate`, { reassignTo: cora.person })
  expect(left.status, JSON.stringify(left.body)).toBe(200)
  expect((await dora.asks('POST', `/people/${grace.id}/pseudonymise`, { reason: 'Left' })).status).toBe(200)
  expect(JSON.stringify((await tom.asks('GET', '/trail?limit=200')).body)).not.toContain('Hopper')
  expect(JSON.stringify((await cora.asks('GET', `/imports/${id}`)).body.settled)).not.toContain('Hopper')
  expect((await tom.asks('GET', '/trail/verify')).body.ok).toBe(true)
})
