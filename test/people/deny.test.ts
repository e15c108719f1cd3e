import { afterAll, beforeAll, expect, test } from 'vitest'
import { createToken } from '#app/people/tokens.ts'
import { scopeNames } from '#domain/people/scopes.ts'
import { daysAfter } from '#domain/time/instants.ts'
import { isForGuests, isPersonal, isPublic, personalRoutes, publicRoutes } from '#http/publicRoutes.ts'
import { Browser, bearer } from './browser.ts'
import { member, openWorld, organization, personOf, type World } from './world.ts'

let world: World
let acme: Awaited<ReturnType<typeof organization>>
const nowhere = '01890000-0000-7000-8000-000000000000'

interface Route {
  readonly method: string
  /** As the router writes it: `/api/v1/people/:id`. */
  readonly path: string
}

beforeAll(async () => {
  world = await openWorld()
  acme = await organization(world, 'Acme', 'ada@acme.test')
})
afterAll(() => world.close())

/** What the router really answers under /api, middleware aside. */
function routes(): Route[] {
  const all = world.server.routes.filter(
    ({ method, path }) => method !== 'ALL' && path.startsWith('/api/') && !path.includes('*'),
  )
  return [...new Map(all.map(({ method, path }) => [`${method} ${path}`, { method, path }])).values()]
}

const address = ({ path }: Route) => path.replace(/:\w+(\{.*?\})?/g, nowhere)
const closed = () => routes().filter((route) => !isPublic(route.method, address(route)))
/** Of the organization: those about oneself and those of a room's guests (test/rooms) are not. */
const inOrganization = () =>
  closed().filter((route) => !isPersonal(route.method, address(route)) && !isForGuests(address(route)))
const named = ({ method, path }: Route) => `${method} ${path}`

async function statuses(
  browser: Browser,
  of: readonly Route[],
  headers: Record<string, string> = {},
): Promise<Record<string, number>> {
  const answers: [string, number][] = []
  for (const route of of) {
    const body = route.method === 'GET' || route.method === 'DELETE' ? undefined : {}
    answers.push([
      named(route),
      (await browser.ask(route.method, address(route), body, { 'if-match': '"1"', ...headers })).status,
    ])
  }
  return Object.fromEntries(answers)
}

const all = (of: readonly Route[], status: number) => Object.fromEntries(of.map((route) => [named(route), status]))

test('the router and the API document name the same routes', async () => {
  const document = (await new Browser(world).ask('GET', '/api/openapi.json')).body
  const documented = Object.entries(document.paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
  )
  const routed = routes()
    .filter(({ path }) => path !== '/api/openapi.json')
    .map(named)
  expect(routed.length).toBeGreaterThan(40)
  expect(documented.sort()).toEqual(routed.sort())
})

test('every route that is listed as public or personal exists', () => {
  const addresses = routes().map((route) => `${route.method} ${address(route).replaceAll(nowhere, '*')}`)
  expect([...publicRoutes, ...personalRoutes].filter((route) => !addresses.includes(route))).toEqual([])
})

test('without a session everything that is not public answers 401', async () => {
  expect(await statuses(new Browser(world), closed())).toEqual(all(closed(), 401))
  expect((await new Browser(world).ask('GET', '/api/v1/anything-else')).status).toBe(401)
})

test('with a session of another organization this one is not found: 404', async () => {
  await organization(world, 'Other', 'olga@other.test')
  const olga = new Browser(world, acme.organization.slug)
  await olga.signIn('olga@other.test')
  expect(await statuses(olga, inOrganization())).toEqual(all(inOrganization(), 404))
  const { secret } = await createToken(world.app, acme.caller, { name: 'mine', scopes: scopeNames })
  expect(await statuses(new Browser(world, 'other'), inOrganization(), bearer(secret))).toEqual(
    all(inOrganization(), 404),
  )
})

