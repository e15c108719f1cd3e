import { afterAll, beforeAll, expect, test } from 'vitest'
import { runClock } from '#app/jobs/clock.ts'
import { deliverNotices } from '#app/notices/deliver.ts'
import type { Answer, Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let felix: Person
let ada: Person

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  felix = await world.person('Felix', 'improvementCoordinator')
  ada = await world.person('Ada', 'employee')
})
afterAll(() => world.close())

const reviews = '/performance-reviews'

async function made(person: Person, path: string, body: object): Promise<Page> {
  const answer = await person.asks('POST', path, { body })
  expect(answer.status, JSON.stringify(answer.body.refusals)).toBe(201)
  return answer.body
}

async function tries(person: Person, move: string, review: Page, input: object, reason?: string): Promise<Answer> {
  const { body } = await person.asks('GET', `${reviews}/${review.id}`)
  return person.asks('POST', `${reviews}/${review.id}/moves/${move}`, {
    body: { input, ...(reason && { reason }) },
    headers: { 'if-match': `"${body.version}"` },
  })
}

const codes = ({ body }: Answer) => body.refusals?.map(({ code, field }) => (field ? `${code} ${field}` : code))

async function inbox(person: Person): Promise<string[]> {
  await deliverNotices(world.app, world.organization)
  const { body } = await person.asks('GET', '/inbox?unread=true')
  await person.asks('POST', '/inbox/read', { body: { ids: body.items?.map(({ id }) => id) } })
  return (body.items as unknown as { code: string }[]).map(({ code }) => code)
}

test('C-063 a routine look at the data is scheduled, overdue when missed, and stores what was seen and what follows of each metric', async () => {
  const latency = await made(felix, '/metrics', { title: 'Answer time' })
  const uptime = await made(felix, '/metrics', { title: 'Uptime' })
  const review = await made(felix, reviews, {
    title: 'Weekly look at the figures',
    owner: ada.id,
    scheduledFor: '2026-03-04',
    every: 'week',
  })
  expect(review).toMatchObject({ number: 'PRV-2026-0001', state: 'scheduled', due: '2026-03-04', overdue: false })

  world.itIs('2026-03-04')
  await runClock(world.app, world.organization)
  expect([await inbox(ada), await inbox(felix)]).toEqual([['review_today'], []])
  world.itIs('2026-03-05')
  await runClock(world.app, world.organization)
  await runClock(world.app, world.organization)
  expect([await inbox(ada), await inbox(felix)]).toEqual([['review_missed'], ['review_missed']])
  const missed = await ada.asks('GET', `${reviews}/${review.id}`)
  expect(missed.body).toMatchObject({ state: 'scheduled', overdue: true })

  expect(codes(await tries(ada, 'hold', review, {}))).toEqual(['review_looked_at_nothing looked'])
  const looked = (rows: readonly object[]) => ({ looked: rows.map((row) => ({ id: '', ...row })) })
  expect(
    codes(await tries(ada, 'hold', review, looked([{ metric: latency.id }, { disposition: 'candidate', seen: ' ' }]))),
  ).toEqual([
    'review_seen_missing looked/0/seen',
    'review_disposition_missing looked/0/disposition',
    'review_metric_missing looked/1/metric',
    'review_seen_missing looked/1/seen',
    'review_candidate_missing looked/1/improvement',
  ])

  const candidate = await made(ada, `${reviews}/${review.id}/raise/improvements`, { title: 'Answer sooner' })
  expect(candidate.fields).toMatchObject({
    sourceType: 'performanceReview',
    sourceWords: `${review.number}: ${review.title}`,
  })
  const rows = looked([
    { metric: latency.id, seen: '9.1 min, target 5', disposition: 'candidate', improvement: candidate.id },
    { metric: uptime.id, seen: '99.93 %, within limits', disposition: 'none' },
  ])
  const held = await tries(ada, 'hold', review, rows)
  expect(held.status, JSON.stringify(held.body.refusals)).toBe(200)
  expect(held.body).toMatchObject({ state: 'held', overdue: false, due: null, fields: { heldBy: ada.id } })
  expect(held.body.fields.looked).toMatchObject([
    { metric: latency.id, seen: '9.1 min, target 5', disposition: 'candidate', improvement: candidate.id },
    { metric: uptime.id, seen: '99.93 %, within limits', disposition: 'none', improvement: null },
  ])

  const { body: listed } = await ada.asks('GET', `${reviews}?sort=number`)
  expect(listed.items).toMatchObject([
    { number: 'PRV-2026-0001', state: 'held' },
    { number: 'PRV-2026-0002', state: 'scheduled', due: '2026-03-11', owner: { id: ada.id }, title: review.title },
  ])
  const { body: trail } = await ada.asks('GET', `${reviews}/${review.id}/trail`)
  expect((trail.items as unknown as { verb: string }[]).map(({ verb }) => verb)).toEqual(['hold', 'link', 'create'])
})

test('a review is moved to another day with a reason, and the days after it stay', async () => {
  world.itIs('2026-04-01')
  const review = await made(felix, reviews, { title: 'Monthly', scheduledFor: '2026-04-10', every: 'month' })
  expect(codes(await tries(felix, 'reschedule', review, { scheduledFor: '2026-03-01' }, 'Holiday'))).toEqual([
    'review_day_passed scheduledFor',
  ])
  expect(codes(await tries(felix, 'reschedule', review, { scheduledFor: '2026-04-17' }))).toEqual([
    'reason_missing reason',
  ])
  const moved = await tries(felix, 'reschedule', review, { scheduledFor: '2026-04-17' }, 'Holiday')
  expect(moved.body).toMatchObject({ state: 'scheduled', due: '2026-04-17' })
  const edited = await felix.asks('PATCH', `${reviews}/${review.id}`, {
    body: { scheduledFor: '2026-05-01' },
    headers: { 'if-match': `"${moved.body.version}"` },
  })
  expect([edited.status, codes(edited)]).toEqual([409, ['changed_by_move scheduledFor']])
})

test('reviews that end and schedule their next one, and others made at the same moment, do not wait for each other', async () => {
  const fields = { owner: ada.id, scheduledFor: '2026-12-01', every: 'week' }
  const ending = await Promise.all(
    [1, 2, 3, 4].map((each) => made(felix, reviews, { title: `Ending ${each}`, ...fields })),
  )
  const answers = await Promise.all(
    ending.flatMap((review, each) => [
      tries(felix, 'cancel', review, {}, 'Not needed'),
      felix.asks('POST', reviews, { body: { title: `New ${each}`, ...fields } }),
    ]),
  )
  expect(answers.map(({ status }) => status)).toEqual([200, 201, 200, 201, 200, 201, 200, 201])
})
