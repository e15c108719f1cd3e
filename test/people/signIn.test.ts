import { afterAll, beforeAll, expect, test } from 'vitest'
import { Browser } from './browser.ts'
import { member, openWorld, organization, password, type World } from './world.ts'

let world: World
let acme: Awaited<ReturnType<typeof organization>>

beforeAll(async () => {
  world = await openWorld()
  acme = await organization(world, 'Acme', 'ada@acme.test')
})
afterAll(() => world.close())

test('signs in with a cookie that scripts cannot read, and says who one is', async () => {
  const ada = new Browser(world)
  const answer = await ada.signIn('Ada@Acme.test')
  expect(answer.status).toBe(200)
  expect(JSON.stringify(answer.body)).not.toContain('token')
  const cookie = answer.headers.getSetCookie().find((each) => each.startsWith('meliora.session_token='))
  expect(cookie).toMatch(/HttpOnly/i)
  expect(cookie).toMatch(/SameSite=Lax/i)
  const me = await ada.ask('GET', '/api/v1/me')
  expect(me.body).toEqual({
    user: expect.objectContaining({ email: 'ada@acme.test', secondFactor: false }),
    memberships: [
      {
        organization: { id: acme.organization.id, slug: 'acme', name: 'Acme', clock: 'server' },
        person: acme.person.id ? expect.objectContaining({ id: acme.person.id }) : null,
        roles: ['administrator', 'topManagement'],
        secondFactorRequired: false,
      },
    ],
  })
  expect((await ada.ask('GET', '/api/v1/organization')).body.slug).toBe('acme')
})
