import { afterEach, beforeEach, expect, test } from 'vitest'
import { deliverNotices } from '#app/notices/deliver.ts'
import { lookForSignals } from '#app/signals/lookForSignals.ts'
import { raiseAttention } from '#app/signals/raiseAttention.ts'
import { openStore } from '#store/open.ts'
import { registration } from '#test/journeys/driver/improving.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { aMetric, look, reads, type SignalSeen, signalsOf } from './watching.ts'

let world: World
let felix: Person
let ada: Person

beforeEach(async () => {
  world = await aWorld('2026-04-02')
  felix = await world.person('Felix', 'improvementCoordinator')
  ada = await world.person('Ada', 'employee')
})
afterEach(() => world.close())

const kpi = { title: 'Defects' }

/** A month's reading, and the morning after it. */
async function month(metric: Page, start: string, value: number): Promise<void> {
  const [year = 0, month = 0] = start.split('-').map(Number)
  world.itIs(`${month === 12 ? year + 1 : year}-${String((month % 12) + 1).padStart(2, '0')}-02`)
  await reads(felix, metric, { from: start, values: [value] })
  await look(world, { all: true })
}

const logOf = async (signal: SignalSeen) => {
  const { body } = await felix.asks('GET', `/signals/${signal.id}`)
  return (body as unknown as { log: { outcome: string; lastPeriod: string; ruleVersion: number }[] }).log.map(
    ({ outcome, lastPeriod, ruleVersion }) => `${lastPeriod} ${outcome} v${ruleVersion}`,
  )
}

test('C-065 rules are visible with version and error rate, can be paused, and a trigger in its cooling time is held back and logged', async () => {
  const metric = await aMetric(felix, kpi)
  await reads(felix, metric, { from: '2026-01-01', values: [10, 12, 14] })
  await look(world)
  const [first] = await signalsOf(felix)
  await felix.makes('dismiss', first!.improvement, {}, 'A change of counting')
  expect((await signalsOf(felix))[0]).toMatchObject({ state: 'dismissed' })

  await month(metric, '2026-04-01', 15)
  await month(metric, '2026-05-01', 16)
  expect(await felix.lists('?state=candidate')).toEqual([])
  expect(await logOf(first!)).toEqual(['2026-03-01 raised v1', '2026-04-01 cooling v1', '2026-05-01 cooling v1'])
  const { body: log } = await ada.asks('GET', '/signal-log')
  expect(log.items).toMatchObject([{ outcome: 'cooling', rule: 'T6', ruleVersion: 1 }, {}, { outcome: 'raised' }])

  const { body: rules } = await ada.asks('GET', '/signal-rules')
  expect(rules).toMatchObject({ raise: 'all' })
  const rule = (id: string, { items }: typeof rules) => items?.find((each) => each.id === id)
  expect(rule('T6', rules)).toMatchObject({
    version: 1,
    name: 'Three readings worse in a row',
    watched: 1,
    raised: 1,
    paused: null,
  })
  expect((await ada.asks('PUT', '/signal-rules/T6', { body: { paused: true, reason: 'x' } })).status).toBe(403)
  expect((await felix.asks('PUT', '/signal-rules/T6', { body: { paused: true } })).body.refusals).toMatchObject([
    { code: 'reason_missing' },
  ])
  expect((await felix.asks('PUT', '/signal-rules/nothing', { body: { paused: true, reason: 'x' } })).status).toBe(404)
  const paused = await felix.asks('PUT', '/signal-rules/T6', { body: { paused: true, reason: 'Counting is rebuilt' } })
  expect(rule('T6', paused.body)).toMatchObject({ paused: { reason: 'Counting is rebuilt', by: { name: 'Felix' } } })
  const other = await aMetric(felix, { title: 'Other' })
  await reads(felix, other, { from: '2026-03-01', values: [10, 12, 14] })
  await look(world)
  expect(await felix.lists('?state=candidate')).toEqual([])
  await felix.asks('PUT', '/signal-rules/T6', { body: { paused: false } })
  await look(world, { all: true })
  expect((await signalsOf(felix, '?state=open')).map(({ improvement }) => improvement.title)).toEqual([
    'Getting worse: Other',
  ])
})

