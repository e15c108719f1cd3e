import { afterAll, beforeAll, expect, test } from 'vitest'
import { nineColumns, registerStatuses } from '#domain/register/nineColumns.ts'
import { readWorkbook } from '#feeds/spreadsheet/readWorkbook.ts'
import { openWorld, type World } from '../people/world.ts'
import { aDesk, type Desk, decisionsFor, register, today } from './desk.ts'

let world: World
let desk: Desk
beforeAll(async () => {
  world = await openWorld()
  world.at(`${today}T09:00:00.000Z`)
  desk = await aDesk(world)
  const name = 'service-desk-csi-register.xlsx'
  await desk.takesIn(name, register(name).bytes, decisionsFor[name])
  await desk.asks('POST', '/improvements', { title: 'A suggestion nobody has looked at' })
})
afterAll(() => world.close())

const items = async (query: string) =>
  JSON.parse((await desk.takesOut(`format=json${query}`)).toString('utf8')) as {
    about: Record<string, string>
    items: Record<string, string | null>[]
  }

test('C-353 (partly: OSCAL is held to rules typed from its models) every format holds the same nine columns of the same rows', async () => {
  const json = await items('')
  expect(json.items).toHaveLength(17)
  for (const row of json.items) expect(Object.keys(row)).toEqual(nineColumns.map(({ key }) => key))
  const csv = await readWorkbook(await desk.takesOut('format=csv'), 'x.csv')
  const xlsx = await readWorkbook(await desk.takesOut('format=xlsx'), 'x.xlsx')
  expect(csv.sheets[0]!.rows.map((row) => row[0])).toEqual(xlsx.sheets[0]!.rows.map((row) => row[0]))
  expect(csv.sheets[0]!.rows).toHaveLength(18)
  expect(xlsx.sheets[1]!.rows.flat().map(String)).toContain(json.about.trailHead)
})

test('C-073 every row has one of exactly four statuses, whatever stage it is in', async () => {
  const statuses = (await items('')).items.map(({ status }) => status)
  expect(new Set(statuses)).toEqual(new Set(registerStatuses))
  expect(statuses.filter((status) => status === 'completed')).toHaveLength(9)
})

test('says where the trail stood, and what it is called', async () => {
  const response = await desk.asks('GET', '/improvements/export?format=json')
  const { body } = await desk.asks('GET', '/improvements/IMP-2026-0001/trail')
  expect(response.headers.get('meliora-trail-head')).toMatch(/^\d+:[0-9a-f]{64}$/)
  expect(Number(response.headers.get('meliora-trail-head')?.split(':')[0])).toBeGreaterThan(body.items[0].seq)
  expect(response.headers.get('content-disposition')).toContain(`improvement-register-${today}.json`)
  expect(response.body.about.trailHead).toBe(response.headers.get('meliora-trail-head'))
})

test('takes the filters and orders of the list', async () => {
  expect((await items('&status=cancelled')).items.map(({ id }) => id)).toEqual(['CSI-014'])
  expect((await items('&state=implementing&sort=-number')).items.map(({ id }) => id)).toEqual([
    'CSI-016',
    'CSI-012',
    'CSI-006',
    'CSI-004',
  ])
  expect((await items('&q=CSI-010')).items.map(({ id }) => id)).toEqual(['CSI-010'])
  for (const [query, code] of [
    ['format=pdf', 'not_a_choice'],
    ['colour=red', 'filter_invalid'],
    ['sort=colour', 'sort_invalid'],
    ['separator=pipe', 'not_a_choice'],
    ['owner=none,none', 'not_an_id'],
  ]) {
    const { status, body } = await desk.asks('GET', `/improvements/export?${query}`)
    expect([status, body.code]).toEqual([400, code])
  }
})

test('uses semicolons where the comma is the decimal sign', async () => {
  const csv = (await desk.takesOut('separator=semicolon')).toString('utf8')
  expect(csv.split('\r\n')[0]).toBe(`\uFEFF${nineColumns.map(({ header }) => header).join(';')}`)
})

test('holds nothing of another organization and nothing a reader may not see', async () => {
  const elsewhere = await aDesk(world)
  expect(JSON.parse((await elsewhere.takesOut('format=json')).toString('utf8')).items).toEqual([])
  const viewer = await desk.colleague('Vi', 'viewer')
  expect(JSON.parse((await viewer.takesOut('format=json')).toString('utf8')).items).toHaveLength(17)
})
