import { afterAll, beforeAll, expect, test } from 'vitest'
import { Browser } from './browser.ts'
import { member, openWorld, organization, personOf, type World } from './world.ts'

let world: World
let acme: Awaited<ReturnType<typeof organization>>
let ada: Browser
let bo: Browser

beforeAll(async () => {
  world = await openWorld()
  acme = await organization(world, 'Acme', 'ada@acme.test')
  await member(world, acme.organization.id, { name: 'Bo', email: 'bo@acme.test', roles: ['employee'] })
  ada = new Browser(world)
  bo = new Browser(world)
  await ada.signIn('ada@acme.test')
  await bo.signIn('bo@acme.test')
})
afterAll(() => world.close())

const ifMatch = (version: number) => ({ 'if-match': `"${version}"` })
const codes = ({ body }: { body: { refusals: { code: string }[] } }) => body.refusals.map(({ code }) => code)

/** The trail's entries since a seq, with values in clear, as [verb, {path: [before, after]}]. */
async function trailSince(seq: number): Promise<[string, Record<string, unknown>][]> {
  const client = await world.store.libraryPool.connect()
  try {
    await client.query("select set_config('meliora.organization', $1, false)", [acme.organization.id])
    const { rows } = await client.query(
      `select e.entry::json as entry, (select coalesce(json_object_agg(v.path || '/' || v.side, v.value::json), '{}') from trail_value v where v.entry_id = e.id) as values
       from trail_entry e where e.seq > $1 order by e.seq`,
      [seq],
    )
    return rows.map(({ entry, values }) => [entry.verb, values])
  } finally {
    client.release(true)
  }
}
const lastSeq = async () => (await trailSince(0)).length

test('a person has a name, perhaps an e-mail, a unit and a manager; each change is in the trail', async () => {
  const seq = await lastSeq()
  const site = (await ada.ask('POST', '/api/v1/units', { name: 'Berlin', kind: 'site' })).body
  const added = await ada.ask('POST', '/api/v1/people', {
    name: ' Cy ',
    email: 'Cy@acme.test',
    unit: site.id,
    manager: acme.person.id,
  })
  expect(added.status).toBe(201)
  expect(added.body).toMatchObject({
    name: 'Cy',
    email: 'cy@acme.test',
    unit: site.id,
    manager: acme.person.id,
    active: true,
    hasLogin: false,
    roles: [],
    version: 1,
  })
  const changed = await ada.ask('PATCH', `/api/v1/people/${added.body.id}`, { name: 'Cyra', email: null }, ifMatch(1))
  expect(changed.body).toMatchObject({ name: 'Cyra', email: null, version: 2 })
  const stale = await ada.ask('PATCH', `/api/v1/people/${added.body.id}`, { name: 'Cyr' }, ifMatch(1))
  expect([stale.status, stale.body.current.name]).toEqual([412, 'Cyra'])
  expect((await ada.ask('PATCH', `/api/v1/people/${added.body.id}`, { name: 'Cyr' })).status).toBe(428)
  expect(await trailSince(seq)).toEqual([
    ['unit.add', { 'name/after': 'Berlin', 'kind/after': 'site', 'active/after': true }],
    [
      'person.add',
      { 'name/after': 'Cy', 'email/after': 'cy@acme.test', 'unit/after': site.id, 'manager/after': acme.person.id },
    ],
    ['person.change', { 'name/before': 'Cy', 'name/after': 'Cyra', 'email/before': 'cy@acme.test' }],
  ])
})

test('the same key adds one person, however often it is sent', async () => {
  const send = (name: string) => ada.ask('POST', '/api/v1/people', { name }, { 'idempotency-key': 'once-only' })
  const [one, two] = await Promise.all([send('Di'), send('Di')])
  expect(two.body.id).toBe(one.body.id)
  expect((await send('Someone else')).status).toBe(422)
})

