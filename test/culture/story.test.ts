import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canOpen, openPdf, printDocx } from '#test/documents/opened.ts'
import { assigned, plan, type Team } from '#test/journeys/driver/improving.ts'
import type { Page } from '#test/journeys/driver/person.ts'
import { aTeam, windows, work } from '#test/journeys/driver/team.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let team: Team
let it: Page

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await aTeam(world)
  const { owner, verifier, coordinator } = team
  it = await assigned(team, { targetDate: '2026-04-10' })
  await owner.makes('plan', it, { ...plan(owner, work), ...windows })
  await owner.makes('start', it, { resourcesConfirmed: true })
  world.itIs('2026-04-03')
  const [action] = (await owner.reads(it)).fields.actions as { id: string }[]
  await owner.edits(it, { actions: [{ ...action, done: true, evidence: 'Change CHG-411' }] })
  await owner.makes('complete', it)
  world.itIs('2026-06-02')
  const seen = {
    after: 4,
    afterFrom: '2026-04-10',
    afterTo: '2026-05-31',
    outcomeEvidence: 'Report',
    decision: 'sustain',
  }
  const answers = { addressed: { answer: 'yes', why: 'Short' }, unintended: { answer: 'no', why: null } }
  await verifier.makes('measure', it, { ...seen, ...answers })
  await owner.makes('standardize', it, {
    policyUpdated: { answer: 'notApplicable', why: 'No policy says it' },
    procedureUpdated: { answer: 'yes', why: 'Reset procedure v4' },
    trainingUpdated: { answer: 'notApplicable', why: 'None' },
  })
  await coordinator.makes('close', it, { lesson: 'Share the key before the holidays.', recognitionConsidered: true })
}, 60_000)
afterAll(() => world.close())

async function file(query: string): Promise<Uint8Array> {
  const answer = await fetch(`${world.address}/api/v1/improvements/${it.id}/story-file?${query}`, {
    headers: { authorization: `Bearer ${team.owner.token}` },
  })
  expect(answer.status).toBe(200)
  return new Uint8Array(await answer.arrayBuffer())
}

const said = [
  'Every desk lead can reset',
  'Reset procedure v4',
  'Share the key before the holidays.',
  'Reset passwords faster',
]

test('C-149 an improvement’s story is made from the record: problem, change, before and after, what stayed', async () => {
  const { body } = await team.raiser.asks('GET', `/improvements/${it.id}/story`)
  expect(body).toMatchObject({
    title: 'Reset passwords faster',
    owner: 'Oskar',
    changes: ['Every desk lead can reset'],
    effect: 'Median wait for a reset: 14 min before, 4 min now.',
    verdict: 'met',
    chart: null,
    standard: ['Reset procedure v4'],
    lesson: 'Share the key before the holidays.',
  })
})

describe.skipIf(!canOpen)('as a file, opened by other programs', () => {
  test('C-149 it prints on one page, as PDF and as DOCX', async () => {
    const pdf = await file('format=pdf')
    if (process.env.KEEP_DOCUMENTS) writeFileSync(`${process.env.KEEP_DOCUMENTS}/story.pdf`, pdf)
    const { text, about } = openPdf(pdf)
    expect([about.Tagged, about.Pages]).toEqual(['yes', '1'])
    for (const words of [...said, '14 min before, 4 min now.']) expect(text).toContain(words)
    const docx = openPdf(printDocx(await file('format=docx&language=de')))
    for (const words of [...said, 'vorher 14 min, jetzt 4 min']) expect(docx.text).toContain(words)
  })
})
