import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { budget, fine, ground, type House, items, milestones, row, scored } from '#test/certification/certifying.ts'
import type { Page as Record } from '#test/journeys/driver/person.ts'
import { noBrowser } from './browser.ts'
import { expectSeen, expectSeenEverywhere, type Harbour, nextOn, openHarbour, opens, types } from './harbour.ts'

const where = noBrowser ? `certification in a browser (skipped: ${noBrowser})` : 'certification in a browser'

describe.skipIf(noBrowser)(where, { timeout: 90_000 }, () => {
  let harbour: Harbour
  let house: House
  let certification: Record
  let gap: Record

  beforeAll(async () => {
    harbour = await openHarbour('2026-03-02')
    const joins = (name: string, role: Parameters<Harbour['joins']>[1]) => harbour.joins(name, role)
    house = {
      world: { today: () => '2026-03-02' } as House['world'],
      tess: (await joins('Tess', 'topManagement')).among('certifications'),
      tom: (await joins('Tom', 'topManagement')).among('certifications'),
      milo: (await joins('Milo', 'aimsManager')).among('certifications'),
      cara: (await joins('Cara', 'certificationManager')).among('certifications'),
      kenji: await joins('Kenji', 'internalAuditor'),
      ines: await joins('Ines', 'internalAuditor'),
      pat: await joins('Pat', 'processOwner'),
    }
  }, 60_000)
  afterAll(() => harbour?.close())

  test('C-246 an idea is decided on and signed; the stepper says which of ten steps it is at', async () => {
    const { cara, tess } = house
    const hers = await harbour.signedIn(cara)
    await opens(hers, 'certifications/new')
    await types(hers, { Title: 'ISO/IEC 42001 for claims', 'Why certify': 'Customers trust decisions on claims' })
    await hers.getByRole('button', { name: 'Begin with the idea' }).click()
    await hers.getByRole('heading', { name: 'Next: Decide on it' }).waitFor()
    await expectSeen(hers, 'certification-idea')
    await harbour.leave(hers)
    ;[certification] = (await cara.lists()) as [Record]

    const page = await harbour.signedIn(tess)
    await opens(page, `certifications/${certification.number}`)
    for (const [label, name] of [
      ['Sponsor', 'Tess'],
      ['Project manager', 'Cara'],
    ] as const) {
      await nextOn(page).getByRole('combobox', { name: label }).fill(name)
      await page.getByRole('option', { name: new RegExp(name) }).click()
    }
    await nextOn(page).getByRole('button', { name: 'Decide on it' }).click()
    await page.getByRole('heading', { name: 'Next: Sign the commitment' }).waitFor()
    await types(nextOn(page), { 'Commitment of the sponsor': 'Two people and an hour of mine every month' })
    await nextOn(page).getByRole('button', { name: 'Sign the commitment' }).click()
    await page.getByText('Signed by Tess on').waitFor()
    const steps = page.getByRole('navigation', { name: 'The ten steps' })
    expect(await steps.getByRole('button').count()).toBe(10)
    expect(await steps.locator('[aria-current="step"]').textContent()).toMatch(/Decision/)
    await expectSeen(page, 'certification-decided')
    await harbour.leave(page)
  })

  test('C-247 a requirement is scored where it stands, gaps are given to somebody, and the assessment is concluded', async () => {
    const { cara } = house
    const { objective, scope } = await ground(house)
    const objectives = [row({ objective: objective.id })]
    await cara.makes('beginGap', certification, { scope: scope.id, objectives, currency: 'EUR', budget })
    gap = await cara
      .among('gap-assessments')
      .raises({ title: 'Where we stand', owner: cara.id, standard: 'iso42001', scope: 'Claims' })
    const lacking = { score: 0, found: 'Nothing', lacking: 'An assessment' }
    await scored(cara, gap, { '4.1': { score: null, found: null }, '8.2': lacking, '8.3': lacking })

    const page = await harbour.signedIn(cara)
    await opens(page, `gap-assessments/${gap.number}`)
    await page.getByRole('button', { name: 'Not scored 1' }).click()
    const line = page.getByRole('row', { name: /4\.1/ })
    await line.getByRole('button', { name: 'Score' }).click()
    await page.getByRole('radio', { name: '3 Done and shown' }).check()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Say what was seen.').waitFor()
    await types(page, { 'What was seen': 'Issues are on the list, looked at in February' })
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('button', { name: 'Gap with nobody 2' }).click()
    for (const ref of ['8.2', '8.3']) await page.getByRole('checkbox', { name: `Choose ${ref}` }).check()
    const give = page.getByRole('region', { name: 'Give 2 gaps to somebody' })
    await give.getByRole('combobox', { name: 'Who' }).fill('Pat')
    await page.getByRole('option', { name: /Pat/ }).click()
    await give.getByLabel('By', { exact: true }).fill('2026-04-30')
    await give.getByLabel('By', { exact: true }).press('Tab')
    await give.getByRole('checkbox', { name: 'One task for all' }).check()
    await give.getByRole('button', { name: 'Give out' }).click()
    await page.getByRole('button', { name: 'Task given 2' }).waitFor()
    await expectSeen(page, 'gap-planned')
    expect((await items(cara, gap)).filter(({ standing }) => standing === 'planned')).toHaveLength(2)
    await harbour.leave(page)
    await cara.among('gap-assessments').makes('conclude', gap, { conductedOn: '2026-03-02' })
  })

  test('C-250 C-284 the plan is a timeline, and readiness shows its formula; a blocker opens', async () => {
    const { cara } = house
    await cara.makes('beginImplementation', certification, {
      gap: gap.id,
      plannedStart: '2026-03-02',
      plannedEnd: '2026-12-31',
      milestones: milestones(house),
    })
    harbour.itIs('2026-06-08')
    const page = await harbour.signedIn(cara)
    await opens(page, `certifications/${certification.number}`)
    await page.getByText('0 of 3 milestones reached').first().waitFor()
    await page.getByRole('button', { name: 'Show figures' }).first().click()
    await page.getByRole('cell', { name: '10 d later' }).waitFor()
    await expectSeen(page, 'certification-plan')
    await page.getByRole('button', { name: /Readiness/ }).click()
    await page.getByText('Score = sum of weight').waitFor()
    const { score } = (await fine(cara.asks('GET', `/certifications/${certification.id}/readiness`))) as unknown as {
      score: number
    }
    await page.getByText(`${score} %`, { exact: true }).waitFor()
    const part = page.getByRole('row', { name: /Gaps closed or accepted/ })
    await part.getByText('2 in the way').click()
    await expectSeen(page, 'certification-readiness')
    await part.getByRole('link').first().click()
    await page.getByRole('heading', { level: 1, name: /Close the gap: 8\.2/ }).waitFor()
    await harbour.leave(page)
  })

  test('every part is seen narrow, dark and in German', async () => {
    const number = certification.number
    const paths = ['gap', 'implementation', 'readiness'].map((step) => `certifications/${number}?step=${step}`)
    await expectSeenEverywhere(
      (look) => harbour.signedIn(house.cara, look),
      [...paths, `gap-assessments/${gap.number}`],
    )
  })
})
