import { CFB, utils, type WorkBook, write } from '@e965/xlsx'
import { zipSync } from 'fflate'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import type { Workbook } from '#domain/register/workbook.ts'
import { type ReadChoices, readWorkbook } from './readWorkbook.ts'

const bytes = (text: string, encoding = 'utf-8', addBOM = false) => iconv.encode(text, encoding, { addBOM })
const rows = async (content: Uint8Array, choices?: ReadChoices) =>
  (await readWorkbook(content, 'list.csv', choices)).sheets[0]?.rows
const refusal = (content: Uint8Array, choices?: ReadChoices) =>
  readWorkbook(content, 'list', choices).then(
    () => 'read',
    ({ code }) => code,
  )

describe('text files', () => {
  const umlauts = 'ID;Beschreibung\r\n1;Größe – „Prüfung“ 5 €\r\n'
  it.each([
    ['utf-8', false, 'utf-8'],
    ['utf-8', true, 'utf-8'],
    ['windows-1252', false, 'windows-1252'],
    ['utf-16le', true, 'utf-16le'],
    ['utf-16be', true, 'utf-16be'],
    ['utf-16le', false, 'utf-16le'],
  ])('in %s (mark: %s)', async (encoding, mark, found) => {
    const workbook = await readWorkbook(bytes(umlauts, encoding, mark), 'a/b/Liste 2025.csv')
    expect([workbook.encoding, workbook.separator, workbook.sheets[0]?.name]).toEqual([found, ';', 'Liste 2025'])
    expect(workbook.sheets[0]?.rows).toEqual([
      ['ID', 'Beschreibung'],
      ['1', 'Größe – „Prüfung“ 5 €'],
    ])
  })

  it('of the DOS age, and in an encoding the person names', async () => {
    expect(await rows(bytes('Nr;Maßnahme\n1;Prüfen\n', 'cp850'))).toEqual([
      ['Nr', 'Maßnahme'],
      ['1', 'Prüfen'],
    ])
    expect(await rows(bytes('Nr;Działanie\n1;Łódź\n', 'windows-1250'), { encoding: 'windows-1250' })).toEqual([
      ['Nr', 'Działanie'],
      ['1', 'Łódź'],
    ])
    expect(await refusal(bytes('a;b'), { encoding: 'klingon' })).toBe('file_encoding_unknown')
  })

  it('with any separator, announced or not, and line breaks inside quotes', async () => {
    expect(await rows(bytes('a\tb\tc\n1\t2, 3\t4;5\n'))).toEqual([
      ['a', 'b', 'c'],
      ['1', '2, 3', '4;5'],
    ])
    expect(await rows(bytes('a|b\n1|2\n'))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    expect(await rows(bytes('Title\n\na,b,c\n1,"x;y;z\nand, more",3\n'))).toEqual([
      ['Title'],
      [],
      ['a', 'b', 'c'],
      ['1', 'x;y;z\nand, more', '3'],
    ])
    expect(await rows(bytes('sep=;\r\na;b\r\n1,5;2\r\n'))).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ])
    expect(await rows(bytes('a;b\r1;2\r'))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    expect(await rows(bytes('a;b,c\n1;2,3\n'), { separator: ',' })).toEqual([
      ['a;b', 'c'],
      ['1;2', '3'],
    ])
  })

  it('keep every value as it stands, and rows of any length', async () => {
    expect(
      await rows(bytes('id,n,d\n007,1e5,1-2\nI-24-01,0.10,03/04/2026,more\n"a ""b""",,\n\n12 "inch",x\n')),
    ).toEqual([
      ['id', 'n', 'd'],
      ['007', '1e5', '1-2'],
      ['I-24-01', '0.10', '03/04/2026', 'more'],
      ['a "b"'],
      [],
      ['12 "inch"', 'x'],
    ])
  })

  it('lose the apostrophe that protects a text, and only that', async () => {
    expect(await rows(bytes("a,b\n'=1+1,'quoted'\n"))).toEqual([
      ['a', 'b'],
      [{ kind: 'text', text: "'=1+1", value: '=1+1' }, "'quoted'"],
    ])
  })
})

const book = (cells: unknown[][], name = 'S'): WorkBook => ({
  SheetNames: [name],
  Sheets: { [name]: utils.aoa_to_sheet(cells) },
})
const saved = (workbook: WorkBook, bookType: 'xlsx' | 'xlsb' | 'biff8' | 'biff5' | 'ods' | 'html' | 'xlml' = 'xlsx') =>
  new Uint8Array(write(workbook, { type: 'buffer', bookType }))

