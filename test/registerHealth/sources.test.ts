import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aHouse, type House, lives, opened, report, type Told } from './lives.ts'

const today = '2026-11-20'
let house: House

beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.world.close())

async function raised(house: House, source: string | null, days: readonly string[]): Promise<void> {
  for (const [at, day] of days.entries()) {
    house.world.itIs(day)
    const named = source && { sourceType: source, sourceWords: 'The one of spring' }
    await house.team.raiser.raises({ title: `${source ?? 'Nobody said'} ${at}`, ...named })
  }
  house.world.itIs(today)
}

const sources = (of: House = house) => report(of.team.raiser, 'sources')

describe('where improvements come from', () => {
  test('C-150 more than 80 % from audits in twelve months is red; at 80 % it is not; what states no source is in neither part', async () => {
    const days = [
      '2026-01-12',
      '2026-02-12',
      '2026-03-12',
      '2026-04-13',
      '2026-05-12',
      '2026-06-12',
      '2026-07-13',
      '2026-08-12',
    ]
    await raised(house, 'auditFinding', days)
    await raised(house, 'staffSuggestion', ['2026-02-02', '2026-05-04'])
    await raised(house, null, ['2026-05-05'])
    // Older than twelve months: no part of it.
    await raised(house, 'monitoring', ['2025-09-01', '2025-09-02', '2025-09-03'])
    const before = (await sources()).auditShare
    expect(before).toMatchObject({ audit: 8, stated: 10, unknown: 1, share: 0.8, light: 'green', from: '2025-11-21' })
    await raised(house, 'auditFinding', ['2026-09-01'])
    const { auditShare, how } = await sources()
    expect(auditShare).toMatchObject({ audit: 9, stated: 11, light: 'red' })
    expect(await opened(house.team.raiser, auditShare.records)).toHaveLength(9)
    expect(await opened(house.team.raiser, auditShare.allRecords)).toHaveLength(12)
    expect(how.auditShare).toContain('Red above 80 %')
  })

  test('C-151 corrective and proactive stand side by side; a quarter without a proactive entry warns, the one under way does not', async () => {
    const { balance } = await sources()
    expect(
      balance.map(({ quarter, corrective, proactive, warns }: Told) => [quarter, corrective, proactive, warns]),
    ).toEqual([
      ['2025-Q3', 0, 3, false],
      ['2025-Q4', 0, 0, true],
      ['2026-Q1', 3, 1, false],
      ['2026-Q2', 3, 1, false],
      ['2026-Q3', 3, 0, true],
      ['2026-Q4', 0, 0, false],
    ])
    const third = balance.find(({ quarter }: Told) => quarter === '2026-Q3')
    expect(await opened(house.team.raiser, third.records.corrective)).toHaveLength(3)
    expect(await opened(house.team.raiser, third.records.proactive)).toEqual([])
  })

  test('C-064 every source has its count per quarter; one with none for two quarters is flagged as dry', async () => {
    const told = await sources()
    const of = (name: string) => told.sources.find(({ source }: Told) => source === name)
    expect(of('auditFinding')).toMatchObject({ counts: [0, 0, 3, 3, 3, 0], isDry: false })
    expect(of('staffSuggestion')).toMatchObject({ counts: [0, 0, 1, 1, 0, 0], isDry: false })
    expect(of('monitoring')).toMatchObject({ counts: [3, 0, 0, 0, 0, 0], isDry: true })
    expect(of('supplier')).toMatchObject({ counts: [0, 0, 0, 0, 0, 0], isDry: true })
    expect(told.sources).toHaveLength(29)
    expect(told.dry).toBe(27)
    const titles = await opened(house.team.raiser, of('monitoring').records[0])
    expect(titles.map(({ title }) => title).sort()).toEqual(['monitoring 0', 'monitoring 1', 'monitoring 2'])
  })
})

