import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '#app/app.ts'
import { startJobs } from '#app/jobs/startJobs.ts'
import { deliverNotices } from '#app/notices/deliver.ts'
import { makeDueDigests } from '#app/notices/digests.ts'
import { sendOutgoing } from '#app/notices/sendOutgoing.ts'
import { claimDelivery } from '#store/notices/deliveries.ts'
import { openStore, type Store } from '#store/open.ts'
import type { Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { allowsLoopback } from '../feeds/feeding.ts'
import { aReceiver, hooks, type Receiver } from './hooking.ts'
import { haveMail, mailingFrom } from './mailing.ts'
import { aMailServer, type MailServer } from './smtpServer.ts'

let world: World
let mail: MailServer
let receiver: Receiver
let second: Store
let servers: readonly App[]
let coordinator: Person
let raiser: Person

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  ;[mail, receiver] = await Promise.all([aMailServer(), aReceiver()])
  const url = String(world.app.store.libraryPool.options.connectionString)
  second = await openStore({ url })
  const first = mailingFrom(world, mail.url)
  servers = [first, { ...mailingFrom(world, mail.url), store: second }]
  coordinator = await world.person('Felix', 'improvementCoordinator')
  raiser = await world.person('Ada', 'employee')
  await haveMail(world, raiser)
  const admin = await world.person('Root', 'administrator')
  await allowsLoopback(admin)
  await hooks(admin, { name: 'Board', address: receiver.address, events: ['moved'] })
})
afterAll(async () => {
  for (const { outgoing } of servers) outgoing?.mailer?.close()
  await Promise.all([mail.close(), receiver.close()])
  await second.close()
  await world.close()
})

/** Twelve suggestions of Ada's are not taken up: twelve mails to her, twelve deliveries to the webhook. */
async function twelveDismissed(): Promise<void> {
  for (let each = 1; each <= 12; each += 1) {
    const it = await raiser.raises({ title: `Idea ${each} of the day` })
    await coordinator.makes('dismiss', it, {}, 'Not now.')
  }
}

const subjects = () => mail.received.map(({ headers }) => headers.get('message-id'))
const hookIds = () => receiver.received.map(({ id }) => id)

test('two servers with jobs on one database send each mail and each webhook once', async () => {
  const jobs = await Promise.all(servers.map((app) => startJobs(app, { deliverEverySeconds: 1 })))
  await twelveDismissed()
  await expect.poll(() => [mail.received.length, receiver.received.length], { timeout: 30_000 }).toEqual([12, 12])
  await new Promise((done) => setTimeout(done, 2500))
  await Promise.all(jobs.map((each) => each.stop()))
  expect([new Set(subjects()).size, new Set(hookIds()).size]).toEqual([12, 12])
  expect([mail.received.length, receiver.received.length]).toEqual([12, 12])
})

test('servers that look at the same moment share what is due and make a day’s digests once', async () => {
  mail.received.length = 0
  receiver.received.length = 0
  await raiser.asks('PUT', '/notice-preferences', { body: { mail: { person: 'daily' } } })
  await twelveDismissed()
  await Promise.all(servers.map((app) => deliverNotices(app, world.organization)))
  world.itIs('2026-03-03')
  const four = [...servers, ...servers]
  const made = await Promise.all(four.map((app) => makeDueDigests(app, world.organization)))
  expect(made.reduce((sum, each) => sum + each, 0)).toBe(1)
  const sent = await Promise.all(four.map((app) => sendOutgoing(app, world.organization)))
  expect(sent.reduce((sum, each) => sum + each, 0)).toBe(13)
  expect([mail.received.length, new Set(hookIds()).size, hookIds().length]).toEqual([1, 12, 12])
})

test('what a server died over is taken up by another when its time is over', async () => {
  receiver.received.length = 0
  await raiser.raises({ title: 'Left behind' }).then((it) => coordinator.makes('dismiss', it, {}, 'Not now.'))
  const now = world.app.now()
  const until = new Date(Date.parse(now) + 300_000).toISOString()
  const dying = await second.inside({ organization: world.organization }, (tx) =>
    claimDelivery(tx, { lease: crypto.randomUUID(), now, until, of: 'webhook' }),
  )
  expect(dying).toMatchObject({ channel: 'webhook', attempts: 1 })
  const [first] = servers
  expect(await sendOutgoing(first!, world.organization)).toBe(0)
  world.daysPass(1)
  expect(await sendOutgoing(first!, world.organization)).toBe(1)
  expect(hookIds()).toEqual([dying?.id])
})