describe('workbooks', () => {
  it.each([
    ['xlsx', 'xlsx'],
    ['xlsb', 'xlsb'],
    ['biff8', 'xls'],
    ['ods', 'ods'],
    ['html', 'markup'],
    ['xlml', 'markup'],
  ] as const)('saved as %s', async (type, format) => {
    const workbook = await readWorkbook(
      saved(
        book([
          ['ID', 'Maßnahme'],
          ['007', 'Größe'],
        ]),
        type,
      ),
      'x.xls',
    )
    expect([workbook.format, workbook.sheets[0]?.rows]).toEqual([
      format,
      [
        ['ID', 'Maßnahme'],
        ['007', 'Größe'],
      ],
    ])
  })

  it('of the nineties in their code page', async () => {
    // The library writes "_" where this format needs a code page; the bytes are put in by hand.
    const file = Buffer.from(saved(book([['Gr__e']]), 'biff5'))
    file.write('Gr\xf6\xdfe', file.indexOf('Gr__e', 0, 'latin1'), 'latin1')
    expect((await readWorkbook(file, 'x.xls')).sheets[0]?.rows).toEqual([['Größe']])
  })

  it('give dates as days in both systems, and numbers as they are shown', async () => {
    const sheet = {
      A1: { t: 'n', v: 44_397, z: 'dd/mm/yyyy' },
      B1: { t: 'n', v: 7, z: '000' },
      C1: { t: 'n', v: 0.31, z: '0%' },
      D1: { t: 'n', v: 123_456_789_012 },
      E1: { t: 'b', v: true },
      '!ref': 'A1:E1',
    } as const
    const file = (date1904: boolean) =>
      readWorkbook(
        saved({ SheetNames: ['S'], Sheets: { S: { ...sheet } }, Workbook: { WBProps: { date1904 } } }),
        'x.xlsx',
      )
    expect((await file(false)).sheets[0]?.rows[0]).toEqual([
      { kind: 'date', text: '20/07/2021', day: '2021-07-20' },
      { kind: 'number', text: '007', value: 7 },
      { kind: 'number', text: '31%', value: 0.31 },
      { kind: 'number', text: '123456789012', value: 123_456_789_012 },
      { kind: 'boolean', text: 'TRUE', value: true },
    ])
    const old = await file(true)
    expect([old.date1904, old.sheets[0]?.rows[0]?.[0]]).toEqual([
      true,
      { kind: 'date', text: '21/07/2025', day: '2025-07-21' },
    ])
  })

  it('tell formulas with and without value, errors, merges and hidden sheets', async () => {
    const sheet = {
      B2: { t: 's', v: 'sum', f: '"su"&"m"' },
      C2: { t: 'n', v: 3, f: '1+2' },
      D2: { t: 'e', v: 0x17, w: '#REF!' },
      '!ref': 'B2:D4',
      '!merges': [{ s: { r: 1, c: 1 }, e: { r: 3, c: 1 } }],
    }
    const workbook = await readWorkbook(
      saved({
        SheetNames: ['S', 'T'],
        Sheets: { S: sheet, T: utils.aoa_to_sheet([['x']]) },
        Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 2 }] },
      } as WorkBook),
      'x.xlsx',
    )
    expect(workbook.sheets[0]?.rows).toEqual([
      [],
      [
        null,
        { kind: 'computed', text: 'sum', formula: '"su"&"m"' },
        { kind: 'number', text: '3', value: 3, formula: '1+2' },
        { kind: 'error', text: '#REF!' },
      ],
    ])
    expect(workbook.sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 3, right: 1 }])
    expect(workbook.sheets.map(({ hidden }) => hidden)).toEqual([false, true])
  })
})

describe('what is refused, with a code', () => {
  const encrypted = () => {
    const container = CFB.utils.cfb_new()
    CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.from([4, 0, 4, 0]))
    CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(64))
    return new Uint8Array(CFB.write(container, { type: 'buffer' }))
  }
  const bomb = () => {
    const sheet = Buffer.alloc(30_000_000, 0x20)
    return zipSync({
      '[Content_Types].xml': Buffer.from('<Types/>'),
      'xl/workbook.xml': Buffer.from('<workbook/>'),
      'xl/worksheets/sheet1.xml': sheet,
    })
  }
  const large = bytes(`a,b\n${'x,y\n'.repeat(60_000)}`)
  it.each<[string, string, () => Uint8Array, ReadChoices?]>([
    ['nothing', 'file_empty', () => new Uint8Array()],
    ['blanks', 'file_empty', () => bytes(' \r\n \n')],
    ['too many bytes', 'file_too_large', () => new Uint8Array(20 * 1024 * 1024 + 1)],
    ['a picture', 'file_not_spreadsheet', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a PDF', 'file_not_spreadsheet', () => bytes('%PDF-1.7\n%âãÏÓ\n1 0 obj')],
    [
      'a text document in a ZIP',
      'file_not_spreadsheet',
      () =>
        zipSync({ '[Content_Types].xml': Buffer.from('<Types/>'), 'word/document.xml': Buffer.from('<w:document/>') }),
    ],
    ['a password', 'file_encrypted', encrypted],
    ['half a file', 'file_unreadable', () => saved(book([['a', 'b']])).slice(0, 400)],
    ['a ZIP bomb', 'file_needs_too_much_memory', bomb, { limits: { unpackedBytes: 10_000_000 } }],
    ['a quote without end', 'file_quote_not_closed', () => bytes('a,b\n1,"x\n2,y\n')],
    ['too many rows of text', 'file_too_many_rows', () => large, { limits: { rows: 50_000 } }],
    [
      'too many rows on sheets',
      'file_too_many_rows',
      () => saved(book(Array.from({ length: 30 }, (_, row) => [row]))),
      { limits: { rows: 20 } },
    ],
    ['too many columns', 'file_too_many_columns', () => bytes(`${'x,'.repeat(400)}x\n`)],
    ['more time than there is', 'file_timed_out', () => large, { limits: { milliseconds: 1 } }],
    [
      'more memory than there is',
      'file_needs_too_much_memory',
      () => bytes(`a,b\n${'x,y\n'.repeat(2_000_000)}`),
      { limits: { rows: 3_000_000, memoryMegabytes: 32 } },
    ],
  ])('%s', async (_, code, content, choices) => {
    expect(await refusal(content(), choices)).toBe(code)
  })

  it('and reading stops when the person leaves', async () => {
    const leaving = new AbortController()
    const reading = readWorkbook(large, 'x.csv', { signal: leaving.signal })
    leaving.abort(new Error('left'))
    await expect(reading).rejects.toThrow('left')
  })
})

it('the caller’s bytes stay the caller’s', async () => {
  const content = new Uint8Array(bytes('a,b\n1,2\n'))
  const workbook: Workbook = await readWorkbook(content, 'x.csv')
  expect([content.byteLength, workbook.sheets.length]).toEqual([8, 1])
})