test('cooled down, it comes again only after lying inside for two periods; then it is a new candidate', async () => {
  const metric = await aMetric(felix, kpi)
  await reads(felix, metric, { from: '2026-01-01', values: [10, 12, 14] })
  await look(world)
  const [first] = await signalsOf(felix)
  await felix.makes('dismiss', first!.improvement, {}, 'Season')
  for (const [start, value] of [
    ['2026-04-01', 15],
    ['2026-05-01', 16],
    ['2026-06-01', 17],
    ['2026-07-01', 18],
  ] as const)
    await month(metric, start, value)
  expect(await signalsOf(felix)).toHaveLength(1)
  expect((await logOf(first!)).at(-1)).toBe('2026-07-01 cooling v1')
  for (const [start, value] of [
    ['2026-08-01', 12],
    ['2026-09-01', 11],
    ['2026-10-01', 12],
    ['2026-11-01', 13],
  ] as const)
    await month(metric, start, value)
  expect((await signalsOf(felix)).map(({ state }) => state)).toEqual(['open', 'dismissed'])
})

test('twice as severe breaks through the cool-down', async () => {
  const metric = await aMetric(felix, kpi)
  await reads(felix, metric, { from: '2026-01-01', values: [10, 12, 14] })
  await look(world)
  await felix.makes('dismiss', (await signalsOf(felix))[0]!.improvement, {}, 'Noise')
  await month(metric, '2026-04-01', 24)
  expect((await signalsOf(felix)).map(({ state }) => state)).toEqual(['open', 'dismissed'])
})

test('while it is open, or its improvement is worked on, the same again is more evidence and no new candidate', async () => {
  const metric = await aMetric(felix, kpi)
  await reads(felix, metric, { from: '2026-01-01', values: [10, 12, 14] })
  await look(world)
  const [signal] = await signalsOf(felix)
  await month(metric, '2026-04-01', 16)
  await felix.makes('register', signal!.improvement, registration)
  await month(metric, '2026-05-01', 19)
  expect(await signalsOf(felix)).toMatchObject([{ id: signal!.id, state: 'registered', evidence: 3 }])
  expect(await logOf(signal!)).toEqual(['2026-03-01 raised v1', '2026-04-01 added v1', '2026-05-01 added v1'])
  expect(await felix.lists()).toHaveLength(1)
})

test('a snooze needs a day and a reason, and the history says so', async () => {
  const metric = await aMetric(felix, kpi)
  await reads(felix, metric, { from: '2026-01-01', values: [10, 12, 14] })
  await look(world)
  const [signal] = await signalsOf(felix)
  const snooze = (person: Person, body: object) => person.asks('POST', `/signals/${signal!.id}/snooze`, { body })
  expect((await snooze(ada, { until: '2026-05-01', reason: 'Later' })).status).toBe(403)
  expect((await snooze(felix, { until: '2026-05-01', reason: ' ' })).body.refusals).toMatchObject([
    { code: 'reason_missing' },
  ])
  expect((await snooze(felix, { until: '2026-04-02', reason: 'Later' })).body.refusals).toMatchObject([
    { code: 'snooze_day_out_of_range', field: 'until' },
  ])
  expect((await snooze(felix, { until: 'soon', reason: 'Later' })).body.refusals).toMatchObject([{ code: 'not_a_day' }])
  const resting = await snooze(felix, { until: '2026-06-01', reason: 'The release will tell' })
  expect(resting.body).toMatchObject({
    state: 'snoozed',
    snoozedUntil: '2026-06-01',
    snoozeReason: 'The release will tell',
  })
  expect(await signalsOf(felix, '?state=open')).toEqual([])
  world.itIs('2026-06-01')
  expect(await signalsOf(felix, '?state=open')).toHaveLength(1)
  await felix.asks('POST', `/signals/${signal!.id}/wake`)
  await felix
    .seesTrail(signal!.improvement.id)
    .as(['create by system', 'link by system', 'signal.snooze by Felix', 'signal.wake by Felix'])
  await felix.makes('register', signal!.improvement, registration)
  expect((await snooze(felix, { until: '2026-07-01', reason: 'Later' })).body.refusals).toMatchObject([
    { code: 'signal_not_open' },
  ])
  expect((await felix.asks('GET', '/signals?state=asleep')).status).toBe(400)
  expect((await felix.asks('GET', '/signals/nothing')).status).toBe(404)
})

