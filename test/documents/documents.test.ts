import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeDocx } from '#documents/docx/writeDocx.ts'
import { writePdf } from '#documents/pdf/writePdf.ts'
import type { WrittenDocument } from '#documents/writtenDocument.ts'
import { chartRoot } from '#domain/charts/chartRoot.ts'
import { node } from '#domain/charts/svg.ts'
import { canOpen, openPdf, printDocx } from './opened.ts'

const svg = chartRoot({ width: 600, height: 120, title: 'Why' } as never, 'Two boxes', [
  node('rect', { x: 10, y: 10, width: 220, height: 60, rx: 6, class: 'chart-band' }),
  node('text', { x: 24, y: 44, class: 'chart-label' }, 'Nobody looked'),
  node('path', { d: 'M230,40H320', class: 'chart-change' }),
])
const sum = 'ab'.repeat(32)
const nasty = 'Søren’s “risk” #let x = 1 *not bold* \\ $y$ @ref <label> → ✓ 漢字 😀\u0000\u200d\nsecond line'
const document: WrittenDocument = {
  title: 'Dossier',
  subject: 'NC-2026-0007',
  organization: 'Lysmark & Söhne',
  language: 'en',
  at: '2026-11-20T12:00:00.000Z',
  marks: ['Set clock'],
  foot: `Trail stood at 42:${sum}`,
  pageWords: { page: 'Page', of: 'of' },
  branding: { name: 'Lysmark & Söhne', logo: null, primary: '#0b5246', header: '', footer: '' },
  blocks: [
    { kind: 'heading', level: 1, text: 'Nature' },
    { kind: 'facts', facts: [{ label: 'What happened?', value: nasty }] },
    { kind: 'heading', level: 2, text: 'Causes' },
    {
      kind: 'list',
      items: [
        { text: 'outer', depth: 0 },
        { text: 'inner', depth: 1 },
      ],
    },
    { kind: 'drawing', svg, alt: 'Why: nobody looked', caption: 'Five whys' },
    {
      kind: 'table',
      title: 'Trail',
      heads: [
        { text: 'No.', share: 1 },
        { text: 'What', share: 6 },
      ],
      rows: Array.from({ length: 60 }, (_, at) => [String(at + 1), { text: `Step ${at + 1}`, fixed: sum }]),
    },
    { kind: 'paragraph', text: 'Nothing was updated.', tone: 'missing' },
  ],
}

describe.skipIf(!canOpen)('a printed document, opened by other programs', () => {
  it('as PDF is tagged, titled and searchable, and reads what people wrote as words, never as markup', async () => {
    const { text, about, structure } = openPdf(await writePdf(document))
    expect(about.Title).toBe('Dossier · NC-2026-0007')
    expect(about.Tagged).toBe('yes')
    expect(Number(about.Pages)).toBeGreaterThan(2)
    for (const said of ['Søren’s “risk” #let x = 1 *not bold* \\ $y$ @ref <label> → ✓', 'second line', 'Step 60', sum])
      expect(text).toContain(said)
    expect(text.match(/Page \d of \d/g)).toHaveLength(Number(about.Pages))
    for (const part of ['H1 "Nature"', 'H2 "Causes"', 'Table', 'TH', 'Figure', 'LBody', 'Caption'])
      expect(structure).toContain(part)
  })

  it('as DOCX opens in LibreOffice with the same words, headings and drawing', async () => {
    const docx = await writeDocx(document)
    const { text } = openPdf(printDocx(docx))
    for (const said of [
      'Søren’s “risk” #let x = 1 *not bold* \\ $y$ @ref <label> → ✓',
      '漢字',
      'Nobody looked',
      'Step 60',
      sum,
    ])
      expect(text).toContain(said)
    const xml = Buffer.from(unzipSync(docx)['word/document.xml']!).toString('utf8')
    expect(xml).toContain('<w:pStyle w:val="Heading1"/>')
    expect(xml).toContain('descr="Why: nobody looked"')
    expect(xml).toContain('<w:tblHeader/>')
  }, 60_000)
})

describe('a printed document', () => {
  it('is the same file for the same words at the same moment', async () => {
    expect(Buffer.from(await writePdf(document)).equals(await writePdf(document))).toBe(true)
    expect(Buffer.from(await writeDocx(document)).equals(await writeDocx(document))).toBe(true)
  })

  it('says PDF/UA-1 of itself, and names a sign it has no letter for by its number', async () => {
    const pdf = Buffer.from(await writePdf(document)).toString('latin1')
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>')
    if (canOpen) expect(openPdf(Buffer.from(pdf, 'latin1')).text).toContain('[U+6F22][U+5B57]')
  })

  it('of many pages begins with what it holds, each line a link, and has the same as an outline beside the pages', async () => {
    const parts = ['Nature', 'Causes', 'Actions', 'Trail'].flatMap((text) => [
      { kind: 'heading', level: 1, text } as const,
      ...document.blocks.filter(({ kind }) => kind === 'table'),
    ])
    const pdf = await writePdf({ ...document, blocks: parts })
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/Outlines \d+ 0 R/)
    if (!canOpen) return
    const { structure, text } = openPdf(pdf)
    expect(structure.match(/TOCI/g)).toHaveLength(4)
    expect(text).toMatch(/Actions[ .\u2060]{9,}\d/)
  })

  it('that is archived says PDF/A-2a of itself and is still tagged', async () => {
    const pdf = await writePdf({ ...document, isArchived: true })
    const raw = Buffer.from(pdf).toString('latin1')
    expect(raw).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(raw).toMatch(/\/OutputIntents?/)
    expect(raw).toMatch(/\/Marked true/)
  })
})
