import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { raisePatterns } from '#app/trends/raisePatterns.ts'
import {
  aCorrectingTeam,
  analysing,
  type CorrectingTeam,
  confirmed,
  controlled,
  corrected,
  decided,
  findsWhy,
} from './journeys/driver/correcting.ts'
import type { Page } from './journeys/driver/person.ts'
import { aWorld, type World } from './journeys/driver/world.ts'

interface Counted {
  readonly count: number
  readonly records: string
}
interface Told {
  readonly months: readonly Counted[]
  readonly dimensions: readonly {
    readonly dimension: string
    readonly lines: readonly (Counted & { key: string; name: string; months: Counted[]; open: Counted })[]
  }[]
  readonly lasting: readonly (Counted & { name: string; median: number | null })[]
  readonly recurrence: { readonly settled: Counted; readonly rate: number | null }
  readonly ageing: readonly Counted[]
  readonly overdue: Counted
  readonly patterns: readonly (Counted & { dimension: string; key: string; improvement: Page | null })[]
}

let world: World
let team: CorrectingTeam
const reported: { month: string; requirement: string; site: string; severity: string }[] = []

beforeAll(async () => {
  world = await aWorld('2026-01-05')
  team = await aCorrectingTeam(world)
  const plan = [
    ['2026-01-05', 'Hamburg', 'minor'],
    ['2026-01-20', 'Lyon', 'major'],
    ['2026-03-02', 'Hamburg', 'minor'],
    ['2026-03-09', 'Lyon', 'minor'],
  ] as const
  for (const [day, site, severity] of plan) {
    world.itIs(day)
    const it = await confirmed(team, { site, severity, title: `Found in ${site} on ${day}` })
    reported.push({ month: day.slice(0, 7), requirement: 'iso42001:8.2', site, severity })
    if (severity !== 'major') continue
    world.itIs('2026-01-22')
    await team.process.makes('control', it, controlled)
    world.itIs('2026-01-24')
    await team.process.makes('correct', it, corrected)
    await team.manager.makes('evaluate', it, { ...decided, owner: team.owner.id })
    await analysing(team, it)
    await findsWhy(team.owner, it)
  }
  world.itIs('2026-03-20')
  const rejected = await team.reporter.raises({ title: 'No requirement behind it', site: 'Lyon' })
  await team.manager.makes('reject', rejected, { processOwner: team.process.id }, 'Nothing requires it')
})
afterAll(() => world.close())

async function trends(query = 'from=2026-01-01&to=2026-03-31'): Promise<Told> {
  const { status, body } = await team.auditor.asks('GET', `/nonconformity-trends?${query}`)
  expect(status, JSON.stringify(body)).toBe(200)
  return body as unknown as Told
}

/** Every figure of the answer, wherever it stands. */
function figuresIn(told: unknown): Counted[] {
  if (Array.isArray(told)) return told.flatMap(figuresIn)
  if (told === null || typeof told !== 'object') return []
  const own = 'records' in told && 'count' in told ? [told as Counted] : []
  return [...own, ...Object.values(told).flatMap(figuresIn)]
}

const count = (match: (one: (typeof reported)[number]) => boolean) => reported.filter(match).length

describe('trends across nonconformities', () => {
  test('C-230 counts equal the data by month, requirement, cause, system, site and severity, each opens its records, and a pattern becomes a candidate once', async () => {
    const told = await trends()
    expect(told.months.map((month) => month.count)).toEqual(
      ['2026-01', '2026-02', '2026-03'].map((month) => count((one) => one.month === month)),
    )
    const linesOf = (dimension: string) => told.dimensions.find((one) => one.dimension === dimension)!.lines
    const counts = (dimension: string) => Object.fromEntries(linesOf(dimension).map((line) => [line.key, line.count]))
    expect(counts('requirement')).toEqual({ 'iso42001:8.2': reported.length })
    expect(counts('site')).toEqual({
      Hamburg: count(({ site }) => site === 'Hamburg'),
      Lyon: count(({ site }) => site === 'Lyon'),
    })
    expect(counts('severity')).toEqual({
      minor: count(({ severity }) => severity === 'minor'),
      major: count(({ severity }) => severity === 'major'),
    })
    expect(counts('cause')).toEqual({ processMissing: 1, none: reported.length - 1 })
    expect(counts('aiSystem')).toEqual({ none: reported.length })
    for (const { count, records } of figuresIn(told)) {
      const { status, body } = await team.auditor.asks('GET', `${records}&limit=100`)
      expect(status, records).toBe(200)
      expect(body.items, records).toHaveLength(count)
    }
    expect(told.patterns.map(({ dimension, key, improvement }) => [dimension, key, improvement])).toEqual([
      ['requirement', 'iso42001:8.2', null],
    ])
    expect(await raisePatterns(world.app, world.organization)).toBe(1)
    expect(await raisePatterns(world.app, world.organization)).toBe(0)
    const candidate = (await trends()).patterns[0]!.improvement!
    const coordinator = (await world.person('Cora', 'improvementCoordinator')).among('improvements')
    const page = await coordinator.reads(candidate)
    expect(page).toMatchObject({ state: 'candidate', fields: { sourceType: 'trendAnalysis' } })
    const { body } = await coordinator.asks('GET', `/improvements/${candidate.id}/links`)
    expect(body.items).toHaveLength(reported.length)
  })

  test('how long it took is counted from milestone to milestone; what never happened is unknown, not zero', async () => {
    const { lasting, recurrence, ageing, overdue } = await trends()
    expect(
      lasting.map(({ name, median, count }) => [name, median === null ? null : Math.round(median), count]),
    ).toEqual([
      ['control', 2, 1],
      ['correct', 4, 1],
      ['verify', null, 0],
      ['remediate', null, 0],
    ])
    expect(recurrence).toMatchObject({ rate: null, settled: { count: 0 } })
    expect(ageing.reduce((sum, bucket) => sum + bucket.count, 0)).toBe(reported.length)
    expect(overdue.count).toBeGreaterThan(0)
  })

  test('what one may not see is not counted, nor is its pattern told', async () => {
    const kept = (await team.auditor.asks('GET', '/nonconformity-trends/records?set=reported&key=Lyon&dimension=site'))
      .body
    const narrowed = kept.items![0]!.id
    await world.app.store.inside({ organization: world.organization }, (tx) =>
      sql`update record set audience = array['role:topManagement'] where id = ${narrowed}`.execute(tx),
    )
    const all = (told: Told) => told.months.reduce((sum, month) => sum + month.count, 0)
    expect(all(await trends())).toBe(reported.length - 1)
    const { body } = await team.top.asks('GET', '/nonconformity-trends?from=2026-01-01&to=2026-03-31')
    expect(all(body as unknown as Told)).toBe(reported.length)
  })

  test('days that are none and sets nobody knows are refused', async () => {
    for (const path of ['?from=2026-02-31', '/records?set=all', '/records?set=open&cursor=x'])
      expect((await team.auditor.asks('GET', `/nonconformity-trends${path}`)).status, path).toBe(400)
  })
})
