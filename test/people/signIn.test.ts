import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sweepPeople } from '#app/people/attempts.ts'
import { daysAfter } from '#domain/time/instants.ts'
import { Browser } from './browser.ts'
import { member, openWorld, organization, password, type World } from './world.ts'

let world: World
let acme: Awaited<ReturnType<typeof organization>>

beforeAll(async () => {
  world = await openWorld()
  acme = await organization(world, 'Acme', 'ada@acme.test')
  for (const name of ['bo', 'cy', 'di', 'ed'])
    await member(world, acme.organization.id, { name, email: `${name}@acme.test`, roles: ['employee'] })
})
afterEach(() => world.at(null))
afterAll(() => world.close())

test('signs in with a cookie that scripts cannot read, and says who one is', async () => {
  const ada = new Browser(world)
  const answer = await ada.signIn('Ada@Acme.test')
  expect(answer.status).toBe(200)
  expect(JSON.stringify(answer.body)).not.toContain('token')
  const cookie = answer.headers.getSetCookie().find((each) => each.startsWith('meliora.session_token='))
  expect(cookie).toMatch(/HttpOnly/i)
  expect(cookie).toMatch(/SameSite=Lax/i)
  const { body } = await ada.ask('GET', '/api/v1/me')
  expect(body.user).toMatchObject({ email: 'ada@acme.test', secondFactor: false })
  const place = {
    organization: { id: acme.organization.id, slug: 'acme', name: 'Acme', clock: 'server' },
    person: acme.person,
  }
  expect(body.memberships).toEqual([
    {
      ...place,
      person: { id: acme.person.id, name: acme.person.name },
      roles: ['administrator', 'topManagement'],
      secondFactorRequired: false,
    },
  ])
  expect((await ada.ask('GET', '/api/v1/organization')).body.slug).toBe('acme')
})

test('over https the cookie is Secure by name and attribute', async () => {
  const house = await openWorld({ baseUrl: 'https://meliora.acme.test' })
  await organization(house, 'Acme', 'ada@acme.test')
  const { headers } = await new Browser(house).signIn('ada@acme.test')
  expect(headers.getSetCookie()[0]).toMatch(/^__Secure-meliora\.session_token=.*Secure/i)
  await house.close()
})

test('a wrong password and an unknown e-mail get the same answer', async () => {
  const wrong = await new Browser(world).signIn('bo@acme.test', 'not the right one')
  const unknown = await new Browser(world).signIn('nobody@acme.test', 'not the right one')
  const noEmail = await new Browser(world).signIn('bo', 'not the right one')
  expect(wrong.status).toBe(401)
  expect(wrong.body.code).toBe('credentials_wrong')
  expect(unknown.body).toEqual(wrong.body)
  expect(noEmail.body).toEqual(wrong.body)
})

test('signing out everywhere ends every session at once', async () => {
  const [desk, phone] = [new Browser(world), new Browser(world)]
  await desk.signIn('cy@acme.test')
  await phone.signIn('cy@acme.test')
  const sessions = (await desk.ask('GET', '/api/v1/me/sessions')).body.items
  expect(sessions.map(({ current }: { current: boolean }) => current).sort()).toEqual([false, true])
  expect((await desk.ask('DELETE', '/api/v1/me/sessions')).status).toBe(204)
  expect((await phone.ask('GET', '/api/v1/organization')).status).toBe(401)
  expect((await desk.ask('GET', '/api/v1/me')).status).toBe(401)
})

test('one session is signed out alone, and nobody else can do it', async () => {
  const [desk, phone, other] = [new Browser(world), new Browser(world), new Browser(world)]
  for (const browser of [desk, phone]) await browser.signIn('cy@acme.test')
  await other.signIn('di@acme.test')
  const { id } = (await desk.ask('GET', '/api/v1/me/sessions')).body.items.find(
    ({ current }: { current: boolean }) => !current,
  )
  expect((await other.ask('DELETE', `/api/v1/me/sessions/${id}`)).status).toBe(404)
  expect((await desk.ask('DELETE', `/api/v1/me/sessions/${id}`)).status).toBe(204)
  expect((await phone.ask('GET', '/api/v1/me')).status).toBe(401)
  expect((await desk.ask('POST', '/api/auth/sign-out', {})).status).toBe(200)
  expect((await desk.ask('GET', '/api/v1/me')).status).toBe(401)
})