describe('breadth', () => {
  test('C-159 the index is areas with at least one measured item of all areas; coverage by area', async () => {
    const full = { start: 5, done: 30, judged: 55 }
    await lives(house, { title: 'Served faster', on: '2026-02-09', category: 'serviceDelivery', ...full })
    await lives(house, { title: 'Board meets weekly', on: '2026-03-09', category: 'governance', ...full, after: 14 })
    await lives(house, { title: 'Scorecard', on: '2026-04-07', category: 'supplierManagement', start: 5, done: 30 })
    house.world.itIs(today)
    const breadth = await report(house.team.raiser, 'breadth')
    expect(breadth).toMatchObject({ measuredCategories: 2, allCategories: 5, index: 0.4 })
    expect(
      breadth.lines.map(({ category, registered, implemented, measured, improved }: Told) => [
        category,
        registered,
        implemented,
        measured,
        improved,
      ]),
    ).toEqual([
      ['serviceDelivery', 1, 1, 1, 1],
      ['governance', 1, 1, 1, 0],
      ['documentation', 0, 0, 0, 0],
      ['supplierManagement', 1, 1, 0, 0],
      ['auditProgramme', 0, 0, 0, 0],
    ])
    const [serviceDelivery] = breadth.lines
    expect(await opened(house.team.raiser, serviceDelivery.records.measured)).toMatchObject([
      { title: 'Served faster' },
    ])
    const narrow = await report(house.team.raiser, 'breadth?from=2026-09-01&to=2026-11-20')
    expect(narrow.index).toBe(0)
  })
})

describe('what is asked for', () => {
  test('days that do not exist, backwards spans, unknown sets and foreign cursors are refused with a sentence', async () => {
    const codes = async (path: string) => {
      const { status, body } = await house.team.raiser.asks('GET', `/register-health/${path}`)
      return [status, ...(body.refusals ?? []).map(({ code }) => code)]
    }
    expect(await codes('velocity?from=2026-02-30')).toEqual([400, 'not_a_day'])
    expect(await codes('velocity?from=2026-05-01&to=2026-04-01')).toEqual([400, 'report_span_backwards'])
    expect(await codes('breadth?from=1990-01-01')).toEqual([400, 'report_span_too_long'])
    expect(await codes('records?set=secrets')).toEqual([400, 'not_a_choice'])
    expect(await codes('records?set=closed&owner=nobody')).toEqual([400, 'not_an_id'])
    expect(await codes('records?set=closed&cursor=x')).toEqual([400, 'cursor_invalid'])
    expect(await codes('records?set=closed&colour=red')).toEqual([400, 'field_unknown'])
    expect(await codes('nonsense')).toEqual([404, 'not_found'])
  })

  test('records come in pages, each once', async () => {
    const path = '/register-health/records?set=raised&from=2025-01-01&limit=5'
    const seen: string[] = []
    for (let cursor: string | null | undefined = ''; cursor !== null; ) {
      const { body } = await house.team.raiser.asks('GET', `${path}${cursor ? `&cursor=${cursor}` : ''}`)
      seen.push(...(body.items ?? []).map(({ id }) => id))
      cursor = body.next ?? null
    }
    expect(seen).toHaveLength(18)
    expect(new Set(seen).size).toBe(18)
  })

  test('what a narrow audience hides is in no count and behind no figure', async () => {
    const { world, team } = house
    world.itIs('2026-10-12')
    const hidden = await team.raiser.raises({ title: 'Concern', sourceType: 'monitoring', sourceWords: 'Watch' })
    await world.app.store.inside({ organization: world.organization }, async (tx) => {
      await sql`update record set audience = ${[`person:${team.raiser.id}`]}::text[] where organization_id = current_organization() and id = ${hidden.id}`.execute(
        tx,
      )
    })
    world.itIs(today)
    const proactive = async (person: House['team']['raiser']) => {
      const { balance } = await report(person, 'sources')
      const last = balance.at(-1)
      return [last.proactive, (await opened(person, last.records.proactive)).length]
    }
    expect(await proactive(team.raiser)).toEqual([1, 1])
    expect(await proactive(team.manager)).toEqual([0, 0])
  })
})
