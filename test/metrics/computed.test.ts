import { afterAll, beforeAll, expect, test } from 'vitest'
import { computeMetrics } from '#app/metrics/computeMetrics.ts'
import { moved } from '../journeys/driver/measuring.ts'
import type { Person } from '../journeys/driver/person.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'

let world: World
let ada: Person

beforeAll(async () => {
  world = await aWorld('2026-03-04')
  ada = await world.person('Ada', 'aimsManager')
})
afterAll(() => world.close())

/** The shipped template, put into use as it comes. */
async function shipped(name: string, more: Record<string, unknown> = {}) {
  const { items } = (await ada.asks('GET', '/metric-templates')).body as unknown as {
    items: { name: string; fields: Record<string, unknown> }[]
  }
  const template = items.find((each) => each.name === name)
  const made = await ada.asks('POST', '/metrics', { body: { ...template?.fields, ...more } })
  expect(made.status, JSON.stringify(made.body.refusals)).toBe(201)
  return moved(ada, 'metrics', made.body, 'activate')
}

async function points(id: string) {
  const { body } = await ada.asks('GET', `/metrics/${id}/series`)
  return (body as unknown as { points: { periodStart: string; value: number | null; num?: number; den?: number }[] })
    .points
}

const happens = async (input: Record<string, unknown>) => {
  const made = await ada.asks('POST', '/incidents', { body: { kind: 'incident', priority: 'P1', ...input } })
  expect(made.status, JSON.stringify(made.body.refusals)).toBe(201)
  return made.body
}

async function isResolved(id: { id: string }, resolvedAt: string) {
  await moved(ada, 'incidents', id, 'resolve', { input: { resolvedAt } })
}

test('C-112 the shipped metric of resolution time computes from incidents, before and after', async () => {
  const metric = await shipped('resolutionTime', { formulaPriority: 'P1' })
  for (const [day, hours] of [
    ['2026-01-06', 10],
    ['2026-01-07', 8],
    ['2026-01-08', 3],
    ['2026-01-20', 4],
  ] as const) {
    const made = await happens({ title: `Outage ${day}`, occurredAt: `${day}T08:00:00Z` })
    await isResolved(made, `${day}T${String(8 + hours).padStart(2, '0')}:00:00Z`)
  }
  await isResolved(
    await happens({ title: 'Slow', priority: 'P3', occurredAt: '2026-01-06T08:00:00Z' }),
    '2026-01-07T08:00:00Z',
  )
  await happens({ title: 'Still open', occurredAt: '2026-01-27T08:00:00Z' })
  await computeMetrics(world.app, world.organization)
  expect(await points(metric.id)).toEqual([
    { periodStart: '2026-01-05', value: 8 },
    { periodStart: '2026-01-12', value: null },
    { periodStart: '2026-01-19', value: 4 },
  ])
  expect(await computeMetrics(world.app, world.organization), 'a second run finds nothing new').toBe(0)
})

test('C-113 the shipped metric of change success computes from changes and the incidents that name them', async () => {
  const metric = await shipped('changeSuccess')
  for (const reference of ['CHG-1', 'CHG-2', 'CHG-3', 'CHG-4'])
    await happens({
      title: reference,
      kind: 'change',
      changeReference: reference,
      occurredAt: '2026-01-13T20:00:00Z',
      changeFailed: reference === 'CHG-2',
    })
  await happens({ title: 'After CHG-3', changeReference: 'CHG-3', occurredAt: '2026-01-14T06:00:00Z' })
  await computeMetrics(world.app, world.organization)
  expect(await points(metric.id)).toEqual([{ periodStart: '2026-01-01', value: 0.5, num: 2, den: 4 }])
  await happens({ title: 'Found late', changeReference: 'CHG-4', occurredAt: '2026-02-20T06:00:00Z' })
  await computeMetrics(world.app, world.organization)
  const said = await ada.asks('GET', `/metrics/${metric.id}/points/2026-01-01`)
  expect(said.body.items?.map(({ num }) => num)).toEqual([2, 3])
})

test('counts of our own register have true zeros between the first and today, and the running week is not counted', async () => {
  const metric = await shipped('complaintCount')
  await happens({ title: 'Late answer', kind: 'complaint', theme: 'delay', occurredAt: '2026-02-10T08:00:00Z' })
  await happens({ title: 'Late again', kind: 'complaint', theme: 'delay', occurredAt: '2026-03-03T08:00:00Z' })
  await computeMetrics(world.app, world.organization)
  expect((await points(metric.id)).map(({ value }) => value)).toEqual([1, 0, 0])
  const pushed = await ada.asks('POST', `/metrics/${metric.id}/points`, {
    body: { readings: [{ at: '2026-02-10', value: 7 }] },
  })
  expect(pushed.body.refusals?.[0]?.code).toBe('metric_is_computed')
})

test('an incident is resolved by its move: nothing says it is over while it stands open', async () => {
  const said = { title: 'Over already', kind: 'incident', resolvedAt: '2026-01-06T10:00:00Z' }
  const refused = await ada.asks('POST', '/incidents', { body: said })
  expect([refused.status, refused.body.refusals?.[0]?.field]).toEqual([400, 'resolvedAt'])
  const open = await happens({ title: 'Open', occurredAt: '2026-01-06T08:00:00Z' })
  const edited = await ada.asks('PATCH', `/incidents/${open.id}`, {
    body: { resolvedAt: '2026-01-06T10:00:00Z' },
    headers: { 'if-match': `"${open.version}"` },
  })
  expect(edited.body.refusals?.map(({ code }) => code)).toEqual(['changed_by_move'])
  const early = await ada.asks('POST', `/incidents/${open.id}/moves/resolve`, {
    body: { input: { resolvedAt: '2026-01-05T10:00:00Z' } },
    headers: { 'if-match': `"${open.version}"` },
  })
  expect(early.body.refusals?.map(({ code }) => code)).toEqual(['resolved_before_it_happened'])
})
