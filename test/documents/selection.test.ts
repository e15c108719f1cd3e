import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aBody, candidate, type Seekers, seekers, selecting } from '#test/certification/selecting.ts'
import type { Page } from '#test/journeys/driver/person.ts'
import { canOpen, openPdf, printDocx } from './opened.ts'

let house: Seekers
let selection: Page

beforeAll(async () => {
  house = await seekers()
  const { nia, ingrid } = house
  const northlight = await aBody(house, 'Northlight Certification')
  const blueQuay = await aBody(house, 'BlueQuay', { found: { accreditedFor: ['iso27001'] } })
  const selections = nia.among('body-selections')
  const both = [candidate(northlight, [5, 4, 4, 5, 3, 4]), candidate(blueQuay, [0, 5, 3, 4, 5, 5])]
  const open = await selections.raises(selecting(both))
  const why = 'It will be accredited by June.'
  await ingrid.among('body-selections').makes('override', open, { overridden: blueQuay.id }, why)
  selection = await selections.makes('choose', open, { chosen: northlight.id, chosenBecause: 'It knows AI.' })
})
afterAll(() => house.world.close())

async function printed(query: string): Promise<Uint8Array> {
  const answer = await fetch(`${house.world.address}/api/v1/body-selections/${selection.number}/file?${query}`, {
    headers: { authorization: `Bearer ${house.nia.token}` },
  })
  expect(answer.status).toBe(200)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  if (process.env.KEEP_DOCUMENTS) writeFileSync(`${process.env.KEEP_DOCUMENTS}/selection.${query.slice(7, 10)}`, bytes)
  return bytes
}

describe.skipIf(!canOpen)('the record of a choice as a file, opened by other programs', () => {
  test('as PDF it is tagged and says who was chosen and why, the ranking, and what was overridden', async () => {
    const { text, about } = openPdf(await printed('format=pdf'))
    expect(about.Tagged).toBe('yes')
    expect(text).toContain('Chosen: Northlight Certification, with 86 of 100 on rank 1.')
    expect(text).toContain('It will be accredited by June.')
    expect(text).toMatch(/2\s+BlueQuay\s+66\s+not accredited for it/)
    expect(text).toContain('Harbour House, Germany')
  })

  test('as DOCX it opens in LibreOffice, in German when asked', async () => {
    const { text } = openPdf(printDocx(await printed('format=docx&language=de')))
    expect(text).toContain('Gewählt: Northlight Certification, mit 86 von 100 auf Rang 1.')
  })
})
