import { afterAll, beforeAll, expect, test } from 'vitest'
import { isForGuests, isPublic } from '#http/publicRoutes.ts'
import { links } from '#test/conformity/asking.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { aGuestIn, aRoom, Guest, invited } from './guest.ts'

interface IndexLine {
  readonly ref: string
  readonly items: readonly { readonly label: string }[]
}

interface KeptRoom {
  readonly views: readonly { readonly kind: string }[]
  readonly items: readonly { readonly id: string }[]
}

let world: World
let milo: Person
let rolf: Person

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  milo = await world.person('Milo', 'aimsManager')
  rolf = await world.person('Rolf', 'employee')
})
afterAll(() => world.close())

async function upload(name: string, content: string): Promise<string> {
  const answer = await fetch(`${world.address}/api/v1/files`, {
    method: 'POST',
    headers: { authorization: `Bearer ${milo.token}`, 'meliora-file-name': encodeURIComponent(name) },
    body: content,
  })
  return ((await answer.json()) as { id: string }).id
}

/** A piece of the library linked to a requirement, released for outside or not. */
async function shows(requirement: string, piece: object, isReleased: boolean): Promise<string> {
  const { body } = await links(milo, requirement, { piece })
  if (isReleased) expect((await milo.asks('POST', `/conformity/showings/${body.id}/release`)).status).toBe(200)
  return (body as unknown as { evidence: { id: string } }).evidence.id
}

const until = '2026-03-20T18:00:00.000Z'
const nowhere = '01890000-0000-7000-8000-000000000000'
const code = (answer: { body: { refusals?: { code: string }[] } }) => answer.body.refusals?.[0]?.code

test('C-263 the room has an evidence index per requirement: what was released, and that nothing was', async () => {
  const minutes = await upload('Minutes.txt', 'Minutes of the meeting')
  const secret = await upload('Salaries.txt', 'Salaries')
  await shows('iso42001:7.4', { kind: 'file', label: 'Minutes', fileId: minutes }, true)
  await shows('iso42001:7.4', { kind: 'file', label: 'Salaries', fileId: secret }, false)
  await shows('iso42001:7.2', { kind: 'words', label: 'Outside the room', text: 'Seen' }, true)
  const room = await aRoom(milo, { closesAt: until, requirements: ['iso42001:7.4', 'iso42001:9.3.1'] })
  const nora = await aGuestIn(world, milo, room)
  const { status, body } = await nora.asks('GET', '/index')
  expect(status).toBe(200)
  expect(body.requirements.map(({ ref, items }: IndexLine) => [ref, items.map(({ label }) => label)])).toEqual([
    ['7.4', ['Minutes']],
    ['9.3.1', []],
  ])
  const file = await nora.asks('GET', `/files/${body.requirements[0].items[0].file.id}`)
  expect([file.status, file.body, file.headers.get('content-disposition')]).toEqual([
    200,
    'Minutes of the meeting',
    expect.stringMatching(/^attachment/),
  ])
  expect((await nora.asks('GET', `/files/${secret}`)).status).toBe(404)
  const asked = { body: { evidence: nowhere } }
  expect((await milo.asks('POST', `/rooms/${room}/items`, asked)).status).toBe(400)
})

test('SOD-13 a guest of the certification body reads what was released and reaches no other route of the house', async () => {
  const improvement = await milo.raises({ title: 'Shorter answers', sourceType: 'staffSuggestion' })
  const room = await aRoom(milo, { closesAt: until, requirements: ['iso42001:7.4'] })
  const nora = await aGuestIn(world, milo, room)
  const document = (await nora.asks('GET', '/api/openapi.json')).body
  const paths = Object.entries(document.paths as Record<string, object>)
  const routes = paths.flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => [method.toUpperCase(), path.replace(/\{\w+\}/g, nowhere)] as const),
  )
  const closed = routes.filter(([method, path]) => !isPublic(method, path) && !isForGuests(path))
  expect(closed.length).toBeGreaterThan(400)
  const opened: unknown[] = []
  for (const [method, path] of closed) {
    const body = method === 'GET' || method === 'DELETE' ? undefined : {}
    const answer = await nora.asks(method, path, body, { 'if-match': '"1"', 'meliora-organization': world.slug })
    if (answer.status !== 403 || code(answer) !== 'sod_13') opened.push([method, path, answer.status])
  }
  expect(opened).toEqual([])
  for (const path of [`/api/v1/improvements/${improvement.id}`, '/api/v1/anything'])
    expect(code(await nora.asks('GET', path))).toBe('sod_13')
  // Of the room, nothing takes anything but words; what is not there is not there.
  const room404 = [
    ['POST', '/index'],
    ['PATCH', '/index'],
    ['DELETE', `/records/${improvement.id}`],
    ['POST', '/items'],
    ['GET', '/../rooms'],
  ] as const
  for (const [method, path] of room404)
    expect((await nora.asks(method, path, method === 'GET' ? undefined : {})).status).toBeGreaterThanOrEqual(403)
  expect((await nora.asks('GET', `/records/${improvement.id}`)).status).toBe(404)
  const file = { text: 'See this', file: nowhere }
  expect((await nora.asks('POST', '/requests', file)).status).toBe(400)
})

