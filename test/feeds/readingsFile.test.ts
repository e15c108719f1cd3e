import { zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { measures, pushes } from '../journeys/driver/measuring.ts'
import type { Page, Person } from '../journeys/driver/person.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'
import { seriesOf } from './feeding.ts'

let world: World
let ada: Person
let emil: Person
let incidents: Page
let satisfied: Page

beforeAll(async () => {
  world = await aWorld('2026-07-04')
  ada = await world.person('Ada', 'aimsManager')
  emil = await world.person('Emil', 'employee')
  incidents = await measures(ada, { title: 'P1 incidents', cadence: 'month' })
  satisfied = await measures(ada, {
    title: 'Satisfied',
    cadence: 'month',
    kind: 'proportion',
    direction: 'increase',
    unit: 'share of answers',
    numerator: 'answers of 4 or 5',
    denominator: 'answers',
    watchedAs: 'satisfaction',
  })
})
afterAll(() => world.close())

interface Preview {
  readonly digest: string
  readonly times: number
  readonly chosen: readonly { index: number; metric: string; part: string }[]
  readonly counts: Readonly<Record<string, number>>
  readonly dateOrder: { readonly order: string }
  readonly columns: readonly { readonly header: string; readonly holds: string }[]
  readonly rows: readonly {
    row: number
    fate: string
    period: string | null
    value: number | null
    before: number | null
    refusal: { code: string } | null
  }[]
}

const sends = async (
  person: Person,
  path: string,
  content: string | Uint8Array,
  query: Readonly<Record<string, string>> = {},
) => {
  const answer = await fetch(`${world.address}/api/v1/readings${path}?${new URLSearchParams(query)}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${person.token}`,
      'content-type': 'application/octet-stream',
      'meliora-file-name': 'Zahlen%202026.csv',
    },
    body: content as Uint8Array<ArrayBuffer> | string,
  })
  return {
    status: answer.status,
    body: (await answer.json()) as Preview & { code?: string; batch: string; added: number; restated: number },
  }
}
const lines = ({ rows }: Preview) =>
  rows.map(({ row, fate, period, value, refusal }) => `${row} ${fate} ${refusal?.code ?? `${period} ${value}`}`)

test('a file is shown as it was understood before anything is written, and exactly that is written', async () => {
  const csv =
    'Zahlen des Service Desk;;\nMonat;P1 incidents;Bemerkung\nJänner 2026;7,5;ok\nFeb 2026;1.204,5;\n2026-03;n/a;kein System\nApril 26;acht;\nQ2 2026;9;\n06.2026;4;\n'
  const { body: preview } = await sends(ada, '/preview', csv)
  expect(lines(preview)).toEqual([
    '3 new 2026-01-01 7.5',
    '4 new 2026-02-01 1204.5',
    '6 refused reading_number_unclear',
    '7 refused reading_period_other',
    '8 new 2026-06-01 4',
  ])
  expect(preview.columns.map(({ header, holds }) => `${header}: ${holds}`)).toEqual([
    'Monat: times',
    'P1 incidents: numbers',
    'Bemerkung: text',
  ])
  expect(await seriesOf(ada, incidents)).toEqual([])
  expect((await sends(ada, '', csv, { digest: 'another' })).body.code).toBe('readings_changed_since')
  const accepted = await sends(ada, '', csv, { digest: preview.digest })
  expect([accepted.status, accepted.body.added]).toEqual([201, 3])
  expect(await seriesOf(ada, incidents)).toEqual(['2026-01-01 7.5', '2026-02-01 1204.5', '2026-06-01 4'])
  const { items } = (await ada.asks('GET', `/metrics/${incidents.id}/batches`)).body
  expect(items).toMatchObject([
    { channel: 'import', source: expect.stringMatching(/^Zahlen 2026\.csv \(SHA-256 [0-9a-f]{64}\)$/), added: 3 },
  ])
  const again = await sends(ada, '/preview', csv)
  expect(again.body.counts).toEqual({ new: 0, restates: 0, same: 3, refused: 2 })
  expect((await sends(ada, '', csv, { digest: again.body.digest })).body.code).toBe('readings_none_new')
})

test('what differs restates, and undoing brings back what stood before', async () => {
  await pushes(ada, incidents, [['2026-05-01', 11]])
  const csv = 'month,P1 incidents\n2026-05,12\n2026-04,3\n'
  const { body: preview } = await sends(ada, '/preview', csv)
  expect(preview.rows.map(({ fate, before, value }) => [fate, before, value])).toEqual([
    ['restates', 11, 12],
    ['new', null, 3],
  ])
  const { batch } = (await sends(ada, '', csv, { digest: preview.digest })).body
  expect((await seriesOf(ada, incidents)).slice(2)).toEqual(['2026-04-01 3', '2026-05-01 12', '2026-06-01 4'])
  const undone = await ada.asks('POST', `/readings/${batch}/undo`)
  expect(undone.body).toMatchObject({ restated: 2 })
  expect((await seriesOf(ada, incidents)).slice(2)).toEqual(['2026-05-01 11', '2026-06-01 4'])
  expect((await ada.asks('POST', `/readings/${batch}/undo`)).body.code).toBe('batch_nothing_left')
})

