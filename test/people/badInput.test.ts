import { afterAll, beforeAll, expect, test } from 'vitest'
import { Browser } from './browser.ts'
import { openWorld, organization, type World } from './world.ts'

let world: World
let ada: Browser

beforeAll(async () => {
  world = await openWorld()
  await organization(world, 'Acme', 'ada@acme.test')
  ada = new Browser(world)
  await ada.signIn('ada@acme.test')
})
afterAll(() => world.close())

const nasty = [
  '\u0000',
  'x\u0000y',
  '\u202Eabc',
  '\uD800',
  'x'.repeat(100_000),
  "'; drop table person;--",
  '<script>',
  '',
  ' ',
  -1,
  1e308,
  0.5,
  true,
  null,
  [],
  [null],
  {},
  { $ne: 1 },
  ['x'.repeat(500)],
]
const ours = /^(People|Units|Invitations|Tokens|Organization|Me|Sign-in|First run)$/

interface Documented {
  readonly method: string
  readonly path: string
  readonly fields: readonly string[]
}

/** Every route about people, with the fields its body documents. */
async function routes(): Promise<Documented[]> {
  const { paths, components } = (await ada.ask('GET', '/api/openapi.json')).body
  const found: Documented[] = []
  for (const [path, methods] of Object.entries<Record<string, Operation>>(paths)) {
    for (const [method, { tags, requestBody }] of Object.entries(methods)) {
      if (!tags?.some((tag) => ours.test(tag))) continue
      const schema = requestBody?.content['application/json']?.schema
      const properties = schema?.$ref
        ? components.schemas[schema.$ref.split('/').at(-1) ?? ''].properties
        : schema?.properties
      found.push({ method: method.toUpperCase(), path, fields: Object.keys(properties ?? {}) })
    }
  }
  return found
}

interface Operation {
  readonly tags?: readonly string[]
  readonly requestBody?: {
    readonly content: Record<string, { readonly schema?: { readonly $ref?: string; readonly properties?: object } }>
  }
}

test('whatever stands in a field, the answer is a clear no with a code, never a break', async () => {
  const broken: string[] = []
  // Signing out would end the session that asks, and the address would have to wait after so many attempts to sign in.
  const asked = (await routes()).filter(
    ({ method, path }) => method !== 'GET' && method !== 'DELETE' && !path.startsWith('/api/auth/'),
  )
  expect(asked.length).toBeGreaterThan(12)
  for (const { method, path, fields } of asked) {
    for (const value of nasty) {
      const body = Object.fromEntries(fields.map((field) => [field, value]))
      const address = path.replace('{id}', encodeURIComponent('01890000-0000-7000-8000-000000000000'))
      const answer = await ada.ask(method, address, body, { 'if-match': '"1"' })
      const isClear = answer.status < 300 || (answer.status < 500 && typeof answer.body.code === 'string')
      if (!isClear) broken.push(`${method} ${path} ${JSON.stringify(value).slice(0, 40)}: ${answer.status}`)
    }
  }
  expect(broken).toEqual([])
})

test('whatever stands in an address or header, too', async () => {
  for (const id of ['x', '%00', "'", '..%2f..', 'x'.repeat(5000), '00000000-0000-0000-0000-00000000000g']) {
    for (const path of [`/api/v1/people/${id}`, `/api/v1/people/${id}/holdings`])
      expect((await ada.ask('GET', path)).status).toBeGreaterThanOrEqual(400)
    for (const path of [`/api/v1/tokens/${id}`, `/api/v1/invitations/${id}`, `/api/v1/me/sessions/${id}`]) {
      expect((await ada.ask('DELETE', path)).status).toBeLessThan(500)
    }
  }
  for (const headers of [
    { authorization: 'Bearer x' },
    { authorization: `Bearer ${'x'.repeat(7000)}` },
    { cookie: 'meliora.session_token=%00.%00' },
    { cookie: 'meliora.session_token=a.b' },
  ]) {
    expect(
      (await new Browser(world).ask('GET', '/api/v1/people', undefined, headers as Record<string, string>)).status,
    ).toBe(401)
  }
  expect((await ada.ask('GET', '/api/v1/people', undefined, { 'meliora-organization': "x'; --" })).status).toBe(404)
})

test('signing in takes nothing but what it asks for', async () => {
  for (const [at, value] of nasty.entries()) {
    const answer = await new Browser(world).ask('POST', '/api/auth/sign-in/email', { email: value, password: value })
    expect([at, answer.status >= 400 && answer.status < 500]).toEqual([at, true])
  }
})
