import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { App } from '#app/app.ts'
import { runClock } from '#app/jobs/clock.ts'
import { sendOutgoing } from '#app/notices/sendOutgoing.ts'
import { registration } from '#test/journeys/driver/improving.ts'
import type { Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { allowsLoopback } from '../feeds/feeding.ts'
import { aReceiver, type Hook, hooks, isSigned, type Receiver } from './hooking.ts'

let world: World
let app: App
let receiver: Receiver
let admin: Person
let ada: Person
let felix: Person
let hook: Hook

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  app = { ...world.app, outgoing: { baseUrl: 'https://meliora.example' } }
  admin = await world.person('Root', 'administrator')
  ada = await world.person('Ada', 'employee')
  felix = await world.person('Felix', 'improvementCoordinator')
  receiver = await aReceiver()
})
afterAll(async () => {
  await receiver.close()
  await world.close()
})
beforeEach(() => {
  receiver.received.length = 0
  receiver.answers(204)
})

const goOut = () => sendOutgoing(app, world.organization)
const log = async (query = '') => (await admin.asks('GET', `/deliveries?limit=200${query}`)).body.items ?? []

test('an address inside the house is told nothing until an administrator allows it', async () => {
  hook = await hooks(admin, { name: 'Board', address: receiver.address, events: ['created', 'moved', 'overdue'] })
  await admin.asks('POST', `/webhooks/${hook.id}/ping`)
  expect(await goOut()).toBe(0)
  expect(await log()).toMatchObject([
    { channel: 'webhook', state: 'waiting', attempts: 1, event: 'ping', fault: { code: 'source_not_allowed' } },
  ])
  expect(receiver.received).toEqual([])
  await allowsLoopback(admin)
  world.itIs('2026-03-03')
  expect(await goOut()).toBe(1)
  expect(receiver.received).toMatchObject([{ body: { type: 'ping', data: { organization: world.slug } } }])
})

test('what happens to a record is told, signed, with its states and where it is, and nobody’s name', async () => {
  const it = await ada.raises({ title: 'Shorter queue' })
  await felix.makes('register', it, registration)
  expect(await goOut()).toBe(2)
  // Two lanes send at once: nobody promises which arrives first.
  const [created, moved] = ['improvement.created', 'improvement.moved'].map((type) =>
    receiver.received.find(({ body }) => body.type === type),
  )
  expect(created?.body).toMatchObject({ type: 'improvement.created', data: { record: { id: it.id } } })
  const { number } = await ada.reads(it)
  expect(moved?.body).toEqual({
    type: 'improvement.moved',
    timestamp: expect.stringMatching(/^2026-03-03T/),
    data: {
      organization: world.slug,
      move: 'register',
      from: 'candidate',
      to: 'registered',
      record: {
        type: 'improvement',
        id: it.id,
        number,
        title: 'Shorter queue',
        state: 'registered',
        due: null,
        url: `https://meliora.example/o/${world.slug}/improvements/${number}`,
      },
    },
  })
  expect(receiver.received.every((one) => isSigned(one, hook.secret))).toBe(true)
  expect(isSigned(moved!, `whsec_${Buffer.alloc(24).toString('base64')}`)).toBe(false)
  expect(JSON.stringify(receiver.received)).not.toMatch(/Felix|Ada/)
})

test('a receiver that fails is asked again under the same id, ever later, then given up; a person has it sent again', async () => {
  receiver.answers(500)
  await ada.raises({ title: 'Quieter pumps' })
  for (const day of [
    '2026-03-04',
    '2026-03-05',
    '2026-03-06',
    '2026-03-07',
    '2026-03-08',
    '2026-03-09',
    '2026-03-10',
  ]) {
    expect(await goOut()).toBe(0)
    world.itIs(day)
  }
  expect(await log('&state=dead')).toEqual([])
  await goOut()
  expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(1)
  expect(receiver.received).toHaveLength(8)
  const [dead] = await log('&state=dead')
  expect(dead).toMatchObject({ attempts: 8, nextAt: null, fault: { code: 'source_status' } })
  expect((await admin.asks('GET', `/webhooks/${hook.id}`)).body).toMatchObject({ failures: 8, dead: 1, waiting: 0 })
  world.itIs('2026-03-11')
  expect(await goOut()).toBe(0)
  receiver.answers(200)
  expect((await ada.asks('POST', `/deliveries/${dead?.id}/replay`)).status).toBe(403)
  expect((await admin.asks('POST', `/deliveries/${dead?.id}/replay`)).status).toBe(204)
  expect((await admin.asks('POST', `/deliveries/${dead?.id}/replay`)).body.code).toBe('delivery_not_settled')
  expect(await goOut()).toBe(1)
  expect(receiver.received.at(-1)?.id).toBe(dead?.id)
  expect((await admin.asks('POST', `/deliveries/${dead?.id}/discard`)).body.code).toBe('delivery_settled')
})

