import { sql } from 'kysely'
import { PgBoss } from 'pg-boss'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runClock } from '#app/jobs/clock.ts'
import { runDueClocks } from '#app/jobs/dueClocks.ts'
import { startJobs } from '#app/jobs/startJobs.ts'
import { deliverNotices } from '#app/notices/deliver.ts'
import { openStore } from '#store/open.ts'
import { assigned, evaluation, plan, ratings, registration, type Team } from '#test/journeys/driver/improving.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { waitingHappenings } from './waiting.ts'

let world: World
let team: Team

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = {
    raiser: await world.person('Ada', 'employee'),
    coordinator: await world.person('Felix', 'improvementCoordinator'),
    owner: await world.person('Oskar', 'employee'),
    verifier: await world.person('Priya', 'verifier'),
    manager: await world.person('Amara', 'aimsManager'),
  }
  await world.app.store.inside({ organization: world.organization }, (tx) =>
    sql`update person set manager_id = ${team.manager.id} where organization_id = current_organization() and id = ${team.owner.id}`.execute(
      tx,
    ),
  )
})
afterAll(() => world.close())

/** What a person has been told about a record since they last looked. */
async function hears(person: Person, { id }: Pick<Page, 'id'>): Promise<string[]> {
  await deliverNotices(world.app, world.organization)
  const { body } = await person.asks('GET', '/inbox?unread=true&limit=200')
  const told = (body.items as unknown as { id: string; code: string; record: { id: string } }[]).filter(
    ({ record }) => record.id === id,
  )
  await person.asks('POST', '/inbox/read', { body: { ids: told.map((notice) => notice.id) } })
  return told.map(({ code }) => code)
}

async function morning(day: string): Promise<void> {
  world.itIs(day)
  await runClock(world.app, world.organization)
}

async function waitingForAnswer(targetDate: string): Promise<Page> {
  const { raiser, coordinator, owner } = team
  const it = await raiser.raises({ title: 'Answer the phone' })
  await coordinator.makes('register', it, registration)
  await coordinator.makes('evaluate', it, evaluation)
  await coordinator.makes('prioritize', it, { ratings: await ratings(coordinator) })
  return coordinator.makes('assign', it, { owner: owner.id, targetDate })
}

/** Lets everyone look, so that a test hears only what comes after. */
const silence = async (it: Page) => {
  for (const person of Object.values(team) as Person[]) await hears(person, it)
}

test('C-084 the owner accepts or declines with a reason; an assignment unanswered for seven days escalates, once', async () => {
  const { coordinator, owner, manager } = team
  world.itIs('2026-03-02')
  const accepted = await waitingForAnswer('2026-06-01')
  const declined = await waitingForAnswer('2026-06-01')
  const unanswered = await waitingForAnswer('2026-06-01')
  await owner.makes('accept', accepted)
  await owner.cannot('decline', declined).because('reason_missing')
  expect(await owner.makes('decline', declined, {}, 'Not my field.')).toMatchObject({
    state: 'prioritized',
    owner: null,
  })
  await silence(unanswered)
  await morning('2026-03-08')
  expect(await hears(coordinator, unanswered)).toEqual([])
  await morning('2026-03-09')
  expect(await hears(owner, unanswered)).toEqual(['not_accepted'])
  expect(await hears(manager, unanswered)).toEqual(['not_accepted_escalated'])
  expect(await hears(coordinator, unanswered)).toEqual(['not_accepted_escalated'])
  expect(await hears(coordinator, accepted)).not.toContain('not_accepted_escalated')
  expect(await hears(coordinator, declined)).not.toContain('not_accepted_escalated')
  await morning('2026-03-10')
  await morning('2026-03-17')
  expect(await hears(coordinator, unanswered)).toEqual([])
})

test('a day is announced, missed and escalated, each once, also by a clock that stood still', async () => {
  const { coordinator, owner, manager } = team
  world.itIs('2026-04-01')
  const it = await assigned(team, { targetDate: '2026-04-20' })
  await silence(it)
  await morning('2026-04-13')
  await morning('2026-04-14')
  expect(await hears(owner, it)).toEqual(['due_soon'])
  await morning('2026-04-20')
  expect(await hears(owner, it)).toEqual([])
  await morning('2026-05-04')
  expect(await hears(owner, it)).toEqual(['overdue'])
  expect(await hears(manager, it)).toEqual(['overdue_escalated'])
  expect(await hears(coordinator, it)).toEqual(['overdue_escalated'])
})

