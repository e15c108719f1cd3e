import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { daysAfter } from '#domain/time/instants.ts'
import { Browser, bearer } from './browser.ts'
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
afterEach(() => world.at(null))
afterAll(() => world.close())

const make = (browser: Browser, change: object = {}) =>
  browser.ask('POST', '/api/v1/tokens', { name: 'ci', scopes: ['read'], ...change })
const listed = async (browser: Browser) => (await browser.ask('GET', '/api/v1/tokens')).body.items

test('a token is shown once, notes the day of its last use, and ends when it says', async () => {
  const { token, secret } = (await make(bo, { days: 30 })).body
  expect(secret).toMatch(/^mel_[\w-]{43}$/)
  expect(JSON.stringify(await listed(bo))).not.toContain(secret)
  expect(token).toMatchObject({ personName: 'Bo', scopes: ['read'], lastUsedOn: null, revokedAt: null })
  const use = () => new Browser(world).ask('GET', '/api/v1/organization', undefined, bearer(secret))
  // Late in the evening in UTC it is already the next day in Berlin, the organization's own.
  world.at(`${daysAfter(new Date().toISOString(), 3).slice(0, 10)}T23:30:00.000Z`)
  expect((await use()).status).toBe(200)
  expect((await listed(bo))[0].lastUsedOn).toBe(daysAfter(new Date().toISOString(), 4).slice(0, 10))
  world.at(daysAfter(new Date().toISOString(), 31))
  expect((await use()).status).toBe(401)
})

test("one sees one's own tokens, an administrator everyone's; making one for another is an administrator's", async () => {
  const { token } = (await make(ada, { name: 'of Ada' })).body
  expect((await listed(bo)).every(({ personName }: { personName: string }) => personName === 'Bo')).toBe(true)
  expect((await listed(ada)).map(({ name }: { name: string }) => name)).toContain('of Ada')
  expect((await make(bo, { person: acme.person.id })).status).toBe(403)
  expect((await bo.ask('DELETE', `/api/v1/tokens/${token.id}`)).status).toBe(403)
  const robot = await member(world, acme.organization.id, { name: 'Robot', roles: ['employee'] })
  const forRobot = (await make(ada, { person: personOf(robot), scopes: ['read', 'admin'] })).body
  expect(
    (await new Browser(world).ask('POST', '/api/v1/units', { name: 'X', kind: 'site' }, bearer(forRobot.secret))).body
      .code,
  ).toBe('not_allowed')
  const own = (await listed(bo))[0]
  expect((await bo.ask('DELETE', `/api/v1/tokens/${own.id}`)).status).toBe(204)
  expect((await bo.ask('DELETE', `/api/v1/tokens/${own.id}`)).body.code).toBe('token_ended')
})

test('a token without scopes, with unknown ones or without an end is refused', async () => {
  const codes = async (change: object) =>
    (await make(bo, change)).body.refusals.map(({ code }: { code: string }) => code)
  expect(await codes({ scopes: [] })).toEqual(['token_scopes_missing'])
  expect(await codes({ scopes: ['read', 'root'] })).toEqual(['not_a_choice'])
  for (const days of [0, 367, 1.5]) expect(await codes({ days })).toEqual(['token_expiry_out_of_range'])
  expect(await codes({ name: '' })).toEqual(['name_missing'])
  expect(personOf(acme.caller)).toBe(acme.person.id)
})
