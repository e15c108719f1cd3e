import { afterAll, beforeAll, expect, test } from 'vitest'
import { Browser } from './browser.ts'
import { type OidcHouse, openOidcHouse, signInThere } from './oidcHouse.ts'
import { baseUrl, member, openWorld, organization, personOf, type World } from './world.ts'

let house: OidcHouse
let world: World
let acme: Awaited<ReturnType<typeof organization>>
let ada: Browser

const accounts = {
  bo: { email: 'Bo@acme.test', verified: true, name: 'Bo Berg' },
  cy: { email: 'cy@acme.test', verified: true, name: 'Cy Cole' },
  di: { email: 'di@acme.test', verified: false, name: 'Di Dorn' },
  mallory: { email: 'mallory@evil.test', verified: true, name: 'Mallory' },
  unproven: { email: 'ada@acme.test', verified: false, name: 'Not Ada' },
}

beforeAll(async () => {
  house = await openOidcHouse(accounts, `${baseUrl}/api/auth/callback/oidc`)
  world = await openWorld({ oidc: house })
  acme = await organization(world, 'Acme', 'ada@acme.test')
  ada = new Browser(world)
  await ada.signIn('ada@acme.test')
})
afterAll(async () => {
  await world.close()
  await house.close()
})

const people = async () =>
  (await world.store.libraryPool.query('select email from identity order by 1')).rows.map(({ email }) => email)
const rolesOf = async (browser: Browser) => (await browser.ask('GET', '/api/v1/me')).body.memberships?.[0]?.roles

test('the way in is offered', async () => {
  expect((await ada.ask('GET', '/api/auth/options')).body).toEqual({ password: true, oidc: true })
})

test('a member with a verified e-mail comes in; what was never proven about that e-mail ends', async () => {
  await member(world, acme.organization.id, { name: 'Bo', email: 'bo@acme.test', roles: ['verifier'] })
  const before = new Browser(world)
  await before.signIn('bo@acme.test')
  const bo = new Browser(world)
  expect(await signInThere(bo, 'bo')).toBe('/o/acme')
  expect(await rolesOf(bo)).toEqual(['verifier'])
  expect((await before.ask('GET', '/api/v1/me')).status).toBe(401)
  expect((await before.signIn('bo@acme.test')).body.code).toBe('credentials_wrong')
  const again = new Browser(world)
  expect(await signInThere(again, 'bo')).toBe('/o/acme')
  expect((await bo.ask('GET', '/api/v1/me')).status).toBe(200)
})

test('someone invited comes in once with a new login and accepts signed in', async () => {
  const { body } = await ada.ask('POST', '/api/v1/invitations', {
    email: 'cy@acme.test',
    name: 'Cy',
    roles: ['employee'],
  })
  const cy = new Browser(world)
  expect(await signInThere(cy, 'cy')).toBe('/o/acme')
  expect(await rolesOf(cy)).toBeUndefined()
  expect((await cy.ask('POST', '/api/v1/invitations/accept', { token: body.secret })).status).toBe(201)
  expect(await rolesOf(cy)).toEqual(['employee'])
})

test('nobody else comes in: not a stranger, not an e-mail that nobody verified, not under a name that is taken', async () => {
  await ada.ask('POST', '/api/v1/invitations', { email: 'di@acme.test', name: 'Di' })
  const known = await people()
  for (const [sub, error] of [
    ['mallory', 'not_invited'],
    ['di', 'email_not_verified'],
    ['unproven', 'account_not_linked'],
  ] as const) {
    const browser = new Browser(world)
    expect(await signInThere(browser, sub)).toMatch(new RegExp(`/sign-in\\?error=${error}`))
    expect((await browser.ask('GET', '/api/v1/me')).status).toBe(401)
  }
  expect(await people()).toEqual(known)
  expect((await ada.ask('GET', '/api/v1/me')).status).toBe(200)
})

test('it leaves no token of the provider behind, and gives no second factor by itself', async () => {
  const { rows } = await world.store.libraryPool.query(
    "select access_token, refresh_token, id_token from identity_account where provider_id = 'oidc'",
  )
  expect(rows.length).toBeGreaterThan(1)
  expect(rows.every((row) => Object.values(row).every((value) => value === null))).toBe(true)
  const { version } = (await ada.ask('GET', '/api/v1/organization')).body
  await ada.ask('PATCH', '/api/v1/organization', { secondFactorRequired: true }, { 'if-match': `"${version}"` })
  const cy = new Browser(world)
  await signInThere(cy, 'cy')
  expect((await cy.ask('GET', '/api/v1/organization')).body.code).toBe('second_factor_required')
  expect((await cy.ask('POST', '/api/auth/two-factor/enable', {})).body.totpURI).toMatch(/^otpauth:/)
  expect(personOf(acme.caller)).toBe(acme.person.id)
})

test('an answer that was not asked for, or comes to another browser, signs nobody in', async () => {
  const visitor = new Browser(world)
  const forged = await visitor.ask('GET', '/api/auth/callback/oidc?code=guess&state=guess')
  expect(forged.status).toBe(302)
  expect(forged.headers.get('location')).toMatch(/error=/)
  expect((await visitor.ask('GET', '/api/v1/me')).status).toBe(401)
  const elsewhere = await visitor.ask('POST', '/api/auth/sign-in/social', { callbackURL: 'https://evil.test/' })
  expect(elsewhere.status).toBe(400)
})