test('a survey’s file of counts fills a share, by two columns a person names', async () => {
  const csv = 'Month,Satisfied,All\n01/02/2026,40,50\n01/03/2026,30,50\n01/04/2026,60,50\n'
  const { body: open } = await sends(ada, '/preview', csv)
  expect([open.chosen, open.dateOrder.order, open.rows]).toEqual([[], 'unknown', []])
  const columns = [
    { index: 1, metric: satisfied.id, part: 'num' },
    { index: 2, metric: satisfied.id, part: 'den' },
  ]
  const half = await sends(ada, '/preview', csv, { decisions: JSON.stringify({ columns: columns.slice(1) }) })
  expect([half.status, half.body.code]).toEqual([400, 'readings_part_missing'])
  const unsaid = await sends(ada, '/preview', csv, { decisions: JSON.stringify({ columns }) })
  expect(unsaid.body.rows.map(({ refusal }) => refusal?.code)).toEqual(Array(3).fill('reading_date_either'))
  const decisions = JSON.stringify({ columns, dateOrder: 'dayFirst' })
  const { body: preview } = await sends(ada, '/preview', csv, { decisions })
  expect(lines(preview)).toEqual(['2 new 2026-02-01 0.8', '3 new 2026-03-01 0.6', '4 refused reading_share_impossible'])
  expect((await sends(ada, '', csv, { decisions, digest: preview.digest })).status).toBe(201)
  expect(await seriesOf(ada, satisfied)).toEqual(['2026-02-01 40/50', '2026-03-01 30/50'])
})

test('an Excel file is read like any other; what is no file of readings says so', async () => {
  const cell = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`
  const sheet = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${cell('A1', 'Month')}${cell('B1', 'P1 incidents')}</row><row r="2">${cell('A2', 'Feb 2025')}<c r="B2"><v>6.5</v></c></row><row r="3">${cell('A3', 'Mar 2025')}<c r="B3"><v>7</v></c></row></sheetData></worksheet>`
  const text = (content: string) => new TextEncoder().encode(content)
  const book = zipSync({
    '[Content_Types].xml': text(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
    '_rels/.rels': text(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    'xl/workbook.xml': text(
      '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Figures" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': text(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': text(sheet),
  })
  const { body: preview } = await sends(ada, '/preview', book)
  expect(lines(preview)).toEqual(['2 new 2025-02-01 6.5', '3 new 2025-03-01 7'])
  const codes = async (content: string | Uint8Array, query = {}) =>
    (await sends(ada, '/preview', content, query)).body.code
  expect(await codes('a,b\nc,d\n')).toBe('readings_not_found')
  expect(await codes(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 0]))).toBe('file_not_spreadsheet')
  expect(await codes('')).toBe('file_empty')
  expect(await codes('m,v\n2026-01,1\n2026-02,2\n', { decisions: '{' })).toBe('body_not_json')
  expect(
    await codes('m,v\n2026-01,1\n2026-02,2\n', { decisions: '{"columns":[{"index":7,"metric":"x","part":"value"}]}' }),
  ).toBe('readings_column_unknown')
  expect((await sends(emil, '/preview', 'm,v\n2026-01,1\n2026-02,2\n')).status).toBe(403)
})

test('a share of few is no reading of the series, and the same file again is still nothing new', async () => {
  const few = await measures(ada, {
    title: 'Satisfied, few',
    cadence: 'month',
    kind: 'proportion',
    unit: 'share of answers',
    numerator: 'answers of 4 or 5',
    denominator: 'answers',
    minDenominator: 20,
  })
  const columns = [
    { index: 1, metric: few.id, part: 'num' },
    { index: 2, metric: few.id, part: 'den' },
  ]
  const decisions = JSON.stringify({ columns })
  const csv = 'Month,Good,All\n2026-02,4,5\n2026-03,30,40\n'
  const { body: preview } = await sends(ada, '/preview', csv, { decisions })
  expect((await sends(ada, '', csv, { decisions, digest: preview.digest })).body).toMatchObject({ added: 2 })
  expect(lines((await sends(ada, '/preview', csv, { decisions })).body)).toEqual([
    '2 same 2026-02-01 0.8',
    '3 same 2026-03-01 0.75',
  ])
})
