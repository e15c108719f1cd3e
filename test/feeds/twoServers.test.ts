import { afterAll, beforeAll, expect, test } from 'vitest'
import { pullDueFeeds } from '#app/feeds/pullDueFeeds.ts'
import { claimFeed } from '#store/feeds/claims.ts'
import { openStore } from '#store/open.ts'
import { measures } from '../journeys/driver/measuring.ts'
import type { Person } from '../journeys/driver/person.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'
import { allowsLoopback, connects, logOf, looksAt, seriesOf } from './feeding.ts'
import { aSource, prometheus, type Source } from './source.ts'

let world: World
let ada: Person
let source: Source

beforeAll(async () => {
  world = await aWorld('2026-03-10')
  ada = await world.person('Ada', 'aimsManager')
  await allowsLoopback(await world.person('Root', 'administrator'))
  source = await aSource(prometheus(() => '4'))
})
afterAll(async () => {
  await source.close()
  await world.close()
})

const connected = async (title: string) => {
  const metric = await measures(ada, { title, cadence: 'day' })
  const settings = { address: source.address, query: title, take: 'mean', stepSeconds: 3600, backfillDays: 2 }
  const feed = await connects(ada, { kind: 'prometheus', name: title, metric: metric.id, settings })
  return { metric, feed }
}

test('servers that look at the same moment never pull a feed twice', async () => {
  const twelve = []
  for (let each = 0; each < 12; each += 1) twelve.push(await connected(`load_${each}`))
  const url = (world.app.store.libraryPool as unknown as { options: { connectionString: string } }).options
    .connectionString
  const second = await openStore({ url })
  const servers = [world.app, { ...world.app, store: second }, world.app, { ...world.app, store: second }]
  const runs = await Promise.all(servers.map((app) => pullDueFeeds(app)))
  expect(runs.reduce((sum, each) => sum + each, 0)).toBe(12)
  const asked = source.asked.map(({ fields }) => fields.get('query'))
  expect(asked.toSorted()).toEqual(twelve.map((_, each) => `load_${each}`).toSorted())
  for (const { metric, feed } of twelve) {
    expect(await logOf(ada, feed)).toMatchObject([{ outcome: 'stored', added: 2 }])
    expect((await ada.asks('GET', `/metrics/${metric.id}/batches`)).body.items).toHaveLength(1)
  }
  await second.close()
})

test('what is paused or changed while a server asks is not written by it; one that died is taken over when its time is over', async () => {
  const { metric, feed } = await connected('slow')
  let release: () => void = () => {}
  const answering = new Promise<void>((done) => {
    release = done
  })
  source.behaves(async (asked, response) => {
    await answering
    prometheus(() => '9')(asked, response)
  })
  const before = source.asked.length
  const round = pullDueFeeds(world.app)
  await expect.poll(() => source.asked.length).toBe(before + 1)
  expect((await ada.asks('POST', `/feeds/${feed.id}/run`, { body: {} })).body.code).toBe('feed_running')
  await ada.asks('POST', `/feeds/${feed.id}/pause`)
  release()
  await round
  expect([await seriesOf(ada, metric), await logOf(ada, feed)]).toEqual([[], []])
  expect(await pullDueFeeds(world.app)).toBe(0)
  source.behaves(prometheus(() => '4'))
  await ada.asks('POST', `/feeds/${feed.id}/resume`)
  // As a server leaves it that dies in the middle of its work.
  const until = new Date(Date.parse(world.app.now()) + 600_000).toISOString()
  await world.app.store.inside({ organization: world.organization }, (tx) =>
    claimFeed(tx, { feed: feed.id, lease: crypto.randomUUID(), now: world.app.now(), until }),
  )
  expect(await pullDueFeeds(world.app)).toBe(0)
  world.daysPass(1)
  expect(await pullDueFeeds(world.app)).toBeGreaterThan(0)
  expect(await looksAt(ada, feed)).toMatchObject({ state: 'active', pulledTo: '2026-03-11' })
  expect(await seriesOf(ada, metric)).toHaveLength(2)
})
