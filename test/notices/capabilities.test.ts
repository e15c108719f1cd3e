import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '#app/app.ts'
import { runClock } from '#app/jobs/clock.ts'
import { deliverNotices } from '#app/notices/deliver.ts'
import { makeDueDigests } from '#app/notices/digests.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { allowsLoopback } from '../feeds/feeding.ts'
import { aReceiver, hooks, isSigned, type Receiver } from './hooking.ts'
import { goesOut, haveMail, mailingFrom } from './mailing.ts'
import { aMailServer, type MailServer } from './smtpServer.ts'

let world: World
let mail: MailServer
let receiver: Receiver
let app: App
let admin: Person
let aimsManager: Person
let manager: Person
let owner: Person

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  ;[mail, receiver] = await Promise.all([aMailServer(), aReceiver()])
  app = mailingFrom(world, mail.url)
  admin = await world.person('Root', 'administrator')
  aimsManager = await world.person('Amara', 'aimsManager')
  manager = await world.person('Mona', 'employee')
  owner = await world.person('Oskar', 'employee')
  await haveMail(world, owner, manager)
  await world.app.store.inside({ organization: world.organization }, (tx) =>
    sql`update person set manager_id = ${manager.id} where organization_id = current_organization() and id = ${owner.id}`.execute(
      tx,
    ),
  )
  await allowsLoopback(admin)
})
afterAll(async () => {
  app.outgoing?.mailer?.close()
  await Promise.all([mail.close(), receiver.close()])
  await world.close()
})

const gives = (title: string, dueOn: string): Promise<Page> =>
  aimsManager.among('tasks').raises({ title, owner: owner.id, kind: 'training', dueOn })

/** What a person was told of a record since they last looked. */
async function hears(person: Person, { id }: Page): Promise<string[]> {
  await deliverNotices(world.app, world.organization)
  const { body } = await person.asks('GET', '/inbox?unread=true&limit=200')
  const told = (body.items ?? []).filter(({ record }) => (record as { id: string } | null)?.id === id)
  await person.asks('POST', '/inbox/read', { body: { ids: told.map((notice) => notice.id) } })
  return told.map(({ code }) => String(code))
}

async function morning(day: string): Promise<void> {
  world.itIs(day)
  await runClock(world.app, world.organization)
}

test('C-132 what is due is announced, and overdue its owner hears the day after, the manager and the AIMS manager fourteen days after', async () => {
  const it = await gives('Train the night shift', '2026-03-20')
  await hears(owner, it)
  await morning('2026-03-12')
  expect(await hears(owner, it)).toEqual([])
  await morning('2026-03-13')
  expect(await hears(owner, it)).toEqual(['due_soon'])
  await morning('2026-03-20')
  expect(await hears(owner, it)).toEqual([])
  await morning('2026-03-21')
  expect(await hears(owner, it)).toEqual(['overdue'])
  await morning('2026-04-02')
  expect([await hears(manager, it), await hears(aimsManager, it)]).toEqual([[], []])
  await morning('2026-04-03')
  expect(await hears(manager, it)).toEqual(['overdue_escalated'])
  expect(await hears(aimsManager, it)).toEqual(['overdue_escalated'])
  await morning('2026-04-04')
  expect([await hears(owner, it), await hears(manager, it), await hears(aimsManager, it)]).toEqual([[], [], []])
  const done = await gives('Done in time', '2026-04-10')
  await hears(owner, done)
  await owner.among('tasks').makes('complete', done, { result: 'All nine were there.' })
  await morning('2026-05-01')
  expect([await hears(owner, done), await hears(manager, done)]).toEqual([[], []])
})

test('C-302 a task stands in its owner’s calendar, is told to another tool by webhook, and comes with the day’s mail', async () => {
  world.itIs('2026-06-01')
  await goesOut(app, world)
  const hook = await hooks(admin, { name: 'Board', address: receiver.address, events: ['created'], types: ['task'] })
  await owner.asks('PUT', '/notice-preferences', { body: { mail: { person: 'daily' } } })
  mail.received.length = 0
  const it = await gives('Renew the training', '2026-06-05')
  expect(await goesOut(app, world)).toBe(1)
  expect(receiver.received.map(({ body }) => [body.type, (body.data.record as { due: string }).due])).toEqual([
    ['task.created', '2026-06-05'],
  ])
  expect(receiver.received.every((one) => isSigned(one, hook.secret))).toBe(true)
  const made = await owner.asks('POST', '/notice-preferences/calendar', { body: { scope: 'mine' } })
  const calendar = await fetch(`${world.address}${made.body.path}`)
  expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const lines = (await calendar.text()).replace(/\r\n /g, '').split('\r\n')
  expect(lines).toContain(`SUMMARY:${it.number} Renew the training`)
  expect(lines).toContain('DTSTART;VALUE=DATE:20260605')
  world.itIs('2026-06-02')
  expect(await makeDueDigests(app, world.organization)).toBe(1)
  await goesOut(app, world)
  const [digest] = mail.received.filter(({ to }) => to.includes('oskar@harbour.example'))
  expect(digest?.text).toContain(`${it.number} Renew the training, due on 5 June 2026`)
})

