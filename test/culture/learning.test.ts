import { afterAll, beforeAll, expect, test } from 'vitest'
import { publicLessons } from '#store/culture/lessons.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { heard } from '#test/nonconformities/heard.ts'

let world: World
let ann: Person
let ben: Person
let cora: Person
let tess: Person

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  const admin = await world.person('Ada', 'administrator')
  ann = (await world.person('Ann', 'employee')).among('lessons')
  ben = (await world.person('Ben', 'employee')).among('lessons')
  cora = (await world.person('Cora', 'improvementCoordinator')).among('lessons')
  tess = (await world.person('Tess', 'topManagement')).among('lessons')
  const claims = await admin.asks('POST', '/units', { body: { name: 'Claims', kind: 'department' } })
  const { body } = await admin.asks('GET', `/people/${ben.id}`)
  const headers = { 'if-match': `"${body.version}"` }
  await admin.asks('PATCH', `/people/${ben.id}`, { body: { unit: claims.body.id }, headers })
})
afterAll(() => world.close())

const readers = async (person: Person, it: Page, method = 'GET') =>
  (await person.asks(method, `/lessons/${it.id}/readers`)).body as unknown as { reached: number; read: number }

test('C-096 a lesson goes to those it is for: they hear of it, others do not see it, and readings are counted', async () => {
  const source = await ann.among('improvements').raises({ title: 'Ask before the launch' })
  const { body: it } = await cora.asks('POST', `/improvements/${source.id}/raise/lessons`, {
    body: {
      title: 'Ask first',
      lesson: 'We built what nobody had asked for.',
      advice: 'Show a sketch to three users before the first line of code.',
      units: [{ id: '', unit: 'Claims' }],
    },
  })
  expect(it.fields.about).toBe(source.id)
  expect((await ben.asks('GET', `/lessons/${it.id}`)).status, 'a draft is nobody else’s').toBe(404)
  await cora.cannot('publish', it, { units: [{ id: '', unit: 'Moon' }] }).because('lesson_unit_unknown')
  await cora.cannot('publish', it, { lesson: 'Ann built what nobody wanted.' }).because('lesson_names_people')
  await cora.makes('publish', it)
  expect(await heard(world, ben, it)).toEqual(['lesson_published'])
  expect(await heard(world, ann, it)).toEqual([])
  expect((await ann.asks('GET', `/lessons/${it.id}`)).status).toBe(404)
  expect(await readers(cora, it)).toMatchObject({ reached: 3, read: 0 })
  expect(await readers(ben, it, 'POST')).toEqual({ reached: 3, read: 1, mine: true })
  expect(await readers(ben, it, 'POST'), 'read once').toMatchObject({ read: 1 })
  await ben.cannot('withdraw', it, {}, 'Not mine').because('move_not_yours')
  await cora.makes('withdraw', it, {}, 'Told better elsewhere')
  expect((await ben.asks('GET', `/lessons/${it.id}`)).status).toBe(404)
})

test('C-096 to the public goes only what may be claimed there, by those who may; withdrawn, it is public no more', async () => {
  const open = {
    lesson: 'Drift shows first in the smallest group.',
    advice: 'Watch each group.',
    audiences: ['public'],
  }
  const mine = await ann.raises({ title: 'Watch each group', ...open })
  await ann.cannot('publish', mine).because('lesson_public_not_yours')
  await tess
    .cannot('publish', mine, { lesson: 'We are certified by ISO and our AI is perfect.' })
    .because('lesson_claims')
  await tess.makes('publish', mine)
  const shown = () => world.app.store.inside({ organization: world.organization }, publicLessons)
  expect(await shown()).toMatchObject([{ title: 'Watch each group', lesson: open.lesson }])
  expect(Object.keys((await shown())[0]!), 'nobody’s name').toEqual([
    'id',
    'number',
    'title',
    'lesson',
    'advice',
    'publishedAt',
  ])
  await tess.makes('withdraw', mine, {}, 'Out of date')
  expect(await shown()).toEqual([])
})

test('C-143 a leader’s own mistake is told by the leader, for everyone', async () => {
  const mistake = {
    title: 'I pushed the chatbot launch too early',
    lesson: 'I wanted the date more than the tests.',
    advice: 'Ask me for the test report before you agree to my date.',
    audiences: ['everyone'],
    ownMistake: true,
  }
  const it = await tess.raises(mistake)
  await cora.cannot('publish', it).because('own_mistake_others')
  await tess.makes('publish', it)
  expect((await ann.reads(it)).fields.ownMistake).toBe(true)
  expect(await heard(world, ann, it)).toEqual(['lesson_published'])
})

test('C-142 a leader asks everyone for feedback and says what they make of it', async () => {
  const top = tess.among('leadership-acts')
  const asked = { title: 'What keeps you from improving?', kind: 'feedbackRequest', question: 'What should I stop?' }
  const it = await top.raises({ ...asked, owner: tess.id, until: '2026-03-20' })
  await cora.among('leadership-acts').cannot('ask', it).because('move_not_yours')
  await top.makes('ask', it)
  expect(await heard(world, ann, it)).toEqual(['leader_asks'])
  await ann.asks('POST', `/leadership-acts/${it.id}/comments`, { body: { text: 'Meetings at eight.' } })
  await top.cannot('conclude', it, { heard: 'Meetings' }).because('leadership_change_missing')
  const done = await top.makes('conclude', it, { heard: 'Meetings at eight.', change: 'None before nine.' })
  expect(done.state).toBe('answered')
})

test('C-144 what leaders raise and own is counted by quarter, with what they ask and admit', async () => {
  await tess.among('improvements').raises({ title: 'Visit a customer a month' })
  const { body } = await ann.asks('GET', '/culture/leaders')
  const { quarters, items } = body as unknown as {
    quarters: { quarter: string; raised: number; owned: number; feedbackRequest: number; ownMistake: number }[]
    items: { by: string; person: { name: string }; record: { title: string } }[]
  }
  expect(quarters.map(({ quarter }) => quarter)).toEqual(['2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1'])
  expect(quarters.at(-1)).toEqual({ quarter: '2026-Q1', raised: 1, owned: 0, feedbackRequest: 1, ownMistake: 1 })
  expect(items.map(({ by, person, record }) => `${by} ${person.name}: ${record.title}`)).toContain(
    'raised Tess: Visit a customer a month',
  )
})
