import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dossierFields } from '#documents/nonconformity/dossier.ts'
import { nonconformityFields } from '#domain/records/nonconformity/fields.ts'
import {
  aCorrectingTeam,
  type CorrectingTeam,
  confirmed,
  evaluated,
  implemented,
  judgedEffective,
  learned,
  systemUpdated,
} from '../journeys/driver/correcting.ts'
import type { Page, Person } from '../journeys/driver/person.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'
import { canOpen, openPdf, printDocx } from './opened.ts'

let world: World
let team: CorrectingTeam
let closed: Page
const memo = 'Minutes of the release board, 2 March: nobody asked for the assessment.'

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await aCorrectingTeam(world)
  const { reporter, owner, manager, verifier } = team
  const it = await confirmed(team)
  await shows(reporter, it)
  await evaluated(team, it)
  await implemented(team, it)
  world.itIs('2026-05-08')
  await verifier.makes('verify', it, judgedEffective)
  await owner.makes('updateSystem', it, systemUpdated)
  closed = await manager.makes('close', it, learned)
})
afterAll(() => world.close())

/** A stored file as evidence, as the screen adds it. */
async function shows(person: Person, { id }: Page): Promise<void> {
  const kept = await fetch(`${world.address}/api/v1/files`, {
    method: 'POST',
    headers: { authorization: `Bearer ${person.token}`, 'meliora-file-name': 'minutes.txt' },
    body: memo,
  })
  const { id: fileId } = (await kept.json()) as { id: string }
  const body = { kind: 'file', label: 'Minutes of the release board', fileId }
  expect((await person.asks('POST', `/nonconformities/${id}/evidence`, { body })).status).toBe(201)
}

async function printed(ref: string, query: string, person: Person = team.auditor) {
  const answer = await fetch(`${world.address}/api/v1/nonconformities/${ref}/dossier?${query}`, {
    headers: { authorization: `Bearer ${person.token}` },
  })
  return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) }
}

test('every field of a nonconformity stands in exactly one part of the dossier', () => {
  const placed = Object.values(dossierFields).flatMap((fields) => Object.keys(fields))
  expect(placed.sort()).toEqual(Object.keys(nonconformityFields).sort())
})

describe.skipIf(!canOpen)('the dossier of a closed nonconformity, opened by other programs', () => {
  const sixTitles = [
    '1 Nature of the nonconformity',
    '2 Control and correction',
    '3 Root cause analysis',
    '4 Corrective actions',
    '5 Verification of effectiveness',
    '6 Updates of the system',
  ]

  async function contains(text: string): Promise<void> {
    for (const title of sixTitles) expect(text).toContain(title)
    expect(text.match(/Recorded/g)).toHaveLength(6)
    const { body } = await team.auditor.asks('GET', `/nonconformities/${closed.id}/trail?limit=100`)
    const entries = body.items as unknown as { hash: string; seq: number }[]
    expect(entries.length).toBeGreaterThan(15)
    for (const { hash } of entries) expect(text).toContain(hash)
    expect(text).toContain(createHash('sha256').update(memo).digest('hex'))
  }

  test('C-229 C-221 C-222 C-223 C-224 C-225 C-226 in the export: one request gives the dossier as PDF, tagged, with six records and hashes', async () => {
    const { answer, bytes } = await printed(String(closed.number), 'format=pdf')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-disposition')).toContain(`${closed.number}-dossier.pdf`)
    if (process.env.KEEP_DOCUMENTS) writeFileSync(`${process.env.KEEP_DOCUMENTS}/dossier.pdf`, bytes)
    const { text, about, structure } = openPdf(bytes)
    expect(about.Tagged).toBe('yes')
    await contains(text)
    expect(text).toContain(answer.headers.get('meliora-trail-head') ?? 'no head')
    for (const part of ['Figure', 'Caption']) expect(structure).toContain(part)
    expect(structure).toContain('H1 "4 Corrective actions"')
    for (const said of [
      'Nobody'.toLowerCase(),
      'No process finds and trains new hires',
      'Onboarding procedure v3',
      'Priya',
    ])
      expect(text).toContain(said)
  })

  test('C-229 as DOCX it opens in LibreOffice with the same six records and hashes', async () => {
    const { answer, bytes } = await printed(closed.id, 'format=docx')
    expect(answer.status).toBe(200)
    if (process.env.KEEP_DOCUMENTS) writeFileSync(`${process.env.KEEP_DOCUMENTS}/dossier.docx`, bytes)
    await contains(openPdf(printDocx(bytes)).text)
  })

  test('it speaks German when asked', async () => {
    const { bytes } = await printed(closed.id, 'language=de')
    if (process.env.KEEP_DOCUMENTS) writeFileSync(`${process.env.KEEP_DOCUMENTS}/dossier-de.pdf`, bytes)
    const { text } = openPdf(bytes)
    expect(text).toContain('Dossier einer Nichtkonformität')
    expect(text).not.toMatch(/Recorded|Nature of|Root cause|Printed/)
  })
})

test('what did not work stays in the dossier beside what came after it', async () => {
  const { owner, verifier } = team
  world.itIs('2026-06-01')
  const again = await confirmed(team, { title: 'Deployed again' })
  await evaluated(team, again)
  await implemented(team, again)
  world.itIs('2026-08-10')
  await verifier.makes('verify', again, {
    ...judgedEffective,
    verdict: 'ineffective',
    verdictBecause: 'Two slipped through',
  })
  await owner.makes('tryAgain', again, { whyFailed: 'Contractors were not reached' })
  const { bytes } = await printed(again.id, 'format=pdf')
  if (process.env.KEEP_DOCUMENTS) writeFileSync(`${process.env.KEEP_DOCUMENTS}/dossier-2.pdf`, bytes)
  if (!canOpen) return
  const { text } = openPdf(bytes)
  for (const said of [
    'Earlier cycles',
    'Two slipped through',
    'Contractors were not reached',
    'Onboarding procedure v3',
  ])
    expect(text).toContain(said)
  expect(text).toContain('Not yet')
})

test('what one may not see is not found, and a format nobody knows is refused', async () => {
  const { answer } = await printed('NC-2026-9999', '')
  expect(answer.status).toBe(404)
  expect((await printed(closed.id, 'format=odt')).answer.status).toBe(400)
})

test('an analysis that was only begun is printed too', async () => {
  const it = await confirmed(team)
  const begun = await team.owner.asks('POST', `/nonconformities/${it.id}/causes`, { body: { technique: 'fiveWhys' } })
  expect(begun.status).toBe(201)
  for (const format of ['pdf', 'docx']) {
    const { answer, bytes } = await printed(it.id, `format=${format}`)
    expect([answer.status, bytes.length > 5000]).toEqual([200, true])
  }
})