test('C-352 people are told in the inbox, by mail, by digest and by webhook as they chose, and the log says what became of each', async () => {
  world.itIs('2026-07-01')
  await goesOut(app, world)
  await makeDueDigests(app, world.organization)
  await goesOut(app, world)
  mail.received.length = 0
  await owner.asks('PUT', '/notice-preferences', { body: { mail: { person: 'each' } } })
  expect((await owner.asks('GET', '/notice-preferences')).body).toMatchObject({
    mail: { person: 'each', managerOf: 'daily', role: 'daily', watchers: 'daily' },
    email: 'oskar@harbour.example',
    mailsLeave: false,
  })
  const now = await gives('Told at once', '2026-09-01')
  await goesOut(app, world)
  await owner.asks('PUT', '/notice-preferences', { body: { mail: { person: 'daily' } } })
  const later = await gives('Told tomorrow', '2026-09-01')
  await goesOut(app, world)
  await owner.asks('PUT', '/notice-preferences', { body: { mail: { person: 'never' } } })
  const inside = await gives('Told inside alone', '2026-09-01')
  await goesOut(app, world)
  expect(mail.received).toHaveLength(1)
  const inbox = (await owner.asks('GET', '/inbox?unread=true')).body.items ?? []
  const told = inbox.map(({ record }) => (record as { id: string }).id)
  expect(told).toEqual(expect.arrayContaining([now.id, later.id, inside.id]))
  world.itIs('2026-07-02')
  await makeDueDigests(app, world.organization)
  await goesOut(app, world)
  expect(mail.received).toHaveLength(2)
  expect(mail.received[1]?.text).toContain('Told tomorrow')
  expect(mail.received[1]?.text).not.toContain('Told inside alone')
  const { body } = await admin.asks('GET', '/deliveries?limit=5')
  expect(
    body.items?.map(({ channel, state, person, webhook, record }) => [channel, state, person ?? webhook, record]),
  ).toMatchObject([
    ['digest', 'sent', { name: 'Oskar' }, null],
    ['webhook', 'sent', { name: 'Board' }, { id: inside.id }],
    ['webhook', 'sent', { name: 'Board' }, { id: later.id }],
    ['mail', 'sent', { name: 'Oskar' }, { id: now.id }],
    ['webhook', 'sent', { name: 'Board' }, { id: now.id }],
  ])
})

test('a calendar shows what its person may see now; its address is replaced, ended, and nobody finds it by guessing', async () => {
  const path = async (scope: string) => {
    const { body } = await owner.asks('POST', '/notice-preferences/calendar', { body: { scope } })
    return `${world.address}${body.path}`
  }
  const mine = await path('mine')
  const others = await aimsManager
    .among('tasks')
    .raises({ title: 'Of somebody else', owner: manager.id, kind: 'other', dueOn: '2026-09-01' })
  expect(await (await fetch(mine)).text()).not.toContain(String(others.number))
  const all = await path('all')
  expect((await fetch(mine)).status).toBe(404)
  expect(await (await fetch(all)).text()).toContain(String(others.number))
  await world.app.store.inside({ organization: world.organization }, (tx) =>
    sql`update record set audience = ${[`person:${manager.id}`]} where organization_id = current_organization() and id = ${others.id}`.execute(
      tx,
    ),
  )
  expect(await (await fetch(all)).text()).not.toContain(String(others.number))
  expect((await owner.asks('GET', '/notice-preferences')).body.calendar).toMatchObject({
    scope: 'all',
    lastReadOn: '2026-07-02',
  })
  for (const guess of [`${all.slice(0, -5)}A.ics`, all.slice(0, -4), `${world.address}/api/public/calendar/x.ics`])
    expect((await fetch(guess)).status).toBe(404)
  expect((await owner.asks('DELETE', '/notice-preferences/calendar')).status).toBe(204)
  expect((await fetch(all)).status).toBe(404)
  expect((await owner.asks('DELETE', '/notice-preferences/calendar')).status).toBe(404)
})

test('a strange choice is refused, with the field named', async () => {
  const { status, body } = await owner.asks('PUT', '/notice-preferences', { body: { mail: { person: 'hourly' } } })
  expect([status, body.code]).toEqual([400, expect.any(String)])
  expect((await owner.asks('PUT', '/notice-preferences', { body: {} })).status).toBe(400)
  expect((await owner.asks('PUT', '/notice-preferences', { body: { language: 'fr' } })).status).toBe(400)
})