test('nobody manages their own manager, and no unit lies inside itself', async () => {
  const [x, y] = await Promise.all(
    ['X', 'Y'].map(async (name) => (await ada.ask('POST', '/api/v1/people', { name })).body),
  )
  expect((await ada.ask('PATCH', `/api/v1/people/${y.id}`, { manager: x.id }, ifMatch(1))).status).toBe(200)
  expect(codes(await ada.ask('PATCH', `/api/v1/people/${x.id}`, { manager: y.id }, ifMatch(1)))).toEqual([
    'manager_in_a_circle',
  ])
  expect(codes(await ada.ask('PATCH', `/api/v1/people/${x.id}`, { manager: x.id }, ifMatch(1)))).toEqual([
    'manager_in_a_circle',
  ])
  const top = (await ada.ask('POST', '/api/v1/units', { name: 'Top', kind: 'site' })).body
  const below = (await ada.ask('POST', '/api/v1/units', { name: 'Below', kind: 'department', parent: top.id })).body
  expect(codes(await ada.ask('PATCH', `/api/v1/units/${top.id}`, { parent: below.id }, ifMatch(1)))).toEqual([
    'unit_in_a_circle',
  ])
  const inUse = await ada.ask('PATCH', `/api/v1/units/${top.id}`, { active: false }, ifMatch(1))
  expect([inUse.status, codes(inUse)]).toEqual([409, ['unit_in_use']])
})