test('an approved deferral stops the reminders until it ends; the evaluation date calls the verifier', async () => {
  const { coordinator, owner, verifier } = team
  world.itIs('2026-07-01')
  const it = await assigned(team, { targetDate: '2026-07-20' })
  await owner.makes('plan', it, {
    ...plan(owner, { from: '2026-07-01', until: '2026-07-20' }),
    baselineFrom: '2026-01-01',
    baselineTo: '2026-02-28',
    evaluationDate: '2026-10-01',
  })
  await coordinator.makes('defer', it, { deferredUntil: '2026-09-01' }, 'The supplier is late.')
  await silence(it)
  await morning('2026-08-01')
  expect(await hears(owner, it)).toEqual([])
  await morning('2026-09-01')
  expect(await hears(owner, it)).toEqual(expect.arrayContaining(['deferral_ended']))
  await owner.makes('start', it, { resourcesConfirmed: true })
  const [action] = (await owner.reads(it)).fields.actions as { id: string }[]
  await owner.makes('complete', it, { actions: [{ ...action, done: true, evidence: 'Seen' }] })
  await silence(it)
  await morning('2026-09-30')
  expect(await hears(verifier, it)).toEqual([])
  await morning('2026-10-01')
  expect(await hears(verifier, it)).toEqual(['to_judge'])
})

test('request keys older than two days are swept', async () => {
  const { raiser } = team
  world.itIs('2026-11-01')
  const once = { body: { title: 'Once' }, headers: { 'idempotency-key': 'k' } }
  const first = await raiser.asks('POST', '/improvements', once)
  await morning('2026-11-02')
  expect((await raiser.asks('POST', '/improvements', once)).body.id).toBe(first.body.id)
  await morning('2026-11-04')
  expect((await raiser.asks('POST', '/improvements', once)).body.id).not.toBe(first.body.id)
})

test('clocks that run at the same moment on two servers say everything once', async () => {
  const { owner } = team
  world.itIs('2027-01-01')
  const it = await assigned(team, { targetDate: '2027-01-05' })
  await silence(it)
  world.itIs('2027-01-02')
  await Promise.all([
    runClock(world.app, world.organization),
    runClock(world.app, world.organization),
    runDueClocks(world.app),
  ])
  expect(await hears(owner, it)).toEqual(['due_soon'])
})

test('jobs that start run the day’s clock and deliver by themselves, on two servers once', async () => {
  const { owner } = team
  world.itIs('2027-02-01')
  const it = await assigned(team, { targetDate: '2027-02-05' })
  await silence(it)
  const other = {
    ...world.app,
    store: await openStore({ url: String(world.app.store.libraryPool.options.connectionString) }),
  }
  const jobs = await Promise.all([startJobs(world.app), startJobs(other)])
  const codes = async () => ((await owner.asks('GET', '/inbox?unread=true')).body.items ?? []).map(({ code }) => code)
  await expect.poll(codes, { timeout: 20_000 }).toContain('due_soon')
  await Promise.all(jobs.map((each) => each.stop()))
  await other.store.close()
  expect(await waitingHappenings(world)).toBe(0)
  expect(await hears(owner, it)).toEqual(['due_soon'])
})

test('a clock leaves organizations of another clock alone', async () => {
  const { owner } = team
  world.itIs('2027-03-01')
  const it = await assigned(team, { targetDate: '2027-03-05' })
  await silence(it)
  await runDueClocks({ ...world.app, clock: 'demo' })
  expect(await hears(owner, it)).toEqual([])
})

test('the nightly work is done by whoever starts, once for each time it is due', async () => {
  const nights: string[] = []
  const start = () => startJobs(world.app, { nightly: async () => void nights.push('night') })
  await (await start()).stop()
  expect(nights).toEqual([])
  const boss = new PgBoss({
    db: { executeSql: (text, values) => world.app.store.libraryPool.query(text, values as never) },
    schema: 'pgboss',
    supervise: false,
    schedule: false,
  })
  await boss.start()
  await boss.send('nightly', null)
  await boss.stop()
  const jobs = await start()
  await expect.poll(() => nights, { timeout: 10_000 }).toEqual(['night'])
  await jobs.stop()
})
