import validate from '@ooxml-tools/validate'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from '#app/caller.ts'
import { type Report, type ReportFormat, reports } from '#app/documents/reports.ts'
import { exportRegister } from '#app/export/exportRegister.ts'
import { list } from '#app/records/list.ts'
import { callerOf } from '#demo/found.ts'
import type { Language } from '#domain/words/language.ts'
import { type House, openHouse } from '#test/browser/demoHouse.ts'

let house: House
let caller: Caller

beforeAll(async () => {
  house = await openHouse({ demo: true })
  const [lysmark] = house.demo!.organizations
  const { amara } = house.demo!.people
  // Everything is asked for once: by somebody who may see it all.
  caller = callerOf(lysmark!.id, { id: amara.id, roles: ['aimsManager', 'certificationManager', 'internalAuditor'] })
}, 400_000)
afterAll(() => house.close())

/** What the published schemas of the format (ECMA-376, as Word and Excel apply them) say against a file. */
async function objections(name: string, file: Uint8Array): Promise<string[]> {
  const found = await validate(file, name.endsWith('.xlsx') ? 'xlsx' : 'docx')
  return found.map(({ description, path }) => `${name} ${path.partUri} ${path.xpath}: ${description}`)
}

/** The oldest record a report can be about, which has most in it; empty where it is about the organization. */
async function subjectOf({ of }: Report): Promise<string> {
  if (of === null) return ''
  const { items } = await list(house.app, caller, { type: of, request: { sort: 'number', filters: {}, limit: 1 } })
  expect(items.length, `the demo has no ${of.plural}`).toBeGreaterThan(0)
  return items[0]!.id
}

async function made(report: Report, format: ReportFormat, language: Language): Promise<Record<string, Uint8Array>> {
  const asked = { ref: await subjectOf(report), format, language, onProgress: async () => {} }
  const { name, file } = await report.make(house.app, caller, asked)
  return format === 'zip' ? unzipSync(file) : { [`${name}.${format}`]: file }
}

async function exported(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  const takers = { begins: () => {}, takes: async (piece: Uint8Array) => void pieces.push(piece) }
  await exportRegister(house.app, caller, { request: { format: 'xlsx', sort: 'number', filters: {} }, takers })
  return new Uint8Array(Buffer.concat(pieces))
}

test('C-353 (partly: OSCAL is held to rules typed from its models) every Word document and every workbook of the demo keeps to the published schemas of the format', async () => {
  const offered = Object.values(reports).flatMap((report) =>
    report.formats.filter((format) => format !== 'pdf').map((format) => ({ format, report })),
  )
  const files: Record<string, Uint8Array> = { 'export.xlsx': await exported() }
  for (const [at, { format, report }] of offered.entries())
    Object.assign(files, await made(report, format, at % 2 === 0 ? 'en' : 'de'))
  const office = Object.entries(files).filter(([name]) => name.endsWith('.docx') || name.endsWith('.xlsx'))
  expect(office.length).toBeGreaterThan(offered.length)
  const against: string[] = []
  for (const [name, file] of office) against.push(...(await objections(name, file)))
  expect(against).toEqual([])
}, 300_000)

test('an element where the schema knows none is objected to', async () => {
  const parts = unzipSync((await reports.register.make(house.app, caller, asRegister)).file)
  const body = new TextDecoder().decode(parts['word/document.xml'])
  const wrong = { ...parts, 'word/document.xml': strToU8(body.replace('<w:body>', '<w:body><w:sz w:val="2"/>')) }
  expect(await objections('wrong.docx', zipSync(wrong))).toHaveLength(1)
}, 60_000)

const asRegister = { ref: '', format: 'docx', language: 'en', onProgress: async () => {} } as const