test('two who make each other manager at once: one of them is refused', async () => {
  const [x, y] = await Promise.all(
    ['P', 'Q'].map(async (name) => (await ada.ask('POST', '/api/v1/people', { name })).body),
  )
  const answers = await Promise.all([
    ada.ask('PATCH', `/api/v1/people/${y.id}`, { manager: x.id }, ifMatch(1)),
    ada.ask('PATCH', `/api/v1/people/${x.id}`, { manager: y.id }, ifMatch(1)),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
})

test('a list is paged by name, searched and filtered', async () => {
  const names: string[] = []
  let cursor: string | null = null
  do {
    const { body } = await ada.ask(
      'GET',
      `/api/v1/people?limit=3${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
    )
    names.push(...body.items.map(({ name }: { name: string }) => name))
    cursor = body.next
  } while (cursor)
  expect(names.length).toBeGreaterThan(6)
  expect(new Set(names).size).toBe(names.length)
  expect(names).toEqual([...names].sort())
  expect((await ada.ask('GET', '/api/v1/people?q=cyr')).body.items.map(({ name }: { name: string }) => name)).toEqual([
    'Cyra',
  ])
  expect((await ada.ask('GET', '/api/v1/people?q=%25')).body.items).toEqual([])
  expect((await ada.ask('GET', '/api/v1/people?active=false')).body.items).toEqual([])
  for (const bad of ['cursor=nonsense', 'limit=0', 'limit=x', 'active=maybe', 'colour=red'])
    expect((await ada.ask('GET', `/api/v1/people?${bad}`)).status).toBe(400)
})

test('roles are given and taken by an administrator, and the last one stays', async () => {
  const cyra = (await ada.ask('GET', '/api/v1/people?q=cyra')).body.items[0]
  const seq = await lastSeq()
  const put = (id: string, roles: string[], by = ada) => by.ask('PUT', `/api/v1/people/${id}/roles`, { roles })
  expect((await put(cyra.id, ['verifier', 'employee'])).body.roles).toEqual(['employee', 'verifier'])
  expect((await put(cyra.id, ['verifier'])).body.roles).toEqual(['verifier'])
  expect(await trailSince(seq)).toEqual([
    ['role.grant', { 'roles/after': ['employee', 'verifier'] }],
    ['role.revoke', { 'roles/before': ['employee'] }],
  ])
  expect(codes(await put(cyra.id, ['king']))).toEqual(['not_a_choice'])
  expect((await put(cyra.id, ['administrator'], bo)).status).toBe(403)
  const last = await put(acme.person.id, ['topManagement'])
  expect([last.status, codes(last)]).toEqual([409, ['last_administrator']])
  // Someone without a login administers nothing, so Cyra would be no other administrator.
  await put(cyra.id, ['administrator'])
  expect(codes(await put(acme.person.id, ['topManagement']))).toEqual(['last_administrator'])
  expect(codes(await ada.ask('POST', `/api/v1/people/${acme.person.id}/deactivate`, {}))).toEqual([
    'last_administrator',
  ])
})

test('settings change with their version, and every wrong one is named', async () => {
  const { version } = (await ada.ask('GET', '/api/v1/organization')).body
  const patch = (body: object, by = ada) => by.ask('PATCH', '/api/v1/organization', body, ifMatch(version))
  const wrong = await patch({
    smallCost: -1,
    workInProgressLimit: 1.5,
    timeZone: 'Mars/Olympus',
    standards: ['ISO 42001!'],
  })
  expect(codes(wrong)).toEqual(['number_out_of_range', 'number_out_of_range', 'time_zone_unknown', 'field_invalid'])
  expect(codes(await patch({ colour: 'red', smallCost: '5' }))).toEqual(
    expect.arrayContaining(['field_unknown', 'field_invalid']),
  )
  expect((await patch({ name: 'Acme AG' }, bo)).status).toBe(403)
  const seq = await lastSeq()
  expect((await patch({ name: 'Acme AG', smallCost: 2500 })).body).toMatchObject({
    name: 'Acme AG',
    smallCost: 2500,
    version: version + 1,
  })
  expect((await patch({ name: 'Acme SE' })).status).toBe(412)
  expect(await trailSince(seq)).toEqual([
    [
      'organization.change',
      { 'name/before': 'Acme', 'name/after': 'Acme AG', 'smallCost/before': 2000, 'smallCost/after': 2500 },
    ],
  ])
})

test('a duty is excepted by top management alone, with a control and an end, and everyone sees it', async () => {
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)
  const sound = {
    duty: 'SOD-10',
    compensatingControl: 'External verifier, twice a year',
    fromDay: day(0),
    untilDay: day(180),
  }
  const approve = (change: object, by = ada) => by.ask('POST', '/api/v1/duty-exceptions', { ...sound, ...change })
  expect(codes(await approve({ duty: 'SOD-03' }))).toEqual(['duty_not_exceptable'])
  expect(codes(await approve({ untilDay: day(400), compensatingControl: '' }))).toEqual([
    'compensating_control_missing',
    'exception_too_long',
  ])
  expect((await approve({}, bo)).status).toBe(403)
  const seq = await lastSeq()
  const { id } = (await approve({})).body
  expect((await bo.ask('GET', '/api/v1/duty-exceptions')).body.items).toMatchObject([
    { id, duty: 'SOD-10', approvedBy: acme.person, endedAt: null },
  ])
  expect((await ada.ask('POST', `/api/v1/duty-exceptions/${id}/end`)).body.endedAt).not.toBeNull()
  expect(codes(await ada.ask('POST', `/api/v1/duty-exceptions/${id}/end`))).toEqual(['exception_ended'])
  expect((await trailSince(seq)).map(([verb]) => verb)).toEqual(['exception.approve', 'exception.end'])
})

test('bad input is a clear no, never a break', async () => {
  const post = (body: unknown) => ada.ask('POST', '/api/v1/people', body)
  expect(codes(await post({}))).toEqual(['field_required'])
  expect(codes(await post({ name: '   ' }))).toEqual(['name_missing'])
  expect(codes(await post({ name: 'a\u0000b' }))).toEqual(['text_forbidden_character'])
  expect(codes(await post({ name: '\u202Egnp.exe' }))).toEqual(['text_forbidden_character'])
  expect(codes(await post({ name: 'x'.repeat(301) }))).toEqual(['text_too_long'])
  expect(codes(await post({ name: 7, email: 'no e-mail', isAdmin: true }))).toEqual(
    expect.arrayContaining(['field_unknown', 'field_invalid']),
  )
  expect(codes(await post({ name: 'Z', email: 'no e-mail' }))).toEqual(['email_invalid'])
  expect(codes(await post({ name: 'Z', unit: 'x' }))).toEqual(['not_an_id'])
  expect(codes(await post({ name: 'Z', manager: '00000000-0000-7000-8000-000000000000' }))).toEqual(['person_unknown'])
  const name = `Robert'); drop table person;--<script>`
  expect((await post({ name })).body.name).toBe(name)
  expect((await ada.ask('GET', '/api/v1/people/not-an-id')).status).toBe(400)
  expect((await ada.ask('GET', '/api/v1/people?q=%00')).status).toBe(400)
  const exception = {
    duty: 'SOD-01',
    compensatingControl: 'External\u0000 verifier',
    fromDay: '2026-11-20',
    untilDay: '2026-12-20',
  }
  expect(codes(await ada.ask('POST', '/api/v1/duty-exceptions', exception))).toContain('text_forbidden_character')
  expect((await ada.ask('GET', '/api/v1/people/00000000-0000-7000-8000-000000000000')).status).toBe(404)
  const broken = await world.server.request('/api/v1/people', {
    method: 'POST',
    headers: { cookie: [...ada.cookies].map((pair) => pair.join('=')).join('; ') },
    body: '{"name":',
  })
  expect([broken.status, ((await broken.json()) as { code: string }).code]).toEqual([400, 'body_not_json'])
  expect(personOf(acme.caller)).toBe(acme.person.id)
})
