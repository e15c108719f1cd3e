import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lysmarkLogo } from '#demo/lysmark/look/logo.ts'
import type { Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { canOpen, openPdf } from './opened.ts'
import { printAll } from './opening.ts'

let world: World
let amara: Person
let english: Record<string, Uint8Array>

beforeAll(async () => {
  world = await aWorld()
  amara = await world.person('Amara Osei', 'aimsManager')
  await world.person('Tomasz Lind', 'topManagement')
  await amara.asks('PATCH', '/branding', {
    body: { name: 'Harbour Mutual', primary: '#7a1f5c', header: 'Since 1911', footer: 'Pier 4' },
    headers: { 'if-match': '"0"' },
  })
  await fetch(`${world.address}/api/v1/branding/logo`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${amara.token}` },
    body: new Uint8Array(lysmarkLogo()),
  })
  await amara.among('ai-systems').raises({ title: '=HYPERLINK("http://evil","ClaimSight")', owner: amara.id })
  english = await toolkit('en')
})
afterAll(() => world.close())

async function toolkit(language: string): Promise<Record<string, Uint8Array>> {
  const answer = await fetch(`${world.address}/api/v1/toolkit/archive?language=${language}`, {
    headers: { authorization: `Bearer ${amara.token}` },
  })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/zip')
  return unzipSync(new Uint8Array(await answer.arrayBuffer()))
}

const text = (file: Uint8Array | undefined) => Buffer.from(file ?? []).toString('utf8')
const named = (files: Record<string, Uint8Array>, ending: string) =>
  Object.entries(files).filter(([name]) => name.endsWith(ending))

describe('the toolkit', () => {
  test('comes whole in seconds, with a sum for every file', async () => {
    const begun = Date.now()
    const files = await toolkit('de')
    expect(Date.now() - begun).toBeLessThan(20_000)
    const sums = text(files.SHA256SUMS).trim().split('\n')
    expect(sums).toHaveLength(Object.keys(files).length - 1)
    for (const line of sums) {
      const [sum, name] = line.split('  ') as [string, string]
      expect(createHash('sha256').update(files[name]!).digest('hex'), name).toBe(sum)
    }
    expect(text(files['README.txt'])).toContain('Harbour Mutual')
  })

  test('C-328 every register offers its lists, keeps its head in sight and counts by itself; nothing anybody wrote can run', () => {
    const books = named(english, '.xlsx')
    expect(books.map(([name]) => name.replace('registers/', ''))).toEqual([
      'Improvement-register.xlsx',
      'Nonconformity-register.xlsx',
      'AI-risk-register.xlsx',
      'Statement-of-Applicability.xlsx',
      'AI-system-inventory.xlsx',
      'Internal-audit-programme.xlsx',
      'Key-figures.xlsx',
    ])
    for (const [name, book] of books) {
      const parts = unzipSync(book)
      const list = text(parts['xl/worksheets/sheet1.xml'])
      expect(list, name).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
      expect(list, name).toMatch(
        /<dataValidation allowBlank="1" showErrorMessage="1" sqref="[A-Z]2:[A-Z]\d+" type="list">/,
      )
      expect(list, name).toContain('<autoFilter ref="A1:')
      expect(text(parts['xl/worksheets/sheet2.xml']), name).toMatch(/<f>.*COUNT/)
      expect(text(parts['xl/styles.xml']), name).toContain('<fgColor rgb="FF7A1F5C"/>')
      for (const [, formula] of list.matchAll(/<f>(.*?)<\/f>/g)) expect(formula).not.toMatch(/HYPERLINK|evil|http/)
    }
    const inventory = text(unzipSync(english['registers/AI-system-inventory.xlsx']!)['xl/worksheets/sheet1.xml'])
    expect(inventory).toMatch(/<c r="B2" s="\d" t="inlineStr"><is><t xml:space="preserve">AIS-\S+ =HYPERLINK/)
  })

  test('one file alone is as in the archive; a key nobody knows is not found', async () => {
    const answer = await fetch(`${world.address}/api/v1/toolkit/DI-02/file?language=de`, {
      headers: { authorization: `Bearer ${amara.token}` },
    })
    expect(answer.headers.get('content-disposition')).toContain('DI-02-KI-Politik.docx')
    expect((await amara.asks('GET', '/toolkit/DI-99/file')).status).toBe(404)
    const { body } = await amara.asks('GET', '/toolkit?language=en')
    expect(body.items).toHaveLength(27)
  })
})

describe.skipIf(!canOpen)('the toolkit, opened by other programs', () => {
  test('C-327 C-330 every documented information has a document that opens, with the organization’s facts and look; the plan has its hints', () => {
    const documents = Object.fromEntries(
      named(english, '.docx').map(([name, file]) => [name.replace('documents/', ''), file]),
    )
    const books = Object.fromEntries(
      named(english, '.xlsx').map(([name, file]) => [name.replace('registers/', ''), file]),
    )
    const printed = printAll({ ...documents, ...books })
    expect(Object.keys(printed)).toHaveLength(27)
    keep(printed)
    for (let number = 1; number <= 19; number++) {
      const key = `DI-${String(number).padStart(2, '0')}`
      const name = Object.keys(printed).find((each) => each.startsWith(key))
      expect(name, key).toBeDefined()
      const said = openPdf(printed[name!]!).text
      for (const fact of ['Harbour Mutual', 'Since 1911', 'Pier 4', 'Amara Osei', key])
        expect(said, key).toContain(fact)
      expect(said, key).not.toMatch(/\{\w+\}/)
    }
    expect(openPdf(printed['DI-18-Minutes-of-the-management-review.docx']!).text).toContain('Chair: Tomasz Lind')
    const plan = openPdf(printed['IMP-PLAN-Plan-of-an-improvement-and-its-measurement.docx']!).text.replace(/\s+/g, ' ')
    for (const hint of ['Choose it before the work begins', 'Two windows that do not touch', 'too little data to say'])
      expect(plan).toContain(hint)
    const soa = openPdf(printed['Statement-of-Applicability.xlsx']!).text
    expect(soa).toMatch(/Controls\s+38/)
    expect(soa).toMatch(/Without a reason\s+38/)
    for (const [name, file] of Object.entries(printed))
      expect(openPdf(file).text, name).not.toMatch(/#NAME|#REF|#VALUE|Err:/)
  })
})

function keep(files: Readonly<Record<string, Uint8Array>>): void {
  const folder = process.env.KEEP_DOCUMENTS
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  for (const [name, file] of Object.entries(files)) writeFileSync(`${folder}/${name}.pdf`, file)
}
