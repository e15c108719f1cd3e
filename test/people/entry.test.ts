import { afterAll, beforeAll, expect, test } from 'vitest'
import { completeFirstRun, openFirstRunLink } from '#app/people/firstRun.ts'
import { makeResetLink } from '#app/people/passwords.ts'
import { daysAfter } from '#domain/time/instants.ts'
import { Browser } from './browser.ts'
import { openWorld, password, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const first = {
  name: 'Ada',
  email: 'ada@acme.test',
  password,
  organization: 'Acme GmbH',
  language: 'de',
  timeZone: 'Europe/Berlin',
  roles: ['topManagement'],
} as const
const trailOf = async () => {
  const { rows } = await world.store.libraryPool.query(
    "select set_config('meliora.organization', (select id from all_organizations() limit 1)::text, false)",
  )
  expect(rows).toHaveLength(1)
  const entries = await world.store.libraryPool.query('select entry::json as entry from trail_entry order by seq')
  return entries.rows.map(({ entry }) => entry)
}

test('the first run: the link from elsewhere, checked input, one winner of many, then never again', async () => {
  const visitor = new Browser(world)
  expect((await visitor.ask('GET', '/api/first-run')).body).toEqual({ open: true, needsLink: true })
  expect((await visitor.ask('POST', '/api/first-run', first)).body.code).toBe('first_run_link_needed')
  expect((await visitor.ask('POST', '/api/first-run', { ...first, link: 'first_guess' })).status).toBe(403)
  const link = await openFirstRunLink(world.app)
  const weak = await visitor.ask('POST', '/api/first-run', {
    ...first,
    link,
    password: 'ada@acme.test',
    roles: ['dataProtection'],
  })
  expect(weak.status).toBe(400)
  expect(weak.body.refusals.map(({ code }: { code: string }) => code)).toEqual(['password_is_yours', 'not_a_choice'])

  const runs = Array.from({ length: 5 }, (_, at) =>
    completeFirstRun(world.app, { ...first, email: `ada${at}@acme.test` }, { isLoopback: true }),
  )
  const won = (await Promise.allSettled(runs)).filter(({ status }) => status === 'fulfilled')
  expect(won).toHaveLength(1)

  expect((await visitor.ask('GET', '/api/first-run')).body).toEqual({ open: false, needsLink: false })
  expect((await visitor.ask('POST', '/api/first-run', { ...first, link })).body.code).toBe('first_run_over')
  expect(await openFirstRunLink(world.app)).toBeNull()
  expect((await trailOf()).map(({ verb }) => verb)).toEqual(['organization.create', 'person.add', 'role.grant'])
})

async function administrator(): Promise<Browser> {
  const { rows } = await world.store.libraryPool.query("select email from identity where email like 'ada%'")
  const ada = new Browser(world)
  expect((await ada.signIn(rows[0].email)).status).toBe(200)
  return ada
}

async function invited(ada: Browser, email: string, name: string): Promise<{ id: string; token: string }> {
  const { body } = await ada.ask('POST', '/api/v1/invitations', { email, name, roles: ['employee'] })
  expect(body.link).toBe(`http://127.0.0.1:4210/invitation#${body.secret}`)
  return { id: body.invitation.id, token: body.secret }
}

const accept = (browser: Browser, token: string, login: object = { name: 'Someone', password }) =>
  browser.ask('POST', '/api/v1/invitations/accept', { token, ...login })

test('an invitation makes a login, once, and is kept only as a hash', async () => {
  const ada = await administrator()
  const { token } = await invited(ada, 'Bo@acme.test', 'Bo')
  const bo = new Browser(world)
  expect((await bo.ask('POST', '/api/v1/invitations/look', { token })).body).toEqual({
    organization: 'Acme GmbH',
    name: 'Bo',
    email: 'bo@acme.test',
  })
  expect((await accept(bo, token, { name: 'Bo', password: 'password123' })).body.refusals[0].code).toBe(
    'password_common',
  )
  const both = await Promise.all([accept(bo, token), accept(new Browser(world), token)])
  expect(both.map(({ status }) => status).sort()).toEqual([201, 404])
  expect((await bo.signIn('bo@acme.test')).status).toBe(200)
  expect((await bo.ask('GET', '/api/v1/me')).body.memberships[0].roles).toEqual(['employee'])
  expect((await accept(new Browser(world), token)).body.code).toBe('link_not_valid')
  const { rows } = await world.store.libraryPool.query('select string_agg(l::text, $1) as text from secret_lookup l', [
    ' ',
  ])
  expect(rows[0].text ?? '').not.toContain(token)
})

test('a withdrawn, replaced or expired invitation opens nothing', async () => {
  const ada = await administrator()
  const withdrawn = await invited(ada, 'cy@acme.test', 'Cy')
  expect((await ada.ask('DELETE', `/api/v1/invitations/${withdrawn.id}`)).status).toBe(204)
  expect((await accept(new Browser(world), withdrawn.token)).status).toBe(404)
  const expired = await invited(ada, 'di@acme.test', 'Di')
  world.at(daysAfter(new Date().toISOString(), 8))
  expect((await accept(new Browser(world), expired.token)).status).toBe(404)
  world.at(null)
  const { person } = (await ada.ask('GET', '/api/v1/invitations')).body.items[0]
  const replaced = (await ada.ask('POST', '/api/v1/invitations', { email: 'di@acme.test', person })).body
  expect((await accept(new Browser(world), expired.token)).status).toBe(404)
  expect((await accept(new Browser(world), replaced.secret)).status).toBe(201)
})

test('whoever has a login joins with it, signed in', async () => {
  const ada = await administrator()
  const { token } = await invited(ada, 'bo@acme.test', 'Bo once more')
  expect((await accept(new Browser(world), token)).body.code).toBe('sign_in_to_accept')
  const bo = new Browser(world)
  await bo.signIn('bo@acme.test')
  expect((await accept(bo, token, {})).body.code).toBe('already_a_member')
})

test('a reset link sets a password once and ends every session', async () => {
  const bo = new Browser(world)
  await bo.signIn('bo@acme.test')
  const older = await makeResetLink(world.app, 'bo@acme.test')
  const { secret } = await makeResetLink(world.app, 'BO@acme.test')
  const reset = (token: string, next: string) =>
    new Browser(world).ask('POST', '/api/password-reset', { token, password: next })
  expect((await reset(older.secret, 'another quiet tram')).body.code).toBe('link_not_valid')
  expect((await reset(secret, 'bo@acme.test')).status).toBe(400)
  expect((await reset(secret, 'another quiet tram')).status).toBe(204)
  expect((await reset(secret, 'yet another quiet tram')).status).toBe(404)
  expect((await bo.ask('GET', '/api/v1/me')).status).toBe(401)
  expect((await bo.signIn('bo@acme.test', 'another quiet tram')).status).toBe(200)
  await expect(makeResetLink(world.app, 'nobody@acme.test')).rejects.toMatchObject({ kind: 'notFound' })
})
