import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canOpen, openPdf, printDocx } from '#test/documents/opened.ts'
import type { Page } from '#test/journeys/driver/person.ts'
import { aReviewingHouse, type House, late, nothingChanges, opened, row } from './holding.ts'

let house: House
let review: Page
beforeAll(async () => {
  house = await aReviewingHouse()
  await late(house, '2026-03-10')
  house.world.itIs('2026-03-30')
  const { milo, chair, team } = house
  review = await opened(house)
  const { items } = (await milo.asks('GET', '/improvements?overdue=true')).body
  await milo.makes('decideOverdue', review, {
    overdueDecisions: [row({ improvement: items![0]!.id, decision: 'escalate', why: '=HYPERLINK("x") is only text' })],
  })
  const taken = { becomes: 'task', person: team.owner.id, dueOn: '2026-05-29', effortDays: 3 }
  const decisions = [...nothingChanges, row({ kind: 'resource', what: 'Three days for the build server', ...taken })]
  await milo.makes('draftMinutes', review, { decisions, conclusion: 'It suits, it is enough, it works.' })
  await chair.makes('approve', review)
})
afterAll(() => house.world.close())

async function minutes(query: string) {
  const answer = await fetch(`${house.world.address}/api/v1/management-reviews/${review.id}/minutes?${query}`, {
    headers: { authorization: `Bearer ${house.milo.token}` },
  })
  expect(answer.status).toBe(200)
  return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) }
}

const said = [
  'Minutes of the management review',
  'Reset passwords faster',
  'Three days for the build server',
  'Escalate',
]

describe.skipIf(!canOpen)('minutes somebody else’s programs open', () => {
  test('as PDF they say what was decided and on what, and by which sum anybody checks it', async () => {
    const { answer, bytes } = await minutes('format=pdf')
    expect(answer.headers.get('content-disposition')).toContain(`${review.number}-minutes.pdf`)
    const { text, about, structure } = openPdf(bytes)
    const sum = String((await house.milo.reads(review)).fields.snapshotSha256)
    for (const words of [...said, 'It suits, it is enough, it works.', 'Nothing to report, because', 'TSK-2026-0001'])
      expect(text).toContain(words)
    expect(text.replaceAll(/\s/g, '')).toContain(sum)
    expect(about.Tagged).toBe('yes')
    expect(structure).toContain('H1')
    if (process.env.PICTURES) writeFileSync(`${process.env.PICTURES}/minutes.pdf`, bytes)
  })

  test('as DOCX, in German, they are the same minutes', async () => {
    const { bytes } = await minutes('format=docx&language=de')
    const { text } = openPdf(printDocx(bytes))
    for (const words of [
      'Protokoll der Managementbewertung',
      'Das Verbesserungsregister',
      'Three days for the build server',
    ])
      expect(text).toContain(words)
  })
})
