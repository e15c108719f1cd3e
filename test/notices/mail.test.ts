import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { App } from '#app/app.ts'
import { makeDueDigests } from '#app/notices/digests.ts'
import { evaluation, ratings, registration } from '#test/journeys/driver/improving.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { goesOut, haveMail, mailingFrom } from './mailing.ts'
import { aMailServer, type MailServer } from './smtpServer.ts'

let world: World
let server: MailServer
let app: App
let raiser: Person
let coordinator: Person
let owner: Person

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  server = await aMailServer()
  app = mailingFrom(world, server.url)
  raiser = await world.person('Ada', 'employee')
  coordinator = await world.person('Felix', 'improvementCoordinator')
  owner = await world.person('Oskar', 'employee')
  await haveMail(world, raiser, owner)
})
afterAll(async () => {
  app.outgoing?.mailer?.close()
  await server.close()
  await world.close()
})
beforeEach(() => {
  server.received.length = 0
})

async function assigned(title: string): Promise<Page> {
  const it = await raiser.raises({ title })
  await coordinator.makes('register', it, registration)
  await coordinator.makes('evaluate', it, evaluation)
  await coordinator.makes('prioritize', it, { ratings: await ratings(coordinator) })
  return coordinator.makes('assign', it, { owner: owner.id, targetDate: '2026-03-06' })
}

const mailsTo = (name: string) => server.received.filter(({ to }) => to.includes(`${name}@harbour.example`))

test('what is meant for a person comes at once by mail, once, with where it leads', async () => {
  const it = await assigned('Reset passwords faster')
  expect(await goesOut(app, world)).toBe(2)
  expect(await goesOut(app, world)).toBe(0)
  const [mail, ...more] = mailsTo('oskar')
  expect(more).toEqual([])
  expect(mail?.text).toContain(
    `Felix asks you to take on ${it.number} “Reset passwords faster”, target date 6 March 2026.`,
  )
  expect(mail?.text).toContain(`https://meliora.example/o/${world.slug}/improvements/${it.number}`)
  expect(mail?.text).toContain(`https://meliora.example/o/${world.slug}/settings/notices`)
  expect(mail?.headers.get('from')).toBe('Meliora <meliora@harbour.example>')
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
  expect(mail?.headers.get('subject')).toMatch(/Felix/)
})

test('who chose the digest gets one a day with what they have not read and what is due; who chose nothing by mail gets none', async () => {
  const daily = { person: 'daily', managerOf: 'daily', role: 'never', watchers: 'never' }
  await owner.asks('PUT', '/notice-preferences', { body: { mail: daily, language: 'de' } })
  await raiser.asks('PUT', '/notice-preferences', { body: { mail: { ...daily, person: 'never' }, language: null } })
  const it = await assigned('Warmer lobby')
  expect(await goesOut(app, world)).toBe(0)
  const early = { ...app, now: () => '2026-03-03T05:59:00.000Z' }
  expect(await makeDueDigests(early, world.organization)).toBe(0)
  world.itIs('2026-03-03')
  expect(await makeDueDigests(app, world.organization)).toBe(1)
  expect(await makeDueDigests(app, world.organization)).toBe(0)
  expect(await goesOut(app, world)).toBe(1)
  const [mail] = mailsTo('oskar')
  expect(mail?.text).toContain('Guten Tag Oskar,')
  expect(mail?.text).toContain(`Felix bittet Sie, ${it.number} „Warmer lobby“ zu übernehmen`)
  expect(mail?.text).toContain(`${it.number} Warmer lobby, fällig am 6. März 2026`)
  expect(mailsTo('ada')).toEqual([])
  world.itIs('2026-03-04')
  expect(await makeDueDigests(app, world.organization)).toBe(0)
})

test('a mail server that is away or busy is asked again later; an address it never takes is given up and waits for a person', async () => {
  const each = { person: 'each', managerOf: 'daily', role: 'never', watchers: 'never' }
  await owner.asks('PUT', '/notice-preferences', { body: { mail: each, language: null } })
  server.refuses(451)
  await assigned('Quieter pumps')
  world.itIs('2026-03-10')
  expect(await goesOut(app, world)).toBe(0)
  server.refuses(null)
  expect(server.received).toEqual([])
  world.itIs('2026-03-11')
  expect(await goesOut(app, world)).toBe(1)
  expect(mailsTo('oskar')).toHaveLength(1)
  server.refuses(550)
  await assigned('Blue doors')
  expect(await goesOut(app, world)).toBe(0)
  const admin = await world.person('Root', 'administrator')
  const { body } = await admin.asks('GET', '/deliveries?state=dead')
  expect(body.items).toMatchObject([
    { channel: 'mail', person: { id: owner.id, name: 'Oskar' }, attempts: 1, fault: { code: 'mail_refused' } },
  ])
  expect(JSON.stringify(body.items)).not.toContain('oskar@')
  server.refuses(null)
  expect((await admin.asks('POST', `/deliveries/${body.items?.[0]?.id}/replay`)).status).toBe(204)
  expect(await goesOut(app, world)).toBe(1)
})

test('of a record that only some may see, mail says neither what it is called nor what was said', async () => {
  world.itIs('2026-03-12')
  const it = await assigned('Concern about a colleague')
  await goesOut(app, world)
  server.received.length = 0
  await narrowed(it)
  await owner.makes('decline', it, {}, 'I know the people.')
  await coordinator.makes('assign', it, { owner: owner.id, targetDate: '2026-03-20' })
  await coordinator.makes('reassign', it, { owner: coordinator.id }, 'It concerns his brother.')
  await coordinator.makes('cancel', it, { decisionReference: 'Forum' }, 'It concerns his brother.')
  await goesOut(app, world)
  expect(server.received.length).toBeGreaterThan(1)
  expect(JSON.stringify(server.received)).not.toMatch(/brother|colleague/)
  // Two lanes send at once: which mail leaves first is nobody's promise.
  const mails = mailsTo('oskar')
  expect(mails.some(({ text }) => text.includes('Someone asks you to take on a record'))).toBe(true)
  expect(mails.filter(({ text, headers }) => `${headers.get('subject')} ${text}`.includes('colleague'))).toEqual([])
})

async function narrowed({ id }: Page): Promise<void> {
  const { sql } = await import('kysely')
  const keys = [`person:${owner.id}`, `person:${coordinator.id}`]
  await world.app.store.inside({ organization: world.organization }, (tx) =>
    sql`update record set audience = ${keys} where organization_id = current_organization() and id = ${id}`.execute(tx),
  )
}
