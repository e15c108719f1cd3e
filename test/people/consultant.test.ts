import { afterAll, beforeAll, expect, test } from 'vitest'
import { isForGuests, isPersonal, isPublic } from '#http/publicRoutes.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let ada: Person
let milo: Person
let kim: Person
let improvement: Page

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  ada = await world.person('Ada', 'administrator')
  milo = await world.person('Milo', 'aimsManager', 'improvementCoordinator')
  kim = await world.person('Kim of Kestrel', 'consultant')
  improvement = await milo.raises({ title: 'Clearer notices', sourceType: 'staffSuggestion' })
})
afterAll(() => world.close())

const code = (answer: { body: { refusals?: { code: string }[] } }) => answer.body.refusals?.[0]?.code
const nowhere = '01890000-0000-7000-8000-000000000000'

/** What advice from outside may do beside reading: speak, watch, keep what is theirs alone. */
const theirs = [
  /\/comments(\/|$)/,
  /\/(watch|watching)$/,
  /\/views(\/|$)/,
  /^\/api\/v1\/(tokens|me|inbox|notices|notice-preferences|calendar)/,
]

test('C-336 an external consultant reads and comments, and changes nothing else on any route', async () => {
  expect((await kim.asks('GET', `/improvements/${improvement.id}`)).status).toBe(200)
  const said = await kim.asks('POST', `/improvements/${improvement.id}/comments`, {
    body: { text: 'Ask the desk first' },
  })
  expect(said.status).toBe(201)
  const document = (await (await fetch(`${world.address}/api/openapi.json`)).json()) as {
    paths: Record<string, object>
  }
  const writing = Object.entries(document.paths)
    .flatMap(([path, methods]) => Object.keys(methods).map((method) => [method.toUpperCase(), path] as const))
    .filter(([method, path]) => method !== 'GET' && !isForGuests(path) && !theirs.some((one) => one.test(path)))
    .map(
      ([method, path]) => [method, path, path.replace('{ref}', improvement.id).replace(/\{\w+\}/g, nowhere)] as const,
    )
    .filter(([method, , address]) => !isPublic(method, address) && !isPersonal(method, address))
  expect(writing.length).toBeGreaterThan(200)
  const done: unknown[] = []
  for (const [method, path, address] of writing) {
    const body = method === 'DELETE' ? undefined : {}
    const { status } = await kim.asks(method, address.replace('/api/v1', ''), { body, headers: { 'if-match': '"1"' } })
    if (status < 400 || status >= 500) done.push([method, path, status])
  }
  expect(done).toEqual([])
})

test('C-336 whole requests of a consultant are refused as advice from outside, also where a record is in their hands', async () => {
  const refused = async (method: string, path: string, body: object) => {
    const { status, body: answer } = await kim.asks(method, path, { body, headers: { 'if-match': '"1"' } })
    return [status, answer.refusals?.[0]?.code]
  }
  const no = [403, 'consultant_writes_not']
  expect(await refused('POST', '/improvements', { title: 'Mine', sourceType: 'staffSuggestion' })).toEqual(no)
  expect(
    await refused('POST', `/improvements/${improvement.id}/links`, { relation: 'relatesTo', to: improvement.id }),
  ).toEqual(no)
  const words = { kind: 'words', label: 'Seen', text: 'Seen' }
  expect(await refused('POST', `/improvements/${improvement.id}/evidence`, words)).toEqual(no)
  expect(
    (await refused('POST', '/rooms', { title: 'R', audience: 'regulator', closesAt: '2026-03-20T18:00:00.000Z' }))[0],
  ).toBe(403)
  const lia = await world.person('Lia', 'employee')
  const own = await lia.raises({ title: 'In their hands', sourceType: 'staffSuggestion' })
  await ada.asks('PUT', `/people/${lia.id}/roles`, { body: { roles: ['consultant'] } })
  const { version, moves } = await lia.reads(own)
  expect(moves.filter(({ mine }) => mine).map(({ move }) => move)).toEqual([])
  const headers = { 'if-match': `"${version}"` }
  const edit = await lia.asks('PATCH', `/improvements/${own.id}`, { body: { description: 'x' }, headers })
  expect(edit.status).toBe(403)
})

test('C-336 a consultant holds no other role', async () => {
  const both = { roles: ['consultant', 'employee'] }
  expect(code(await ada.asks('PUT', `/people/${kim.id}/roles`, { body: both }))).toBe('consultant_alone')
  expect((await ada.asks('PUT', `/people/${kim.id}/roles`, { body: { roles: ['consultant'] } })).status).toBe(200)
})
