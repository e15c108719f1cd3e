import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeSurveys } from '#app/culture/closeSurveys.ts'
import { recordTypes } from '#domain/records/index.ts'
import { refusals } from '#domain/words/refusals.ts'
import { votes } from '#test/culture/voting.ts'
import type { Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let manager: Person
let ann: Person

beforeAll(async () => {
  world = await aWorld('2026-11-23')
  manager = await world.person('Milo', 'aimsManager')
  ann = await world.person('Ann', 'employee')
})
afterAll(() => world.close())

interface Told {
  readonly key: string
  readonly title: string
  readonly text: readonly string[]
  readonly edition: string
  readonly reviewedOn: string
  readonly isStale: boolean
  readonly isRead: boolean
  readonly related: readonly { key: string; title: string }[]
}
const page = async (key: string, who = ann) =>
  (await who.asks('GET', `/guidance/${encodeURIComponent(key)}`)).body as unknown as Told
const index = async (kind: string) =>
  ((await ann.asks('GET', `/guidance?kind=${kind}`)).body as unknown as { items: Told[] }).items

test('C-332 whatever a guard refuses and whatever a field asks for, help is there for it', async () => {
  const told = new Set([...(await index('refusal')), ...(await index('field'))].map(({ key }) => key))
  const wanted = [
    ...Object.keys(refusals).map((code) => `refusal:${code}`),
    ...Object.values(recordTypes).flatMap(({ name, fields }) =>
      Object.keys(fields).map((field) => `field:${name}.${field}`),
    ),
  ]
  expect(wanted.filter((key) => !told.has(key))).toEqual([])
  const task = await ann.among('tasks').raises({ title: 'Tidy up', owner: ann.id })
  const { body } = await ann.among('tasks').cannot('complete', task).because('result_missing')
  const [refusal] = body.refusals!
  const why = await page(`refusal:${refusal!.code}`)
  expect(why.title).toBe(refusal!.sentence)
  expect(why.text.join(' ').length).toBeGreaterThan(40)
  const step = await page('move:task.complete')
  expect(step.text.join(' ')).toContain('Leads from Open to Done')
  expect(step.related.map(({ key }) => key)).toContain('field:task.result')
})

test('C-333 guidance says which edition it was held against and when it was last gone through; after a year it says that it is stale', async () => {
  const fresh = await page('topic:policy')
  expect(fresh).toMatchObject({ edition: 'ISO/IEC 42001:2023', reviewedOn: '2026-11-21', isStale: false })
  world.itIs('2027-11-21')
  expect((await page('topic:policy')).isStale).toBe(false)
  world.itIs('2027-11-22')
  expect((await page('topic:policy')).isStale).toBe(true)
  expect((await index('guide')).every(({ isStale }) => isStale)).toBe(true)
  world.itIs('2026-11-23')
})

test('C-300 each role has its guide to an audit, who read it is kept, and afterwards those audited say anonymously how it was', async () => {
  const guides = (await index('guide')).map(({ key }) => key)
  for (const role of ['everyone', 'leader', 'manager', 'owner', 'auditor'])
    expect(guides).toContain(`guide:audit-${role}`)
  const guide = await page('guide:audit-everyone')
  expect(guide.text.join(' ')).toContain('Nobody’s evaluation depends on it')
  expect(guide).toMatchObject({ isRead: false })
  expect(guide.related.map(({ key }) => key)).toContain('guide:learning')
  const readers = async (who: Person) => (await who.asks('GET', '/guidance/guide:audit-everyone/readers')).body
  expect(await readers(ann)).toMatchObject({ asked: 3, read: 0, people: null })
  for (const _ of [1, 2])
    expect((await ann.asks('POST', '/guidance/guide:audit-everyone/readers')).body).toMatchObject({ isRead: true })
  const now = (await readers(manager)) as unknown as {
    read: number
    people: { person: { name: string }; readAt: string | null }[]
  }
  expect(now.read).toBe(1)
  expect(now.people.filter(({ readAt }) => readAt !== null).map(({ person }) => person.name)).toEqual(['Ann'])
  expect(await pulseAfterAudit()).toContainEqual({ question: 'fair', answers: 5, mean: 4 })
})

/** Five who were audited answer with nobody's name; what came of it. */
async function pulseAfterAudit(): Promise<unknown> {
  const audited: Person[] = []
  for (const name of ['Bea', 'Cem', 'Dot', 'Eli', 'Fia']) audited.push(await world.person(name, 'employee'))
  const surveys = manager.among('pulse-surveys')
  const asked = audited.map(({ id }) => ({ id: '', person: id }))
  const audit = await manager.among('audits').raises({ title: 'Surveillance', owner: manager.id, kind: 'surveillance' })
  const about = { kind: 'afterAudit', about: audit.id, closesOn: '2026-11-30' }
  const survey = await surveys.raises({ title: 'How was it?', asked, ...about })
  await surveys.makes('open', survey)
  for (const person of audited) await votes(world, person, survey, { prepared: 4, fair: 4, useful: 3 })
  world.itIs('2026-12-01')
  await closeSurveys(world.app, world.organization)
  const { body } = await surveys.asks('GET', `/pulse-surveys/${survey.id}/results`)
  world.itIs('2026-11-23')
  return body.results
}

test('what is no page is not found, and what is no guide is not read so', async () => {
  for (const key of ['topic:magic', 'field:__proto__.x', 'refusal:constructor'])
    expect((await ann.asks('GET', `/guidance/${key}`)).status).toBe(404)
  expect((await ann.asks('POST', '/guidance/topic:policy/readers')).status).toBe(404)
  expect((await ann.asks('GET', '/guidance?kind=magic')).status).toBe(400)
})

test('guidance speaks the reader’s language', async () => {
  const german = await ann.asks('GET', '/guidance/topic:policy', { headers: { 'accept-language': 'de' } })
  expect((german.body as unknown as Told).title).toBe('Politik')
})
