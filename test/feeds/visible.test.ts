import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { measures } from '../journeys/driver/measuring.ts'
import type { Person } from '../journeys/driver/person.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'
import { allowsLoopback, connects, logOf, looksAt, roundPasses, seriesOf } from './feeding.ts'
import { aSource, prometheus, type Source } from './source.ts'

let world: World
let ada: Person
let root: Person
let source: Source

beforeAll(async () => {
  world = await aWorld('2026-03-10')
  ada = await world.person('Ada', 'aimsManager')
  root = await world.person('Root', 'administrator')
  source = await aSource(prometheus(() => '4'))
})
afterAll(async () => {
  await source.close()
  await world.close()
})

test('a feed is visible, pausable, attributable', async () => {
  const metric = await measures(ada, { title: 'Load', cadence: 'day' })
  const settings = { address: source.address, query: 'load', take: 'mean', stepSeconds: 3600, backfillDays: 2 }
  const feed = await connects(ada, {
    kind: 'prometheus',
    name: 'Load of the house',
    metric: metric.number,
    settings,
    bearer: 'very-secret',
  })
  await roundPasses(world)
  expect((await looksAt(ada, feed)).fault?.sentence).toBe(
    '127.0.0.1 lies inside the house (127.0.0.1). An administrator can allow it in the settings.',
  )
  expect(source.asked).toEqual([])
  await allowsLoopback(root)
  expect((await ada.asks('POST', `/feeds/${feed.id}/run`, { body: {} })).body).toMatchObject({
    result: { added: 2, fault: null },
  })
  expect(source.asked[0]?.headers.authorization).toBe('Bearer very-secret')
  expect(JSON.stringify((await ada.asks('GET', `/feeds/${feed.id}`)).body)).not.toContain('very-secret')
  const { version } = await looksAt(ada, feed)
  const change = { settings: { ...settings, query: 'load:mean' } }
  const stale = await ada.asks('PATCH', `/feeds/${feed.id}`, {
    body: change,
    headers: { 'if-match': `"${version - 1}"` },
  })
  expect(stale.status).toBe(412)
  await ada.asks('PATCH', `/feeds/${feed.id}`, { body: change, headers: { 'if-match': `"${version}"` } })
  expect((await ada.asks('POST', `/feeds/${feed.id}/pause`)).body).toMatchObject({ state: 'paused', nextRunAt: null })
  world.daysPass(3)
  expect(await roundPasses(world)).toBe(0)
  expect(await seriesOf(ada, metric)).toHaveLength(2)
  await ada.asks('POST', `/feeds/${feed.id}/resume`)
  await roundPasses(world)
  expect(await seriesOf(ada, metric)).toHaveLength(5)
  expect(
    (await logOf(ada, feed)).map(({ cause, outcome, feedVersion }) => [cause, outcome, feedVersion - version]),
  ).toEqual([
    ['schedule', 'failed', 0],
    ['asked', 'stored', 0],
    ['schedule', 'stored', 3],
  ])
  const { body } = await root.asks('GET', '/trail?limit=200')
  const about = (body.items as unknown as { verb: string; subject: { id: string } }[]).filter(
    ({ subject }) => subject?.id === feed.id,
  )
  expect(about.map(({ verb }) => verb).toReversed()).toEqual([
    'feed.create',
    'feed.run',
    'feed.change',
    'feed.pause',
    'feed.resume',
  ])
  const { items, others } = (await ada.asks('GET', '/feeds')).body as unknown as { items: object[]; others: object[] }
  expect(items).toMatchObject([{ id: feed.id, state: 'active', metric: { id: metric.id } }])
  expect(others).toEqual([])
})

test('a feed is everyone’s to see, the name of a narrow metric is not', async () => {
  const metric = await measures(ada, { title: 'Grievances', cadence: 'day' })
  const feed = await connects(ada, { kind: 'webhook', name: 'From the desk', metric: metric.number, settings: {} })
  const narrow = sql`update record set audience = array['role:aimsManager'] where organization_id = current_organization() and id = ${metric.id}`
  await world.app.store.inside({ organization: world.organization }, (tx) => narrow.execute(tx))
  const shownTo = async (person: Person) => {
    const { items } = (await person.asks('GET', '/feeds')).body as unknown as {
      items: { id: string; metric: object }[]
    }
    return [(await looksAt(person, feed)).metric, items.find(({ id }) => id === feed.id)?.metric]
  }
  expect(await shownTo(root)).toEqual([null, null])
  expect(await shownTo(ada)).toMatchObject([{ name: 'Grievances' }, { name: 'Grievances' }])
})

test('an administrator alone names hosts inside the house, in words that are checked', async () => {
  const { body } = await root.asks('GET', '/organization')
  const headers = { 'if-match': `"${body.version}"` }
  const answer = await root.asks('PATCH', '/organization', { body: { privateHosts: ['10.0.0.0/8', '*'] }, headers })
  expect([answer.status, answer.body.refusals?.[0]?.code]).toEqual([400, 'private_host_invalid'])
  expect((await ada.asks('PATCH', '/organization', { body: { privateHosts: [] }, headers })).status).toBe(403)
})