test('members, tokens and strangers find no room; not everyone keeps one', async () => {
  const room = await aRoom(milo, { closesAt: until })
  for (const path of ['place', 'index', 'requests', `records/${nowhere}`]) {
    expect(code(await milo.asks('GET', `/room/${path}`))).toBe('room_not_entered')
    expect((await new Guest(world).asks('GET', `/${path}`)).status).toBe(401)
  }
  const odd = new Guest(world)
  odd.cookie = `meliora.room=room_${'x'.repeat(43)}`
  expect((await odd.asks('GET', '/index')).status).toBe(401)
  expect((await rolf.asks('GET', '/rooms')).status).toBe(403)
  expect((await rolf.asks('POST', `/rooms/${room}/guests`, { body: { name: 'X' } })).status).toBe(403)
  expect((await milo.asks('GET', `/rooms/${nowhere}`)).status).toBe(404)
})

test('a released record is read whole, what it names and was not released is not; every look is in the trail', async () => {
  const improvement = await milo.raises({
    title: 'Clearer notices',
    sourceType: 'staffSuggestion',
    description: 'In plain words',
  })
  const other = await milo.raises({ title: 'Hidden plans', sourceType: 'staffSuggestion' })
  const linked = { relation: 'relatesTo', to: other.id }
  expect((await milo.asks('POST', `/improvements/${improvement.id}/links`, { body: linked })).status).toBe(201)
  const files = { shown: await upload('Shown.txt', 'shown'), kept: await upload('Kept.txt', 'kept') }
  const piece = async (label: string, fileId: string) =>
    (await milo.asks('POST', `/improvements/${improvement.id}/evidence`, { body: { kind: 'file', label, fileId } }))
      .body.id
  const shown = await piece('Shown', files.shown)
  await piece('Kept', files.kept)
  const room = await aRoom(milo, { closesAt: until })
  const nora = await aGuestIn(world, milo, room)
  expect((await nora.asks('GET', `/records/${improvement.id}`)).status).toBe(404)
  const release = (body: object) => milo.asks('POST', `/rooms/${room}/items`, { body })
  expect((await release({ record: improvement.id })).status).toBe(201)
  expect(code(await release({ record: improvement.id }))).toBe('room_item_there')
  expect((await release({ evidence: shown })).status).toBe(201)
  // What is on its way says so.
  expect((await nora.asks('GET', '/index')).body.other[0].stands).toBe('underWay')
  const { body } = await nora.asks('GET', `/records/${improvement.id}`)
  const text = JSON.stringify(body)
  expect(text).toContain('In plain words')
  expect(text).not.toMatch(/Hidden plans|Kept/)
  expect(body.files.map(({ name }: { name: string }) => name)).toEqual(['Shown.txt'])
  expect((await nora.asks('GET', `/files/${files.shown}`)).status).toBe(200)
  expect((await nora.asks('GET', `/files/${files.kept}`)).status).toBe(404)
  expect((await nora.asks('GET', '/search?q=notices')).body.items.map(({ title }: { title: string }) => title)).toEqual(
    ['Clearer notices'],
  )
  expect((await nora.asks('GET', '/search?q=hidden')).body.items).toEqual([])
  const trail = (await milo.asks('GET', '/trail?type=room&limit=50')).body.items as unknown as {
    verb: string
    actor: { kind: string; name?: string }
    subject: { id: string }
    changes: { path: string; after: string }[]
  }[]
  const looks = trail.filter(({ verb, subject }) => verb === 'room.view' && subject.id === room)
  expect(looks.map(({ actor, changes }) => [actor.kind, actor.name, changes[0]?.path, changes[0]?.after])).toEqual([
    ['guest', 'Nora Lind, Northlight Certification', 'search', ''],
    ['guest', 'Nora Lind, Northlight Certification', 'search', ''],
    ['guest', 'Nora Lind, Northlight Certification', 'file', files.shown],
    ['guest', 'Nora Lind, Northlight Certification', 'record', improvement.id],
    ['guest', 'Nora Lind, Northlight Certification', 'index', ''],
  ])
  const kept = (await milo.asks('GET', `/rooms/${room}`)).body as unknown as KeptRoom
  expect(kept.views.find(({ kind }: { kind: string }) => kind === 'record')).toMatchObject({
    times: 1,
    label: 'Clearer notices',
  })
  await milo.asks('DELETE', `/rooms/${room}/items/${kept.items[0]?.id}`)
  expect((await nora.asks('GET', `/records/${improvement.id}`)).status).toBe(404)
  expect((await milo.asks('GET', '/trail/verify')).status).toBe(200)
})