test('only strong ones, if the organization wants it so; the coordinators hear of a candidate', async () => {
  await felix.asks('PUT', '/signal-rules', { body: { raise: 'strongOnly' } })
  const metric = await aMetric(felix, kpi)
  await reads(felix, metric, { from: '2026-01-01', values: [10, 12, 14] })
  await look(world)
  expect(await felix.lists()).toEqual([])
  const calm = [10, 11, 10, 12, 11, 10, 11, 12, 10, 11, 10, 11]
  await reads(felix, metric, { from: '2025-01-01', values: [...calm, 10, 12, 30] })
  await look(world)
  expect(await signalsOf(felix)).toMatchObject([{ strength: 'strong' }])
  await deliverNotices(world.app, world.organization)
  const { body } = await felix.asks('GET', '/inbox')
  expect(body.items).toMatchObject([{ code: 'signal_raised', record: { title: 'Getting worse: Defects' } }])
})

test('two servers looking at once, and readings delivered twice, make one candidate', async () => {
  const metric = await aMetric(felix, kpi)
  const readings = { from: '2026-01-01', values: [10, 12, 14] }
  await reads(felix, metric, readings)
  const database = (await world.app.store.libraryPool.connect().then((client) => {
    client.release()
    return client
  })) as unknown as {
    connectionParameters: { host: string; port: number; database: string; user: string; password: string }
  }
  const { host, port, database: name, user, password } = database.connectionParameters
  const url = `postgresql://${user}:${encodeURIComponent(password)}@/${name}?host=${encodeURIComponent(host)}&port=${port}`
  const second = await openStore({ url })
  try {
    const app = { ...world.app, store: second }
    await Promise.all([
      lookForSignals(world.app, world.organization, { all: true }),
      lookForSignals(app, world.organization, { all: true }),
      lookForSignals(world.app, world.organization),
      lookForSignals(app, world.organization),
    ])
    await reads(felix, metric, readings)
    await Promise.all([look(world), lookForSignals(app, world.organization, { all: true })])
  } finally {
    await second.close()
  }
  expect(await felix.lists()).toHaveLength(1)
  expect(await signalsOf(felix)).toMatchObject([{ evidence: 1, heldBack: 0 }])
})

test('an improvement that fades reopens attention once: a candidate that follows from it and its metric', async () => {
  const metric = await aMetric(felix, kpi)
  const improvement = await ada.raises({ title: 'Fewer defects' })
  const fade = () =>
    world.app.store.inside({ organization: world.organization }, (tx) =>
      raiseAttention(
        tx,
        {
          app: world.app,
          caller: { organization: world.organization, actor: { kind: 'system' }, channel: 'job', language: 'en' },
        },
        { improvement: improvement.id, metric: metric.id, sentence: 'The effect has been shrinking since June.' },
      ),
    )
  const id = await fade()
  world.daysPass(30)
  expect(await fade()).toBe(id)
  expect(await felix.reads(id)).toMatchObject({
    title: 'No longer holds: Fewer defects',
    fields: { description: 'The effect has been shrinking since June.', sourceType: 'monitoring' },
  })
  expect(await signalsOf(felix)).toMatchObject([
    { kind: 'faded', about: 'No longer holds: Fewer defects', evidence: 2 },
  ])
  await felix.makes('dismiss', id, {}, 'Known')
  world.daysPass(30)
  expect(await fade()).not.toBe(id)
})
