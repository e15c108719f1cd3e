import { afterAll, beforeAll, expect, test } from 'vitest'
import { authPath, openIdentityLibrary } from '#app/people/identityLibrary.ts'
import { Browser } from './browser.ts'
import { baseUrl, openWorld, organization, secret, type World } from './world.ts'

let world: World
const oidc = { issuer: 'http://127.0.0.1:9/', clientId: 'meliora', clientSecret: 'x' }

beforeAll(async () => {
  world = await openWorld()
  await organization(world, 'Acme', 'ada@acme.test')
})
afterAll(() => world.close())

/** Every endpoint the sign-in library would answer if it were mounted whole, as `POST /sign-up/email`. */
function libraryEndpoints(): string[] {
  const { api } = openIdentityLibrary(world.app, { baseUrl, secret })
  return Object.values(api).flatMap((endpoint) => {
    const { path, options } = endpoint as { path?: string; options?: { method?: string | string[] } }
    return path ? [options?.method ?? 'GET'].flat().map((method) => `${method} ${path}`) : []
  })
}

const needed = [
  'POST /sign-in/email',
  'POST /sign-in/social',
  'GET /callback/:id',
  'POST /sign-out',
  'POST /two-factor/enable',
  'POST /two-factor/disable',
  'POST /two-factor/generate-backup-codes',
  'POST /two-factor/verify-totp',
  'POST /two-factor/verify-backup-code',
]

test('the library has routes for sign-up, deletion and more; none that Meliora does not need is there, for nobody', async () => {
  const endpoints = libraryEndpoints()
  expect(endpoints).toEqual(
    expect.arrayContaining([
      ...needed,
      'POST /sign-up/email',
      'POST /delete-user',
      'POST /update-user',
      'POST /change-email',
    ]),
  )
  const ada = new Browser(world)
  await ada.signIn('ada@acme.test')
  for (const endpoint of endpoints.filter((each) => !needed.includes(each))) {
    const [method = '', path = ''] = endpoint.split(' ')
    const address = `${authPath}${path.replace(/:\w+/g, 'oidc')}`
    for (const browser of [ada, new Browser(world)]) {
      const answer = await browser.ask(method, address, method === 'GET' ? undefined : {})
      expect([endpoint, answer.status]).toEqual([endpoint, 404])
    }
  }
})

test('of callbacks there is one, and without a provider it is not found', async () => {
  const visitor = new Browser(world)
  expect((await visitor.ask('GET', `${authPath}/callback/google`)).status).toBe(404)
  expect((await visitor.ask('GET', `${authPath}/callback/oidc`)).body.code).toBe('oidc_not_set_up')
  expect((await visitor.ask('POST', `${authPath}/sign-in/social`, { callbackURL: '/' })).body.code).toBe(
    'oidc_not_set_up',
  )
  expect((await visitor.ask('GET', `${authPath}/options`)).body).toEqual({ password: true, oidc: false })
})

test('fields the library knows and Meliora does not are refused', async () => {
  const visitor = new Browser(world)
  const answer = await visitor.ask('POST', `${authPath}/sign-in/email`, {
    email: 'ada@acme.test',
    password: 'x',
    callbackURL: 'https://evil.test',
  })
  expect([answer.status, answer.body.code]).toEqual([400, 'field_unknown'])
  const trusting = await visitor.ask('POST', `${authPath}/two-factor/verify-totp`, {
    code: '123456',
    trustDevice: true,
  })
  expect([trusting.status, trusting.body.code]).toEqual([400, 'field_unknown'])
})

test('a provider that cannot be reached stops nobody from signing in by password', async () => {
  const house = await openWorld({ oidc })
  await organization(house, 'Acme', 'ada@acme.test')
  const ada = new Browser(house)
  expect((await ada.signIn('ada@acme.test')).status).toBe(200)
  const elsewhere = await new Browser(house).ask('POST', `${authPath}/sign-in/social`, { callbackURL: '/' })
  expect([elsewhere.status, elsewhere.body.code]).toEqual([400, 'sign_in_failed'])
  await house.close()
})
