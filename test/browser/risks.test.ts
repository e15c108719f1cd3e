import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AssessingTeam, approvedCriteria, watchedRisk } from '#test/journeys/driver/assessing.ts'
import { currentImpact } from '#test/journeys/driver/impacting.ts'
import { liveSystem } from '#test/journeys/driver/systems.ts'
import { noBrowser } from './browser.ts'
import { expectSeen, expectSeenEverywhere, type Harbour, nextOn, openHarbour, opens, types } from './harbour.ts'

const where = noBrowser ? `risks in a browser (skipped: ${noBrowser})` : 'risks in a browser'
const soon = { timeout: 10_000 }

describe.skipIf(noBrowser)(where, { timeout: 120_000 }, () => {
  let harbour: Harbour
  let team: AssessingTeam

  beforeAll(async () => {
    harbour = await openHarbour('2026-03-02')
    team = {
      top: await harbour.joins('Tess', 'topManagement'),
      manager: await harbour.joins('Milo', 'aimsManager'),
      process: await harbour.joins('Pat', 'processOwner'),
      analyst: await harbour.joins('Hanna', 'employee'),
      owner: await harbour.joins('Oskar', 'employee'),
      privacy: await harbour.joins('Dora', 'dataProtection'),
    }
  }, 120_000)
  afterAll(() => harbour?.close())

  test('criteria begin with usual ones; a risk is analysed for the four and its level is seen before it is sent', async () => {
    const { manager, top } = team
    const page = await harbour.signedIn(manager)
    await opens(page, 'risk-criteria')
    await page.getByRole('link', { name: 'Draft new criteria' }).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText(), soon).toBe('Risk criteria')
    await expectSeen(page, 'risk-criteria')
    const [drafted] = await manager.among('risk-criteria').lists()
    await top.among('risk-criteria').makes('approve', drafted!)

    await opens(page, 'risks/new')
    await types(page, { Title: 'Part-time careers rank lower', Event: 'Suitable people are not invited' })
    await page.getByText('Bias', { exact: true }).click()
    await expect.poll(() => page.getByText(/systematically wrong for some/).count(), soon).toBe(1)
    await page.getByRole('button', { name: 'Save' }).click()
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).innerText(), soon)
      .toBe('Part-time careers rank lower')
    const next = nextOn(page)
    await next.getByRole('textbox', { name: /^Cause/ }).fill('Few part-time careers in the data')
    await next.getByRole('textbox', { name: /^What is done about it already/ }).fill('Two recruiters')
    for (const subject of ['The organization', 'Individuals', 'Groups of people', 'Society'])
      await next.getByRole('textbox', { name: `${subject}: What it would mean` }).fill(`It reaches ${subject}`)
    await next.getByRole('checkbox', { name: 'Society: Concerned' }).click()
    await expectSeen(page, 'risk-analyse')
    await next.getByRole('button', { name: 'Analyse', exact: true }).click()
    await page.getByRole('heading', { name: 'Next: Evaluate' }).waitFor()
    for (const [subject, step] of [
      ['The organization', '2 · Minor'],
      ['Individuals', '4 · Grave'],
      ['Groups of people', '3 · Serious'],
    ] as const) {
      await next.getByRole('combobox', { name: `${subject}: How grave` }).click()
      await page.getByRole('option', { name: step }).click()
    }
    await next.getByRole('combobox', { name: /^Likelihood/ }).click()
    await page.getByRole('option', { name: /3 · Possible/ }).click()
    await next.getByRole('textbox', { name: /^What that rests on/ }).fill('Rates of last year')
    await expect.poll(() => next.getByText(/3 × 4 = 12: High, above what is acceptable/).count(), soon).toBe(1)
    await expectSeen(page, 'risk-evaluate')
    await next.getByRole('button', { name: 'Evaluate', exact: true }).click()
    await page.getByRole('heading', { name: 'Next: Decide on the treatment' }).waitFor()
    await harbour.leave(page)
  })

  test('the matrix leads to the risks in a cell; every page is fit for all looks', async () => {
    const { manager, owner } = team
    await approvedCriteria(team, { title: 'Criteria for the rest' })
    const system = await liveSystem(manager, { title: 'TalentSift', owner: owner.id })
    const risk = await watchedRisk(team, { aiSystem: system.id, title: 'Drift after a season' })
    const impact = await currentImpact(team, system.id)
    const page = await harbour.signedIn(manager)
    await opens(page, 'risk-matrix')
    await page.getByRole('button', { name: /Likelihood 2, consequence 3: Moderate, 2 risks/ }).click()
    await expect.poll(() => page.getByRole('link', { name: /Drift after a season/ }).count(), soon).toBe(1)
    await expectSeen(page, 'risk-matrix')
    await harbour.leave(page)
    await expectSeenEverywhere(
      (look) => harbour.signedIn(manager, look),
      [
        'risk-matrix',
        'risks',
        `risks/${risk.number}`,
        `impact-assessments/${impact.number}`,
        'impact-assessments',
        'opportunities',
        'risk-assessments',
      ],
    )
  })
})
