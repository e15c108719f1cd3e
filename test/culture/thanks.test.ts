import { afterAll, beforeAll, expect, test } from 'vitest'
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
  ann = (await world.person('Ann', 'employee')).among('recognitions')
  ben = (await world.person('Ben', 'employee')).among('recognitions')
  cora = (await world.person('Cora', 'improvementCoordinator')).among('recognitions')
  tess = await world.person('Tess', 'topManagement')
})
afterAll(() => world.close())

const quarterOf = async (person: Person) =>
  (await person.asks('GET', '/culture/recognitions')).body as unknown as {
    quarter: string
    items: { number: string; person: { name: string } | null; kind: string }[]
  }

test('C-133 whoever noticed something is thanked if they agree; seen by nobody else before, hidden again whenever they want', async () => {
  const raised = await ann.among('improvements').raises({ title: 'Two lists disagree' })
  const thanks = {
    title: 'Saw that two lists disagree',
    person: ann.id,
    kind: 'identified',
    why: 'It had cost us days.',
  }
  const { body: it } = await cora.asks('POST', `/improvements/${raised.id}/raise/recognitions`, { body: thanks })
  expect(it.fields.about).toBe(raised.id)
  expect(await heard(world, ann, it)).toEqual(['recognition_proposed'])
  expect((await ben.asks('GET', `/recognitions/${it.id}`)).status, 'not before she agrees').toBe(404)
  await cora.cannot('consent', it).because('move_not_yours')
  const given = await ann.makes('consent', it, { onWall: false })
  expect([given.state, given.number]).toEqual(['given', 'RCG-2026-0001'])
  expect((await quarterOf(ben)).items, 'for her eyes and those who thank').toEqual([])
  expect((await quarterOf(cora)).items).toMatchObject([{ number: 'RCG-2026-0001', person: { name: 'Ann' } }])
  await ann.makes('showAll', it)
  expect((await quarterOf(ben)).items).toMatchObject([{ person: { name: 'Ann' }, kind: 'identified' }])
  await ann.makes('withdraw', it)
  expect((await quarterOf(ben)).items).toEqual([])
  expect((await ben.asks('GET', `/recognitions/${it.id}`)).status).toBe(404)
})

test('C-133 anonymous stays anonymous: who raised without a name is thanked without one, whoever claims to know', async () => {
  const raised = await ann.among('improvements').raises({ title: 'The alarm is ignored', anonymous: true })
  const guess = { title: 'Told us of the alarm', person: ann.id, kind: 'identified', nameless: false, why: 'Brave.' }
  const guessed = (await cora.asks('POST', `/improvements/${raised.id}/raise/recognitions`, { body: guess })).body
  await ann.cannot('consent', guessed, { onWall: true }).because('raiser_stays_anonymous')
  await ann.makes('decline', guessed)
  const { body: it } = await cora.asks('POST', `/improvements/${raised.id}/raise/recognitions`, {
    body: { title: 'Whoever told us of the alarm', why: 'Nobody was hurt.' },
  })
  expect(it.fields).toMatchObject({ nameless: true, person: null, kind: 'identified' })
  await cora.makes('giveNameless', it)
  expect((await quarterOf(ben)).items).toMatchObject([{ person: null, kind: 'identified' }])
})

test('nobody thanks themselves, and who was asked is not exchanged for another', async () => {
  const own = await ann.raises({ title: 'Me', person: ann.id, kind: 'implemented', why: 'I did it.' })
  await ann.cannot('consent', own).because('recognition_own')
  await ann.makes('withdraw', own)
  const it = await cora.raises({ title: 'Thanks', person: ann.id, kind: 'implemented', why: 'Well done.' })
  const changed = await cora.asks('PATCH', `/recognitions/${it.id}`, {
    body: { person: ben.id },
    headers: { 'if-match': '"1"' },
  })
  expect(changed.body.refusals?.map(({ code }) => code)).toContain('recognition_asked')
})

test('C-134 whoever carried it out gets an award, and the quarter’s list stands on the wall', async () => {
  const it = await tess.among('recognitions').raises({
    title: 'Rebuilt the queue',
    person: ben.id,
    kind: 'implemented',
    why: 'Waiting fell by half.',
    award: 'A day off',
  })
  await ben.makes('consent', it, { onWall: true })
  const list = await quarterOf(ann)
  expect(list.quarter).toBe('2026-Q1')
  expect(list.items).toMatchObject([
    { person: { name: 'Ben' }, kind: 'implemented', award: 'A day off', why: 'Waiting fell by half.' },
    { person: null },
  ])
  world.itIs('2026-04-02')
  expect((await quarterOf(ann)).items).toEqual([])
  const earlier = await ann.asks('GET', '/culture/recognitions?quarter=2026-Q1')
  expect((earlier.body.items as unknown as Page[]).length).toBe(2)
})
