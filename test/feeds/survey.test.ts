import { afterAll, beforeAll, expect, test } from 'vitest'
import { measures } from '../journeys/driver/measuring.ts'
import type { Page, Person } from '../journeys/driver/person.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'
import { connects, type FeedPage, lettersOf, roundPasses, sends, seriesOf } from './feeding.ts'

let world: World
let ada: Person
let satisfied: Page
let feed: FeedPage & { secret: string | null }

beforeAll(async () => {
  world = await aWorld('2026-04-02')
  ada = await world.person('Ada', 'aimsManager')
  satisfied = await measures(ada, {
    title: 'Satisfied customers',
    cadence: 'month',
    kind: 'proportion',
    direction: 'increase',
    unit: 'share of answers',
    numerator: 'answers of 4 or 5',
    denominator: 'answers',
    watchedAs: 'satisfaction',
    worthwhile: 0.05,
  })
  feed = await connects(ada, {
    kind: 'survey',
    name: 'Ticket survey',
    metric: satisfied.number,
    settings: { lowest: 1, highest: 5, satisfiedFrom: 4 },
  })
})
afterAll(() => world.close())

const answers = (items: readonly (readonly [id: string, at: string, score: number])[]) => ({
  body: { responses: items.map(([id, at, score]) => ({ id, at, score })) },
  secret: feed.secret,
})

test('answers of a survey become the satisfied share by themselves', async () => {
  const sent = await sends(
    world,
    feed,
    answers([
      ['a', '2026-02-10T08:00:00Z', 5],
      ['b', '2026-02-11T08:00:00Z', 3],
      ['c', '2026-03-01T08:00:00Z', 4],
      ['d', '2026-02-28T23:30:00Z', 1],
      ['e', '2026-04-01T10:00:00Z', 5],
    ]),
  )
  expect(sent.body).toMatchObject({ outcome: 'stored', added: 5 })
  await roundPasses(world)
  // 23:30 UTC on the last of February is March in Berlin; April is not over.
  expect(await seriesOf(ada, satisfied)).toEqual(['2026-02-01 1/2', '2026-03-01 1/2'])
})

test('an answer that comes again is counted once, a corrected or late one restates its month', async () => {
  await sends(
    world,
    feed,
    answers([
      ['a', '2026-02-10T08:00:00Z', 5],
      ['b', '2026-02-11T08:00:00Z', 4],
      ['f', '2026-03-05T08:00:00Z', 5],
    ]),
  )
  world.daysPass(1)
  await roundPasses(world)
  expect(await seriesOf(ada, satisfied)).toEqual(['2026-02-01 2/2', '2026-03-01 2/3'])
})

test('an answer off the scale, from the future or without its parts waits; those beside it count', async () => {
  const odd = {
    responses: [
      { id: 'g', at: '2026-03-06T08:00:00Z', score: 9 },
      { id: 'h', at: '2026-03-07T08:00:00Z', score: 1 },
    ],
  }
  expect((await sends(world, feed, { body: odd, secret: feed.secret })).body).toMatchObject({ added: 1, refused: 1 })
  await sends(world, feed, answers([['i', '2027-01-01T08:00:00Z', 3]]))
  await sends(world, feed, { body: { data: { id: 'k', score: 'five' } }, secret: feed.secret })
  expect((await lettersOf(ada, feed)).map(({ refusal }) => refusal.code)).toEqual([
    'answer_out_of_scale',
    'answer_in_future',
    'answer_unreadable',
  ])
  world.daysPass(1)
  await roundPasses(world)
  expect(await seriesOf(ada, satisfied)).toEqual(['2026-02-01 2/2', '2026-03-01 2/4'])
})