test('with an expired or a revoked token everything answers 401', async () => {
  const make = () => createToken(world.app, acme.caller, { name: 'soon over', scopes: scopeNames, days: 1 })
  const [expired, revoked] = [await make(), await make()]
  const ada = new Browser(world)
  await ada.signIn('ada@acme.test')
  expect((await ada.ask('DELETE', `/api/v1/tokens/${revoked.token.id}`)).status).toBe(204)
  expect(await statuses(new Browser(world), closed(), bearer(revoked.secret))).toEqual(all(closed(), 401))
  expect((await new Browser(world).ask('GET', '/api/v1/people', undefined, bearer(expired.secret))).status).toBe(200)
  world.at(daysAfter(new Date().toISOString(), 2))
  expect(await statuses(new Browser(world), closed(), bearer(expired.secret))).toEqual(all(closed(), 401))
  world.at(null)
  expect((await new Browser(world).ask('GET', '/api/v1/people', undefined, bearer('mel_never-made'))).status).toBe(401)
})

test('a token does what its scopes say and its person may, and nothing personal', async () => {
  const reader = await member(world, acme.organization.id, { name: 'Reader', roles: ['employee'] })
  const { secret } = await createToken(world.app, acme.caller, {
    name: 'reads',
    scopes: ['read'],
    person: personOf(reader),
  })
  const changing = inOrganization().filter(({ method, path }) => method !== 'GET' || path.includes('export'))
  expect(await statuses(new Browser(world), changing, bearer(secret))).toEqual(all(changing, 403))
  const token = new Browser(world)
  expect((await token.ask('GET', '/api/v1/me', undefined, bearer(secret))).body).toMatchObject({
    user: null,
    memberships: [{ person: { name: 'Reader' }, roles: ['employee'] }],
  })
  expect((await token.ask('DELETE', '/api/v1/me/sessions', undefined, bearer(secret))).body.code).toBe('token_may_not')
  const { secret: broad } = await createToken(world.app, acme.caller, {
    name: 'all',
    scopes: scopeNames,
    person: personOf(reader),
  })
  expect((await token.ask('POST', '/api/v1/people', { name: 'X' }, bearer(broad))).body.code).toBe('not_allowed')
})

/** What a viewer may do beside reading: their own tokens. Everything else that changes something is refused or finds nothing. */
const ownOfViewer = ['POST /api/v1/tokens', 'DELETE /api/v1/tokens/:id']

test('a viewer reads, and changes nothing', async () => {
  await member(world, acme.organization.id, { name: 'Vi', email: 'vi@acme.test', roles: ['viewer'] })
  const vi = new Browser(world)
  await vi.signIn('vi@acme.test')
  const changing = inOrganization().filter((route) => route.method !== 'GET' && !ownOfViewer.includes(named(route)))
  const answers = await statuses(vi, changing)
  expect(Object.entries(answers).filter(([, status]) => status < 400 || status >= 500)).toEqual([])
  const administration = /^\w+ \/api\/v1\/(people|invitations|organization|units\/:id|duty-exceptions\/:id)/
  const asked = changing.filter((route) => administration.test(named(route)))
  expect(asked.length).toBeGreaterThan(6)
  for (const [route, status] of Object.entries(await complete(vi, asked))) expect([route, status]).toEqual([route, 403])
})

/** The same with bodies that are whole, so that nothing but the role stands in the way. */
async function complete(browser: Browser, of: readonly Route[]): Promise<Record<string, number>> {
  const bodies: Record<string, object> = {
    'POST /api/v1/people': { name: 'X' },
    'PUT /api/v1/people/:id/roles': { roles: [] },
    'POST /api/v1/invitations': { email: 'x@acme.test', name: 'X' },
  }
  const answers: [string, number][] = []
  for (const route of of) {
    const body = route.method === 'DELETE' ? undefined : (bodies[named(route)] ?? {})
    answers.push([named(route), (await browser.ask(route.method, address(route), body, { 'if-match': '"1"' })).status])
  }
  return Object.fromEntries(answers.filter(([name]) => !name.startsWith('POST /api/v1/invitations/')))
}

test('someone signed in who belongs nowhere finds nothing, but sees who they are', async () => {
  const left = await member(world, acme.organization.id, { name: 'Gone', email: 'gone@acme.test', roles: ['employee'] })
  const gone = new Browser(world)
  const ada = new Browser(world)
  await ada.signIn('ada@acme.test')
  await ada.ask('POST', `/api/v1/people/${personOf(left)}/deactivate`, {})
  await gone.signIn('gone@acme.test')
  expect((await gone.ask('GET', '/api/v1/people')).status).toBe(404)
  expect((await gone.ask('GET', '/api/v1/me')).body.memberships).toEqual([])
})
