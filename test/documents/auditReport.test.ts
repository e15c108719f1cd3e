import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from '#test/journeys/driver/person.ts'
import {
  aHouse,
  conforms,
  fine,
  type House,
  interviews,
  lines,
  nonconforming,
  plan,
  raisedAt,
  reported,
  settled,
} from '../audits/auditing.ts'
import { canOpen, openPdf, printDocx } from './opened.ts'

let house: House
let audit: Page

beforeAll(async () => {
  house = await aHouse()
  const { kenji, milo } = house
  for (const [at, site] of ['Kiel', 'Bremen'].entries())
    await milo.among('ai-systems').raises({ title: `Claims model ${at + 1}`, owner: milo.id, site, role: ['deployer'] })
  const audits = kenji.among('audits')
  const made = await milo.among('audits').raises(plan(house))
  await audits.makes('announce', made)
  await fine(kenji.asks('POST', `/audits/${made.id}/checklist`))
  await fine(kenji.asks('POST', `/audits/${made.id}/samples`, { body: { title: 'AI systems' } }), 201)
  await audits.makes('prepare', made, { interviews })
  await audits.makes('begin', made)
  const [line] = await lines(kenji, made)
  await settled(house, await raisedAt(kenji, made, line!, nonconforming))
  await conforms(kenji, made)
  await audits.makes('finish', made)
  audit = await reported(house, made)
})
afterAll(() => house.world.close())

async function printed(query: string) {
  const answer = await fetch(`${house.world.address}/api/v1/audits/${audit.number}/report-file?${query}`, {
    headers: { authorization: `Bearer ${house.tess.token}` },
  })
  expect(answer.status).toBe(200)
  return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) }
}

describe.skipIf(!canOpen)('the report of an audit as a file, opened by other programs', () => {
  test('as PDF it is tagged and tells conclusions, findings, sample with seed, every line and the trail', async () => {
    const { answer, bytes } = await printed('format=pdf')
    expect(answer.headers.get('content-disposition')).toContain(`${audit.number}-report.pdf`)
    if (process.env.KEEP_DOCUMENTS) writeFileSync(`${process.env.KEEP_DOCUMENTS}/report.pdf`, bytes)
    const { text, about } = openPdf(bytes)
    expect(about.Tagged).toBe('yes')
    const { body } = await house.tess.asks('GET', `/audits/${audit.id}/report`)
    const { samples, findings } = body as unknown as { samples: { seed: string }[]; findings: { number: string }[] }
    for (const { seed } of samples) expect(text).toContain(seed)
    expect(findings).toHaveLength(1)
    for (const { number } of findings) expect(text).toContain(number)
    const trail = await house.tess.asks('GET', `/audits/${audit.id}/trail?limit=100`)
    for (const { hash } of trail.body.items as unknown as { hash: string }[]) expect(text).toContain(hash)
    expect(text).toContain(answer.headers.get('meliora-trail-head') ?? 'no head')
  })

  test('as DOCX it opens in LibreOffice, in German when asked', async () => {
    const { bytes } = await printed('format=docx&language=de')
    if (process.env.KEEP_DOCUMENTS) writeFileSync(`${process.env.KEEP_DOCUMENTS}/report.docx`, bytes)
    const { text } = openPdf(printDocx(bytes))
    for (const said of ['Feststellungen', 'Stichprobe', 'Anker']) expect(text).toContain(said)
  })
})
