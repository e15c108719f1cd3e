import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lysmarkLogo } from '#demo/lysmark/look/logo.ts'
import { report } from '#test/journeys/driver/correcting.ts'
import { registration } from '#test/journeys/driver/improving.ts'
import type { Person } from '#test/journeys/driver/person.ts'
import { aTeam } from '#test/journeys/driver/team.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { canOpen, openPdf } from './opened.ts'
import { printAll } from './opening.ts'

/** Poppler's list of the pictures in a file. */
const lister = 'pdfimages'
const look = { name: 'Harbour & Söhne', primary: '#7a1f5c', header: 'Mutual since 1911', footer: 'Pier 4, Kiel' }

let world: World
let amara: Person
const refs: Record<string, string> = {}

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  const team = await aTeam(world)
  amara = team.manager
  await amara.asks('PATCH', '/branding', { body: look, headers: { 'if-match': '"0"' } })
  const logo = await fetch(`${world.address}/api/v1/branding/logo`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${amara.token}` },
    body: new Uint8Array(lysmarkLogo()),
  })
  expect(logo.status).toBe(200)
  const it = await team.raiser.raises({ title: 'Claims wait too long' })
  await team.coordinator.makes('register', it, registration)
  refs.improvement = it.id
  refs.nonconformity = (await amara.among('nonconformities').raises(report)).id
  const standard = { title: 'Controls', standard: 'iso42001', owner: amara.id }
  refs.statementOfApplicability = (await amara.among('statements-of-applicability').raises(standard)).id
  refs.audit = (await amara.among('audits').raises({ title: 'Audit 1', kind: 'internal' })).id
  refs.certification = (await amara.among('certifications').raises({ title: 'Certificate' })).id
  refs.gapAssessment = (await amara.among('gap-assessments').raises({ title: 'Gaps' })).id
  refs.bodySelection = (await amara.among('body-selections').raises({ title: 'Choice' })).id
})
afterAll(() => world.close())

interface Made {
  readonly name: string
  readonly format: string
  readonly file: Uint8Array
}

/** Every report there is, in every format it comes in, about a record there is; made as the page makes it. */
async function everything(): Promise<{ made: Made[]; without: string[] }> {
  const { body } = await amara.asks('GET', '/reports')
  const all = body.items as unknown as { key: string; formats: string[]; of: { type: string } | null }[]
  const without = all.filter(({ of }) => of && !refs[of.type]).map(({ key }) => key)
  const made: Made[] = []
  for (const { key, formats, of } of all.filter(({ key }) => !without.includes(key)))
    for (const format of formats) made.push(await one(key, format, of && refs[of.type]!))
  return { made, without }
}

async function one(report: string, format: string, ref: string | null): Promise<Made> {
  const ordered = await amara.asks('POST', '/report-orders', {
    body: { report, format, language: 'en', ...(ref && { ref }) },
  })
  expect(ordered.status, `${report} ${format}: ${JSON.stringify(ordered.body)}`).toBe(201)
  for (;;) {
    const { body } = await amara.asks('GET', `/report-orders/${ordered.body.id}`)
    if (body.state === 'working') await new Promise((wait) => setTimeout(wait, 40))
    else {
      expect(body.state, `${report} ${format}: ${JSON.stringify(body)}`).toBe('ready')
      const answer = await fetch(`${world.address}/api/v1/report-orders/${ordered.body.id}/file`, {
        headers: { authorization: `Bearer ${amara.token}` },
      })
      return { name: `${report}.${format}`, format, file: new Uint8Array(await answer.arrayBuffer()) }
    }
  }
}

const part = (file: Uint8Array, name: string) => Buffer.from(unzipSync(file)[name] ?? []).toString('utf8')
const holdsLogo = (file: Uint8Array) =>
  Object.entries(unzipSync(file)).some(
    ([name, bytes]) => /media\//.test(name) && Buffer.from(bytes).equals(lysmarkLogo()),
  )

describe.skipIf(!canOpen)('the organization’s look (needs LibreOffice and poppler)', () => {
  test('C-329 stands in every report in every format: name, lines, colour, logo; each opens elsewhere', {
    timeout: 120_000,
  }, async () => {
    const { made, without } = await everything()
    // These need a whole story of their own; their tests lie with them, and the types let no document be made without a look.
    expect(without.sort()).toEqual(['controlledCopy', 'minutes'])
    const office = made.filter(({ format }) => format === 'docx' || format === 'xlsx')
    const printed = printAll(
      Object.fromEntries(
        office.map(({ name, file }) => [name.replace('.', '-') + name.slice(name.indexOf('.')), file]),
      ),
    )
    expect(Object.keys(printed)).toHaveLength(office.length)
    for (const [name, pdf] of Object.entries(printed)) expectLines(name, pdf)
    for (const { name, format, file } of made) {
      if (format === 'docx') expectDocx(name, file)
      if (format === 'xlsx') expectXlsx(name, file)
      if (format === 'pdf') expectPdf(name, file)
    }
    expect(new Set(made.map(({ format }) => format))).toEqual(new Set(['pdf', 'docx', 'xlsx', 'zip']))
  })
})

function expectLines(name: string, pdf: Uint8Array): void {
  const { text } = openPdf(pdf)
  for (const said of [look.name, look.header, look.footer]) expect(text, name).toContain(said)
}

function expectDocx(name: string, file: Uint8Array): void {
  expect(part(file, 'word/styles.xml'), name).toContain('7A1F5C')
  expect(holdsLogo(file), name).toBe(true)
}

function expectXlsx(name: string, file: Uint8Array): void {
  expect(part(file, 'xl/styles.xml'), name).toContain('FF7A1F5C')
  expect(part(file, 'xl/worksheets/sheet1.xml'), name).toContain('state="frozen"')
  expect(holdsLogo(file), name).toBe(true)
  for (const [, formula] of part(file, 'xl/worksheets/sheet1.xml').matchAll(/<f>(.*?)<\/f>/g))
    expect(formula, name).not.toMatch(/https?:|HYPERLINK|WEBSERVICE/)
}

function expectPdf(name: string, file: Uint8Array): void {
  expectLines(name, file)
  expect(openPdf(file).about.Tagged, name).toBe('yes')
  const folder = mkdtempSync(join(tmpdir(), 'meliora-branded-'))
  try {
    writeFileSync(join(folder, 'a.pdf'), file)
    const images = execFileSync(lister, ['-list', join(folder, 'a.pdf')], { encoding: 'utf8' })
    expect(images, name).toMatch(/image +192 +192/)
    if (process.env.KEEP_DOCUMENTS) writeFileSync(join(process.env.KEEP_DOCUMENTS, name), file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