test('a receiver that is gone for good pauses its webhook; resumed, it hears of what comes then', async () => {
  receiver.answers(410)
  await ada.raises({ title: 'Warmer lobby' })
  await goOut()
  expect((await admin.asks('GET', `/webhooks/${hook.id}`)).body).toMatchObject({ state: 'paused', dead: 1 })
  await ada.raises({ title: 'Meanwhile' })
  receiver.answers(204)
  expect(await goOut()).toBe(0)
  await admin.asks('POST', `/webhooks/${hook.id}/resume`)
  await ada.raises({ title: 'Afterwards' })
  expect(await goOut()).toBe(1)
  expect((await ada.asks('POST', '/deliveries/replay', { body: {} })).status).toBe(403)
  expect((await admin.asks('POST', '/deliveries/replay', { body: { channel: 'mail' } })).body.again).toBe(0)
  expect((await admin.asks('POST', '/deliveries/replay', { body: {} })).body.again).toBe(1)
  receiver.answers(410)
  await goOut()
  await admin.asks('POST', `/webhooks/${hook.id}/resume`)
  const [gone] = await log('&state=dead')
  await admin.asks('POST', `/deliveries/${gone?.id}/discard`)
  expect(await log('&state=dead')).toEqual([])
})

test('of a record that only some may see nobody outside hears, also when it became so while it waited', async () => {
  const it = await ada.raises({ title: 'Concern about a colleague' })
  await world.app.store.inside({ organization: world.organization }, (tx) =>
    sql`update record set audience = ${[`person:${ada.id}`, `person:${felix.id}`]} where organization_id = current_organization() and id = ${it.id}`.execute(
      tx,
    ),
  )
  expect(await goOut()).toBe(0)
  await felix.makes('register', it, registration)
  expect(await goOut()).toBe(0)
  expect(receiver.received).toEqual([])
  expect((await log('&state=discarded'))[0]).toMatchObject({ fault: { code: 'webhook_record_narrow' }, record: null })
})

test('the day’s clock tells what is overdue, once', async () => {
  const it = await ada.raises({ title: 'Late already' })
  await world.app.store.inside({ organization: world.organization }, (tx) =>
    sql`update record set due = '2026-03-09', status = 'planned' where organization_id = current_organization() and id = ${it.id}`.execute(
      tx,
    ),
  )
  await goOut()
  receiver.received.length = 0
  await runClock(app, world.organization)
  await runClock(app, world.organization)
  await goOut()
  expect(receiver.received.map(({ body }) => [body.type, body.data.due])).toEqual([
    ['improvement.overdue', '2026-03-09'],
  ])
})

test('an edit is told by the names of what changed', async () => {
  const other = await hooks(admin, { name: 'Mirror', address: receiver.address, events: ['edited'] })
  const it = await ada.raises({ title: 'Spelt wrong' })
  const change = { body: { title: 'Spelled right' }, headers: { 'if-match': `"${it.version}"` } }
  expect((await ada.asks('PATCH', `/improvements/${it.id}`, change)).status).toBe(200)
  await goOut()
  expect(receiver.received.find(({ body }) => body.type === 'improvement.edited')?.body).toMatchObject({
    type: 'improvement.edited',
    data: { fields: 'title', record: { title: 'Spelled right' } },
  })
  await admin.asks('DELETE', `/webhooks/${other.id}`)
})

test('a new secret signs from then on; an ended webhook hears nothing more and keeps its log', async () => {
  const { secret } = (await admin.asks('POST', `/webhooks/${hook.id}/secret`)).body as unknown as { secret: string }
  await admin.asks('POST', `/webhooks/${hook.id}/ping`)
  await goOut()
  expect(receiver.received.map((one) => [isSigned(one, secret), isSigned(one, hook.secret)])).toEqual([[true, false]])
  await admin.asks('POST', `/webhooks/${hook.id}/ping`)
  const logged = (await log()).length
  expect((await admin.asks('DELETE', `/webhooks/${hook.id}`)).status).toBe(204)
  await ada.raises({ title: 'Unheard' })
  receiver.received.length = 0
  expect(await goOut()).toBe(0)
  expect(receiver.received).toEqual([])
  expect(await log()).toHaveLength(logged)
  expect((await admin.asks('GET', `/webhooks/${hook.id}`)).status).toBe(404)
})

test('only administration and the AIMS manager set webhooks up, and what is wrong is said', async () => {
  expect((await ada.asks('GET', '/webhooks')).status).toBe(403)
  expect((await ada.asks('GET', '/deliveries')).status).toBe(403)
  const wrong = await admin.asks('POST', '/webhooks', { body: { name: '', address: 'here', events: ['eaten'] } })
  expect(wrong.status).toBe(400)
  expect(wrong.body.refusals?.map(({ code }) => code)).toEqual([
    'name_missing',
    'webhook_address_invalid',
    'not_a_choice',
  ])
  const other = await hooks(admin, { name: 'Chat', address: 'https://chat.example/x?key=1', events: ['moved'] })
  const change = { body: { types: ['incident'] }, headers: { 'if-match': `"${other.version}"` } }
  expect((await admin.asks('PATCH', `/webhooks/${other.id}`, change)).body).toMatchObject({ types: ['incident'] })
  expect((await admin.asks('PATCH', `/webhooks/${other.id}`, change)).status).toBe(412)
})
