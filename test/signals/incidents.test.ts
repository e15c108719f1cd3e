import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { look, signalsOf } from './watching.ts'

let world: World
let felix: Person

beforeEach(async () => {
  world = await aWorld('2026-04-01')
  felix = await world.person('Felix', 'improvementCoordinator')
})
afterEach(() => world.close())

/** Something that happened, on a day. */
async function happened(day: string, input: object): Promise<Page> {
  const body = { title: `On ${day}`, kind: 'incident', occurredAt: `${day}T10:00:00Z`, ...input }
  const answer = await felix.asks('POST', '/incidents', { body })
  expect(answer.status, JSON.stringify(answer.body.refusals)).toBe(201)
  return answer.body
}

async function perMonth(counts: readonly number[], input: object = { priority: 'P1' }): Promise<void> {
  for (const [at, count] of counts.entries())
    for (let day = 1; day <= count; day++) await happened(`2026-0${at + 1}-0${day}`, input)
}

test('C-046 three months of increasing P1 incidents, 2, 3, 5, are one candidate, however often it is looked at', async () => {
  await perMonth([2, 3, 5])
  expect(await look(world)).toEqual({ looked: 0, found: 1 })
  expect(await look(world)).toEqual({ looked: 0, found: 0 })
  expect(await look(world, { all: true })).toEqual({ looked: 0, found: 0 })
  const candidates = await felix.lists('?state=candidate')
  expect(candidates).toMatchObject([{ title: 'Rising: P1 incidents', sourceType: 'trendAnalysis' }])
  const [signal] = await signalsOf(felix)
  expect(signal).toMatchObject({
    rule: 'T2',
    ruleVersion: 1,
    strength: 'watch',
    state: 'open',
    shared: { priority: 'P1' },
  })
  expect(signal?.sentence).toContain('2, 3, 5')
  await felix.seesTrail(candidates[0]!).as(['create by system', ...Array(10).fill('link by system')])
})

test('C-046 2, 3, 3 is none', async () => {
  await perMonth([2, 3, 3])
  expect(await look(world)).toEqual({ looked: 0, found: 0 })
  expect(await felix.lists()).toEqual([])
})

test('a month that is not over says nothing yet; the next morning does, without anything new', async () => {
  world.itIs('2026-03-31')
  await perMonth([2, 3, 5])
  expect(await look(world)).toMatchObject({ found: 0 })
  world.itIs('2026-04-01')
  expect(await look(world, { all: true })).toMatchObject({ found: 1 })
})

test('more incidents than the year before explains make the candidate strong', async () => {
  world.itIs('2027-04-01')
  for (let month = 1; month <= 12; month++)
    await happened(`2026-${String(month).padStart(2, '0')}-05`, { priority: 'P1' })
  for (const [month, count] of [
    ['2027-01', 3],
    ['2027-02', 4],
    ['2027-03', 6],
  ] as const)
    for (let day = 1; day <= count; day++) await happened(`${month}-0${day}`, { priority: 'P1' })
  await look(world)
  expect(await signalsOf(felix)).toMatchObject([{ rule: 'T2', strength: 'strong' }])
})

test('C-042 three complaints of the same theme within 90 days are one candidate; two are none', async () => {
  const complaint = { kind: 'complaint', theme: 'Wrong answers' }
  await happened('2026-01-20', complaint)
  await happened('2026-02-10', { ...complaint, theme: 'wrong answers ' })
  await happened('2026-03-01', { kind: 'complaint', theme: 'Waiting' })
  expect(await look(world)).toMatchObject({ found: 0 })
  await happened('2026-03-30', complaint)
  expect(await look(world)).toMatchObject({ found: 1 })
  expect(await look(world)).toMatchObject({ found: 0 })
  expect(await felix.lists('?state=candidate')).toMatchObject([
    { title: 'Complaints about “Wrong answers”', sourceType: 'customerComplaint' },
  ])
  expect((await signalsOf(felix))[0]?.sentence).toContain('3 complaints')
})

test('C-045 three incidents of the same cause, system or type within 90 days are a pattern with its card', async () => {
  await happened('2025-12-01', { cause: 'Expired certificate', service: 'Search' })
  await happened('2026-01-15', { cause: 'expired certificate', service: 'Login' })
  await happened('2026-02-15', { cause: 'Expired certificate', service: 'Mail' })
  expect(await look(world)).toMatchObject({ found: 0 })
  const third = await happened('2026-03-15', { cause: 'Expired certificate', service: 'Search' })
  expect(await look(world)).toMatchObject({ found: 1 })
  const [signal] = await signalsOf(felix)
  expect(signal).toMatchObject({ kind: 'incidentPattern', rule: 'T10', shared: { cause: 'Expired certificate' } })
  expect(signal).toMatchObject({ numbers: { trait: 'cause', count: 3, days: 90 } })
  const { body } = await felix.asks('GET', `/improvements/${signal?.improvement.id}/links`)
  expect(
    (body.items as unknown as { relation: string; record: { id: string } }[]).map(({ record }) => record.id),
  ).toContain(third.id)
  expect(await felix.lists('?state=candidate')).toMatchObject([{ sourceType: 'incident' }])
})

test('three incidents with the same AI system are a pattern as well, though nobody named a service', async () => {
  const owner = felix.id
  const system = (await felix.asks('POST', '/ai-systems', { body: { title: 'TalentSift', owner } })).body
  for (const day of ['2026-01-15', '2026-02-15', '2026-03-15']) await happened(day, { aiSystem: system.id })
  expect(await look(world)).toMatchObject({ found: 1 })
  expect(await signalsOf(felix)).toMatchObject([{ rule: 'T10', shared: { service: 'TalentSift' } }])
})