test('a guest of one room sees nothing of another, of the same house or of another one', async () => {
  const improvement = await milo.raises({ title: 'In the other room', sourceType: 'staffSuggestion' })
  const [mine, other] = [await aRoom(milo, { closesAt: until }), await aRoom(milo, { closesAt: until })]
  await milo.asks('POST', `/rooms/${other}/items`, { body: { record: improvement.id } })
  const [nora, odd] = [await aGuestIn(world, milo, mine), await aGuestIn(world, milo, other)]
  await odd.asks('POST', '/requests', { text: 'Asked in the other room' })
  expect((await odd.asks('GET', `/records/${improvement.id}`)).status).toBe(200)
  expect((await nora.asks('GET', `/records/${improvement.id}`)).status).toBe(404)
  expect((await nora.asks('GET', '/search?q=other')).body.items).toEqual([])
  expect((await nora.asks('GET', '/requests')).body.items).toEqual([])
  expect((await nora.asks('GET', '/index')).body.other).toEqual([])
  const both = await invited(milo, mine)
  expect((await milo.asks('DELETE', `/rooms/${other}/guests/${both.guest.id}`)).status).toBe(404)
  // Two who use one link at the same moment: one gets in.
  const two = await Promise.all([new Guest(world).enters(both.secret), new Guest(world).enters(both.secret)])
  expect(two.map(({ status }) => status).sort()).toEqual([204, 404])
})

test('what has narrow eyes is not released, and leaves the room when its eyes narrow', async () => {
  const improvement = await milo.raises({ title: 'For some', sourceType: 'staffSuggestion' })
  const room = await aRoom(milo, { closesAt: until })
  await milo.asks('POST', `/rooms/${room}/items`, { body: { record: improvement.id } })
  const nora = await aGuestIn(world, milo, room)
  expect((await nora.asks('GET', `/records/${improvement.id}`)).status).toBe(200)
  const narrow = await narrowed(improvement)
  expect(narrow).toBe(200)
  expect((await nora.asks('GET', `/records/${improvement.id}`)).status).toBe(404)
  expect((await nora.asks('GET', '/index')).body.other).toEqual([])
  const again = await aRoom(milo, { closesAt: until })
  expect(code(await milo.asks('POST', `/rooms/${again}/items`, { body: { record: improvement.id } }))).toBe(
    'room_item_hidden',
  )
})

async function narrowed({ id }: Page): Promise<number> {
  await world.app.store.inside({ organization: world.organization }, async (tx) => {
    const { sql } = await import('kysely')
    await sql`update record set audience = array['role:aimsManager'] where organization_id = current_organization() and id = ${id}`.execute(
      tx,
    )
  })
  return 200
}