test('a session ends by itself, and a cookie that was tampered with is none', async () => {
  const di = new Browser(world)
  await di.signIn('di@acme.test')
  world.at(daysAfter(new Date().toISOString(), 13))
  expect((await di.ask('GET', '/api/v1/me')).status).toBe(200)
  world.at(daysAfter(new Date().toISOString(), 15))
  expect((await di.ask('GET', '/api/v1/me')).status).toBe(401)
  world.at(null)
  const [name, value] = [...di.cookies][0] as [string, string]
  di.cookies.set(name, `x${value}`)
  expect((await di.ask('GET', '/api/v1/me')).status).toBe(401)
})

test('too many attempts make an account wait, also with the right password, and never for good', async () => {
  const guess = new Browser(world)
  for (let attempt = 0; attempt < 10; attempt++)
    expect((await guess.signIn('ed@acme.test', `guess number ${attempt}`)).status).toBe(401)
  const refused = await guess.signIn('ed@acme.test')
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  world.at(new Date(Date.now() + 16 * 60_000).toISOString())
  expect((await guess.signIn('ed@acme.test')).status).toBe(200)
})

test('attempts at once are all counted', async () => {
  const answers = await Promise.all(
    Array.from({ length: 14 }, (_, at) => new Browser(world).signIn('nobody-yet@acme.test', `guess number ${at}`)),
  )
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(4)
})

test('no address and no e-mail is kept with attempts or sessions', async () => {
  await new Browser(world).signIn('bo@acme.test', 'not the right one')
  const { rows } = await world.store.libraryPool.query(`select row_to_json(a)::text as row from attempt a
    union all select row_to_json(s)::text from identity_session s`)
  expect(rows.length).toBeGreaterThan(0)
  for (const { row } of rows) expect(row).not.toMatch(/acme|127\.0|unknown/)
})

test("what another site's page sends is refused before it is looked at", async () => {
  const ada = new Browser(world)
  await ada.signIn('ada@acme.test')
  const send = (headers: Record<string, string>) =>
    ada.ask('POST', '/api/v1/units', { name: 'Berlin', kind: 'site' }, headers)
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: 'https://evil.test' },
    { origin: 'https://evil.test' },
    { origin: 'null' },
  ]) {
    const answer = await send(headers as Record<string, string>)
    expect([answer.status, answer.body.code]).toEqual([403, 'cross_site'])
  }
  expect((await send({ 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:4210' })).status).toBe(201)
})

test('an own password change wants the current one and ends the other sessions', async () => {
  const [desk, phone] = [new Browser(world), new Browser(world)]
  for (const browser of [desk, phone]) await browser.signIn('di@acme.test')
  const change = (current: string, next: string) => desk.ask('POST', '/api/v1/me/password', { current, password: next })
  expect((await change('not the right one', 'another quiet tram')).body.code).toBe('credentials_wrong')
  expect((await change(password, 'short')).body.refusals[0]).toMatchObject({
    code: 'password_too_short',
    field: 'password',
  })
  expect((await change(password, 'another quiet tram')).status).toBe(204)
  expect((await phone.ask('GET', '/api/v1/me')).status).toBe(401)
  expect((await desk.ask('GET', '/api/v1/me')).status).toBe(200)
  expect((await new Browser(world).signIn('di@acme.test', 'another quiet tram')).status).toBe(200)
})

test('what has ended is swept away', async () => {
  await new Browser(world).signIn('bo@acme.test')
  world.at(daysAfter(new Date().toISOString(), 30))
  await sweepPeople(world.app)
  const left = await world.store.outside((tx) =>
    sql<{
      count: number
    }>`select (select count(*) from identity_session) + (select count(*) from attempt) as count`.execute(tx),
  )
  expect(left.rows[0]?.count).toBe(0)
})
