import { afterAll, beforeAll, expect, test } from 'vitest'
import { createToken } from '#app/people/tokens.ts'
import { Browser, bearer } from '../people/browser.ts'
import { member, openWorld, organization, personOf, systemOf, type World } from '../people/world.ts'

let world: World
let acme: Awaited<ReturnType<typeof organization>>
let ada: Browser

beforeAll(async () => {
  world = await openWorld()
  acme = await organization(world, 'Acme', 'ada@acme.test', ['administrator'])
  ada = new Browser(world)
  await ada.signIn('ada@acme.test')
})
afterAll(() => world.close())

const asked = { name: 'in her name', scopes: ['read', 'write', 'admin'] }

test('an administrator makes no token in the name of someone who signs in (SOD-16)', async () => {
  const tom = await member(world, acme.organization.id, {
    name: 'Tom',
    email: 'tom@acme.test',
    roles: ['topManagement'],
  })
  const refused = await ada.ask('POST', '/api/v1/tokens', { ...asked, person: personOf(tom) })
  expect([refused.status, refused.body.code]).toEqual([403, 'token_in_anothers_name'])
  const robot = await member(world, acme.organization.id, { name: 'Robot', roles: ['employee'] })
  expect((await ada.ask('POST', '/api/v1/tokens', { ...asked, person: personOf(robot) })).status).toBe(201)
  const system = systemOf(acme.organization.id)
  expect((await createToken(world.app, system, { ...asked, person: personOf(tom) })).token.personName).toBe('Tom')
})

test('a token makes no token that may do more than itself', async () => {
  const { secret } = (await ada.ask('POST', '/api/v1/tokens', { name: 'narrow', scopes: ['read', 'admin'] })).body
  const token = new Browser(world)
  const make = (scopes: readonly string[]) =>
    token.ask('POST', '/api/v1/tokens', { name: 'more', scopes }, bearer(secret))
  const refused = await make(['read', 'admin', 'write'])
  expect([refused.status, refused.body.code]).toEqual([403, 'token_scope_beyond'])
  expect((await make(['read'])).status).toBe(201)
})