test('a link opens once; a new one ends the session before; access taken back, a closed room and a room that is over open nothing', async () => {
  const room = await aRoom(milo, { closesAt: until })
  const { secret, guest } = await invited(milo, room)
  const nora = new Guest(world)
  expect((await nora.enters(`${secret}x`)).status).toBe(404)
  expect((await nora.enters(secret)).status).toBe(204)
  expect(nora.cookie).toMatch(/^meliora\.room=room_/)
  expect(code(await new Guest(world).enters(secret))).toBe('room_link_over')
  expect((await nora.asks('GET', '/place')).body).toMatchObject({
    organization: { name: 'Harbour Test' },
    guest: { name: 'Nora Lind' },
    closesOn: '2026-03-20',
  })
  const link = (await milo.asks('POST', `/rooms/${room}/guests/${guest.id}/link`)).body as unknown as { secret: string }
  expect((await nora.asks('GET', '/place')).status).toBe(200)
  const elsewhere = new Guest(world)
  expect((await elsewhere.enters(link.secret)).status).toBe(204)
  expect((await nora.asks('GET', '/place')).status).toBe(401)
  expect((await milo.asks('DELETE', `/rooms/${room}/guests/${guest.id}`)).status).toBe(200)
  expect(code(await elsewhere.asks('GET', '/index'))).toBe('room_access_revoked')
  expect(code(await milo.asks('POST', `/rooms/${room}/guests/${guest.id}/link`))).toBe('room_access_revoked')

  const [stays, leaves] = [await aGuestIn(world, milo, room, 'Stays'), await aGuestIn(world, milo, room, 'Leaves')]
  const { cookie } = leaves
  expect((await leaves.asks('POST', '/leave', {})).status).toBe(204)
  leaves.cookie = cookie
  expect((await leaves.asks('GET', '/index')).status).toBe(401)
  const late = await invited(milo, room, 'Late')
  const today = world.today()
  world.itIs('2026-03-21')
  expect(code(await stays.asks('GET', '/index'))).toBe('room_closed')
  expect(code(await new Guest(world).enters(late.secret))).toBe('room_link_over')
  world.itIs(today)
  expect((await milo.asks('POST', `/rooms/${room}/close`, { body: { reason: 'Done' } })).status).toBe(200)
  expect(code(await stays.asks('GET', '/index'))).toBe('room_closed')
  expect(code(await milo.asks('POST', `/rooms/${room}/guests`, { body: { name: 'X' } }))).toBe('room_closed')
  const early = await aRoom(milo, { opensAt: '2026-03-10T08:00:00.000Z', closesAt: until })
  expect(code(await new Guest(world).enters((await invited(milo, early)).secret))).toBe('room_not_open_yet')
})

test('a guest asks in words, the keeper answers once; what is not of the room is not asked about', async () => {
  const room = await aRoom(milo, { closesAt: until, requirements: ['iso42001:7.4'] })
  const nora = await aGuestIn(world, milo, room)
  const asked = await nora.asks('POST', '/requests', { text: 'The plan of 2025, please', requirement: 'iso42001:7.4' })
  expect([asked.status, asked.body.items[0].place]).toEqual([201, 1])
  expect(code(await nora.asks('POST', '/requests', { text: 'x', requirement: 'iso42001:7.2' }))).toBe(
    'room_requirement_unknown',
  )
  expect((await nora.asks('POST', '/requests', { text: '' })).status).toBe(400)
  const path = `/rooms/${room}/requests/${asked.body.items[0].id}/answer`
  expect((await rolf.asks('POST', path, { body: { answer: 'No' } })).status).toBe(403)
  expect((await milo.asks('POST', path, { body: { answer: 'It is in the room now.' } })).status).toBe(200)
  expect(code(await milo.asks('POST', path, { body: { answer: 'Twice' } }))).toBe('room_request_answered')
  expect((await nora.asks('GET', '/requests')).body.items[0]).toMatchObject({
    answer: 'It is in the room now.',
    answeredBy: 'Milo',
  })
})

test('a room says no more than holds, ends in time and names requirements there are', async () => {
  const tries = async (body: object) =>
    code(await milo.asks('POST', '/rooms', { body: { title: 'R', audience: 'regulator', closesAt: until, ...body } }))
  expect(await tries({ closesAt: '2026-03-01T08:00:00.000Z' })).toBe('room_times_wrong')
  expect(await tries({ closesAt: '2027-03-01T08:00:00.000Z' })).toBe('room_too_long')
  expect(await tries({ requirements: ['iso42001:99'] })).toBe('room_requirement_unknown')
  expect(await tries({ audience: 'everyone' })).toBe('not_a_choice')
  expect(await tries({ welcome: 'We are certified and therefore compliant with the EU AI Act.' })).toMatch(/^claim_/)
})
