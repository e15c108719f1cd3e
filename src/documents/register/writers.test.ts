import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { ExportAbout, RegisterRow } from '#domain/register/nineColumns.ts'
import { writeCsv } from './writeCsv.ts'
import { writeJson } from './writeJson.ts'
import { writeXlsx } from './writeXlsx.ts'

const about: ExportAbout = {
  organization: 'Lysmark & Söhne',
  exportedOn: '2026-11-20',
  trailHead: `42:${'ab'.repeat(32)}`,
}
const rows: RegisterRow[] = [
  {
    id: 'CSI-001',
    source: 'Audit; internal',
    description: '=cmd|"/C calc"!A0',
    priority: '9',
    owner: 'Dana Whitlock',
    targetDate: '2025-06-30',
    status: 'completed',
    measuredOutcome: '31% → 9%\nsince May',
    closureDate: '2025-06-18',
  },
  {
    id: '007',
    source: null,
    description: '+1, "quoted"',
    priority: 'Very high',
    owner: null,
    targetDate: null,
    status: 'planned',
    measuredOutcome: null,
    closureDate: null,
  },
]

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

describe('CSV', () => {
  it('is marked UTF-8 with CRLF, quoted where needed, and holds nothing that would run', async () => {
    expect((await whole(writeCsv(rows))).toString('utf8')).toBe(
      '\uFEFFID,Source,Description,Priority,Owner,Target completion date,Implementation status,Measured outcome,Closure date\r\n' +
        'CSI-001,Audit; internal,"\'=cmd|""/C calc""!A0",9,Dana Whitlock,2025-06-30,completed,"31% → 9%\nsince May",2025-06-18\r\n' +
        '007,,"\'+1, ""quoted""",Very high,,,planned,,\r\n',
    )
    expect((await whole(writeCsv(rows, { separator: ';' }))).toString('utf8')).toContain('CSI-001;"Audit; internal";')
    expect((await whole(writeCsv([]))).toString('utf8')).toMatch(/^\uFEFFID,[^\n]*\r\n$/)
  })

  it('is written while it is read', async () => {
    let asked = 0
    const endless = async function* () {
      for (;;) {
        asked += 1
        yield rows[1] as RegisterRow
      }
    }
    const pieces = writeCsv(endless())
    for (let piece = 0; piece < 3; piece += 1) await pieces.next()
    await pieces.return(undefined)
    expect(asked).toBeLessThanOrEqual(1001)
  })
})

describe('XLSX', async () => {
  const parts = unzipSync(new Uint8Array(await whole(writeXlsx(rows, about, { language: 'de' }))))
  const part = (name: string) => Buffer.from(parts[name] ?? []).toString('utf8')
  const sheet = part('xl/worksheets/sheet1.xml')

  it('has a frozen header, a filter and the four statuses to choose from', () => {
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    expect(sheet).toContain('<autoFilter ref="A1:I3"/>')
    expect(sheet).toContain('sqref="G2:G1003"><formula1>&quot;planned,in progress,completed,cancelled&quot;</formula1>')
    expect(part('xl/workbook.xml')).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'Verbesserungsregister\'!$A$1:$I$3</definedName>',
    )
  })

  it('has real dates and numbers, and no formula: a text that looks like one carries the format’s own apostrophe', () => {
    expect(sheet).toContain('<c r="F2" s="2"><v>45838</v></c>')
    expect(sheet).toContain('<c r="D2"><v>9</v></c>')
    expect(sheet).toContain('<c r="A3" s="0" t="inlineStr"><is><t xml:space="preserve">007</t></is></c>')
    expect(sheet).toContain(
      '<c r="C2" s="5" t="inlineStr"><is><t xml:space="preserve">=cmd|&quot;/C calc&quot;!A0</t></is></c>',
    )
    expect(Object.keys(parts).every((name) => !part(name).includes('<f>'))).toBe(true)
    expect(part('xl/styles.xml').match(/quotePrefix="1"/g)).toHaveLength(2)
  })

  it('says on its second sheet whose it is, when, and where the trail stood', () => {
    const second = part('xl/worksheets/sheet2.xml')
    for (const text of ['Lysmark &amp; Söhne', '2026-11-20', about.trailHead, 'Stand der Spur'])
      expect(second).toContain(text)
    expect(second).not.toContain('Demonstration')
  })
})

describe('JSON', () => {
  it('says about whom and what, with one row per line', async () => {
    const text = (await whole(writeJson(rows, { ...about, demo: true }))).toString('utf8')
    expect(JSON.parse(text)).toEqual({ about: { ...about, demo: true }, items: rows })
    expect(text.split('\n')).toHaveLength(5)
    expect(JSON.parse((await whole(writeJson([], about))).toString('utf8'))).toEqual({ about, items: [] })
  })
})
