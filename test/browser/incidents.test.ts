import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lookForSignals } from '#app/signals/lookForSignals.ts'
import type { Person } from '#test/journeys/driver/person.ts'
import { liveSystem } from '#test/journeys/driver/systems.ts'
import { noBrowser } from './browser.ts'
import { at, expectSeen, expectSeenEverywhere, type Harbour, nextOn, openHarbour, types } from './harbour.ts'

const where = noBrowser ? `in a browser (skipped: ${noBrowser})` : 'in a browser'
const soon = { timeout: 8000 }

describe.skipIf(noBrowser)(where, () => {
  let harbour: Harbour
  let ada: Person
  let maya: Person

  beforeAll(async () => {
    harbour = await openHarbour('2026-11-02')
    ada = await harbour.joins('Ada', 'employee')
    maya = await harbour.joins('Maya', 'aimsManager')
    const about = { title: 'TalentSift', owner: maya.id, highRisk: true, origin: 'thirdParty', role: ['deployer'] }
    await liveSystem(maya, about)
    for (const day of ['2026-09-20', '2026-10-10', '2026-10-30'])
      await ada.among('incidents').raises({
        title: `Certificate expired on ${day}`,
        kind: 'incident',
        priority: 'P3',
        cause: 'Expired certificate',
        occurredAt: `${day}T08:00:00Z`,
      })
    await lookForSignals(harbour.house.app, harbour.organization)
  })
  afterAll(() => harbour?.close())

  const heading = (page: Page) => page.getByRole('heading', { level: 1 })

  test('one key and three things report a near miss; the list shows patterns and the ratio', async () => {
    const page = await harbour.signedIn(ada)
    await page.goto(at('incidents'))
    await expect.poll(() => page.getByRole('region', { name: 'Patterns the data shows' }).count(), soon).toBe(1)
    await page.keyboard.press('i')
    await expect.poll(() => heading(page).innerText(), soon).toBe('What happened, or nearly did?')
    await expectSeen(page, 'report')
    await types(page, { 'In one line': 'Test data in the feature table' })
    await page.getByText('Near miss', { exact: true }).click()
    await page.getByRole('combobox', { name: 'AI system' }).fill('Talent')
    await page.getByRole('option', { name: /TalentSift/ }).click()
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => heading(page).innerText(), soon).toBe('Test data in the feature table')
    await page.goto(at('incidents'))
    await expect.poll(() => page.getByText('0.33 near misses per incident').count(), soon).toBe(1)
    await expectSeen(page, 'incidents')
    await harbour.leave(page)
  })

  test('the form says nobody need fear, and what is sent without a name answers with a secret', async () => {
    const page = await harbour.signedIn(ada)
    await page.goto(at('incidents/new'))
    await expect.poll(() => page.getByText(/reports in good faith has nothing to fear/).count(), soon).toBe(1)
    await page.getByText('Concern', { exact: true }).click()
    expect(await page.getByText(/past your line manager/).count()).toBe(1)
    await types(page, { 'In one line': 'We skip the fairness check' })
    await expectSeen(page, 'concern')
    await page.getByLabel('Without my name').click({ force: true })
    expect(await page.getByText(/they learn what, not from whom/).count()).toBe(1)
    await page.getByRole('button', { name: 'Report' }).click()
    await expect.poll(() => heading(page).innerText(), soon).toBe('It has arrived, without your name')
    const address = await page.getByText(/\/f\//).innerText()
    await page.goto(address)
    await expect.poll(() => page.getByText('It has arrived and will be looked at.').count(), soon).toBe(1)
    await harbour.leave(page)
  })

  test('something serious is triaged, the clock to the authority shows, and the system is suspended with it', async () => {
    const it = await ada.among('incidents').raises({ title: 'Part-time applicants ranked lower', kind: 'incident' })
    const page = await harbour.signedIn(maya)
    await page.goto(at(`incidents/${it.number}`))
    const next = nextOn(page)
    await expect.poll(() => next.getByRole('heading', { level: 2 }).innerText(), soon).toBe('Next: Triage')
    await expectSeen(page, 'triage')
    await next.getByText('P2', { exact: true }).click()
    await next.getByRole('combobox', { name: 'Owner' }).fill('Maya')
    await page.getByRole('option', { name: /Maya/ }).click()
    await next.getByRole('combobox', { name: 'AI system' }).fill('Talent')
    await page.getByRole('option', { name: /TalentSift/ }).click()
    await next
      .getByRole('group', { name: /harmed/ })
      .or(next.getByRole('radiogroup', { name: /harmed/ }))
      .getByText('Yes')
      .click()
    await expectSeen(page, 'triage-harm')
    await next.getByText('Breach of duties that protect fundamental rights').click()
    await next.getByRole('button', { name: 'Triage' }).click()
    await expect.poll(() => page.getByText(/high-risk system/).count(), soon).toBe(1)
    await types(next, { 'What keeps it from getting worse': 'No ranking by machine' })
    await next.getByLabel('Suspend the AI system now').check()
    await next.getByRole('button', { name: 'Contain' }).click()
    await expect.poll(() => nextOn(page).getByRole('heading', { level: 2 }).innerText(), soon).toBe('Next: Resolve')
    await expect.poll(() => page.getByRole('region', { name: 'Why it happened' }).count(), soon).toBe(1)
    await expectSeen(page, 'contained')
    await page.goto(at('ai-systems/AIS-2026-0001'))
    await expect.poll(() => page.getByText(/Suspended since/).count(), soon).toBe(1)
    await expectSeen(page, 'system')
    await harbour.leave(page)
  })

  test('something small is closed in one go; what is missing leads to its field', async () => {
    const it = await ada.among('incidents').raises({ title: 'Printer prints twice', kind: 'incident', priority: 'P4' })
    const page = await harbour.signedIn(maya)
    await page.goto(at(`incidents/${it.number}`))
    const next = nextOn(page)
    await expect.poll(() => next.getByRole('heading', { level: 2 }).innerText(), soon).toContain('Close it in one go')
    await expectSeen(page, 'one-go')
    await next.getByRole('button', { name: 'Close it in one go' }).click()
    await expect.poll(() => next.getByText('Still missing').count(), soon).toBe(1)
    // The refusal is logged by the browser; nothing else is looked for here.
    await page.context().close()
  })

  test('the pages as others see them', async () => {
    await maya.asks('POST', '/tasks', { body: { title: 'Conduct the assessment', owner: ada.id, dueOn: '2026-11-09' } })
    await expectSeenEverywhere(
      (look) => harbour.signedIn(maya, look),
      ['incidents', 'incidents/new', 'incidents/INC-2026-0006', 'ai-systems/AIS-2026-0001', 'tasks/TSK-2026-0001'],
    )
  })
})
