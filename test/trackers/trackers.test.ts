import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Browser } from '../people/browser.ts'
import { member, openWorld, organization, type World } from '../people/world.ts'

let world: World
let ada: Browser
let nobody: Browser

beforeAll(async () => {
  world = await openWorld()
  const acme = await organization(world, 'Acme', 'ada@acme.test', ['administrator', 'aimsManager'])
  await member(world, acme.organization.id, { name: 'Bo', email: 'bo@acme.test', roles: ['employee'] })
  ada = new Browser(world)
  await ada.signIn('ada@acme.test')
  nobody = new Browser(world)
})
afterAll(() => world.close())

const place = 'https://github.com/acme/claims/issues'
const signed = (body: unknown, secret: string) =>
  `sha256=${createHmac('sha256', secret).update(JSON.stringify(body), 'utf8').digest('hex')}`
const issue = (state: string, title = 'Mask test data') => ({ issue: { html_url: `${place}/7`, title, state } })

test('an issue closed on GitHub is heard by its signature, and its task is proposed as done', async () => {
  const bo = new Browser(world)
  await bo.signIn('bo@acme.test')
  const asked = { kind: 'github', name: 'Claims', address: place }
  expect((await bo.ask('POST', '/api/v1/trackers', asked)).status).toBe(403)
  expect((await ada.ask('POST', '/api/v1/trackers', { ...asked, address: 'javascript:alert(1)' })).status).toBe(400)
  const { tracker, secret } = (await ada.ask('POST', '/api/v1/trackers', asked)).body
  const [{ person }] = (await ada.ask('GET', '/api/v1/me')).body.memberships
  const asks = { title: 'Mask the test data', owner: person.id, dueOn: '2099-03-01' }
  const { body: task } = await ada.ask('POST', '/api/v1/tasks', asks)
  expect(task.state).toBe('open')
  const elsewhere = `/api/v1/tasks/${task.id}/elsewhere`
  const other = await ada.ask('POST', elsewhere, { address: 'https://evil.example/7' })
  expect([other.status, other.body.refusals[0].code]).toEqual([400, 'issue_of_no_tracker'])
  const linked = await ada.ask('POST', elsewhere, { address: `${place}/7` })
  expect(linked.body.items.map(({ state }: { state: string }) => state)).toEqual(['unknown'])
  expect((await ada.ask('POST', elsewhere, { address: `${place}/7` })).body.refusals[0].code).toBe('link_exists')

  const inbound = `/api/v1/trackers/${tracker.id}/inbound`
  const told = (body: unknown, signature: string) =>
    nobody.ask('POST', inbound, body, { 'x-hub-signature-256': signature })
  expect((await told(issue('closed'), signed(issue('closed'), 'guessed'))).status).toBe(401)
  expect((await told(issue('closed'), '')).status).toBe(401)
  expect((await told(issue('open'), signed(issue('open'), secret))).body).toEqual({ changed: 1 })
  expect((await told(issue('closed'), signed(issue('closed'), secret))).body).toEqual({ changed: 1 })
  expect((await told(issue('closed'), signed(issue('closed'), secret))).body).toEqual({ changed: 0 })
  for (const state of ['open', 'closed'])
    expect((await told(issue(state), signed(issue(state), secret))).body).toEqual({ changed: 1 })
  expect((await told({ zen: 'x' }, signed({ zen: 'x' }, secret))).body).toEqual({ changed: 0 })
  expect((await nobody.ask('POST', '/api/v1/trackers/00000000-0000-4000-8000-000000000000/inbound', {})).status).toBe(
    404,
  )

  const [shown] = (await ada.ask('GET', elsewhere)).body.items
  expect([shown.title, shown.state]).toEqual(['Mask test data', 'closed'])
  const before = (await ada.ask('GET', `/api/v1/tasks/${task.id}`)).body
  expect(before.state).toBe('open')
  const [proposal, ...rest] = (await ada.ask('GET', '/api/v1/proposals')).body.items
  expect([proposal.move, proposal.about.id, rest]).toEqual(['complete', task.id, []])
  expect((await ada.ask('POST', `/api/v1/proposals/${proposal.id}/accept`, { version: before.version })).status).toBe(
    200,
  )
  const after = (await ada.ask('GET', `/api/v1/tasks/${task.id}`)).body
  expect([after.state, after.fields.result]).toEqual(['done', `Mask test data: ${place}/7`])
  const trail = (await ada.ask('GET', `/api/v1/tasks/${task.id}/trail`)).body.items
  expect(trail.map(({ verb }: { verb: string }) => verb)).toEqual([
    'proposal.accept',
    'complete',
    'heardElsewhere',
    'heardElsewhere',
    'proposal.make',
    'heardElsewhere',
    'heardElsewhere',
    'trackElsewhere',
    'create',
  ])
  expect((await ada.ask('DELETE', `/api/v1/trackers/${tracker.id}`)).status).toBe(204)
  expect((await told(issue('open'), signed(issue('open'), secret))).status).toBe(404)
})
