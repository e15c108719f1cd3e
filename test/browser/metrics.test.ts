import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectQuiet, noBrowser, openBrowser } from './browser.ts'
import type { House } from './demoHouse.ts'
import { asAda, openMeasuredHouse, posts, weeksOver } from './measuredHouse.ts'

const where = noBrowser ? `metrics in a browser (skipped: ${noBrowser})` : 'metrics in a browser'

const measured = `metrics/MET-${new Date().getUTCFullYear()}-0001`

/** Twenty-four weeks around 10, then eight calmly below. */
const course = [...Array.from({ length: 24 }, (_, at) => (at % 2 ? 11 : 9)), 9, 9.4, 9, 9.4, 9, 9.4, 9, 9.4]

describe.skipIf(noBrowser)(where, () => {
  let browser: Browser
  let house: House
  const weeks = weeksOver(course.length, new Date().toISOString().slice(0, 10))

  beforeAll(async () => {
    house = await openMeasuredHouse()
    browser = await openBrowser()
    const page = await asAda(browser, house)
    const made = await posts<{ id: string; version: number }>(page, house, '/metrics', {
      title: 'Time to resolve',
      unit: 'hours',
      kind: 'value',
      direction: 'decrease',
      cadence: 'week',
      watchedAs: 'slo',
      method: 'Service desk',
      target: 8,
      service: 'Portal',
    })
    await posts(page, house, `/metrics/${made.id}/moves/activate`, { input: {} }, made.version)
    const readings = weeks.map((at, index) => ({ at, value: course[index] }))
    await posts(page, house, `/metrics/${made.id}/points`, { source: 'Service desk', readings })
    await page.context().close()
  })
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  async function opened(page: Page, path: string): Promise<void> {
    await page.goto(`/o/harbour-works/${path}`)
    await page.waitForLoadState('networkidle')
    await page.getByRole('heading', { level: 1 }).waitFor()
  }

  test('the list says in words what the rules say, and is walked by keyboard', async () => {
    const page = await asAda(browser, house)
    await opened(page, 'metrics')
    const row = page.getByRole('row').filter({ hasText: 'Time to resolve' })
    expect(await row.textContent()).toMatch(
      /MET-\d{4}-0001.*9\.4 hours.*Signal: better.*8 hours.*Service level.*Portal.*In use/s,
    )
    await expectAccessible(page)
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForURL(/metrics\/MET-/)
    expectQuiet(page)
    await page.context().close()
  })

  test('the page says one sentence, its chart is walked and its figures are read by keyboard', async () => {
    const page = await asAda(browser, house)
    await opened(page, measured)
    const main = page.getByRole('main')
    await main
      .getByText(
        /^A run of 8 below the average of 10 hours since the week of .*; now 9\.4 hours\. A signal for the better\.$/,
      )
      .waitFor()
    await page.getByRole('application').focus()
    await page.keyboard.press('End')
    expect(await page.getByRole('status').allTextContents()).toContainEqual(
      expect.stringMatching(/9\.4 hours.*seven in a row/),
    )
    await page.getByRole('button', { name: 'Show figures' }).focus()
    await page.keyboard.press('Enter')
    const figures = page.getByRole('region', { name: /Chart of/ }).last()
    expect(await figures.getByRole('row').count()).toBe(course.length + 1)
    await expectAccessible(page)
    expectQuiet(page)
    await page.context().close()
  })

  test('a reading is refused at its field, restated by hand, and both stand there', async () => {
    const page = await asAda(browser, house)
    await opened(page, measured)
    await page
      .getByRole('button', { name: /^Restate / })
      .nth(2)
      .click()
    const form = page.getByRole('form', { name: 'Restate' })
    await form.getByRole('button', { name: 'Restate' }).click()
    await form.getByText(/The value is missing/).waitFor()
    await expectAccessible(page)
    await form.getByLabel('Value').fill('7.5')
    await page.keyboard.press('Control+Enter')
    await form.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: /restated: what was said$/ }).press('Enter')
    const said = page.locator('td[colspan]')
    await said.getByText('7.5 hours').waitFor()
    expect(await said.locator('tbody tr').allTextContents()).toEqual([
      expect.stringMatching(/^7\.5 hours.*Ada Byron.*By hand$/),
      expect.stringMatching(/^9\.4 hours.*Ada Byron.*Service desk$/),
    ])
    await page
      .getByText(/added readings/)
      .first()
      .waitFor()
    await expectAccessible(page)
    await page.context().close()
  })

  test('a metric is made in the form: what is missing is said, then it is put into use and takes a reading', async () => {
    const page = await asAda(browser, house)
    await opened(page, 'metrics/new?template=own')
    await page.getByLabel('Name').fill('Cost per ticket')
    await page.getByRole('button', { name: 'Put into use' }).click()
    await page.getByText('Give the unit.').first().waitFor()
    await page.getByLabel('Unit').fill('€')
    await page.getByText('Less', { exact: true }).click()
    await page.getByLabel('Where the figure comes from').fill('Ledger')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Put into use' }).click()
    await page.waitForURL(/metrics\/MET-\d{4}-0002/)
    await page.getByText('No readings yet.').waitFor()
    await page.getByRole('button', { name: 'Add a reading' }).click()
    const form = page.getByRole('form', { name: 'Add a reading' })
    await form.getByLabel('Value').fill('12.5')
    await form.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByText(/12\.5 €\. Too few readings yet \(1\)/).waitFor()
    await page.context().close()
  })

  test('a definition is revised with a reason, and every version stands there; the target is edited in place', async () => {
    const page = await asAda(browser, house)
    await opened(page, measured)
    await page.getByRole('button', { name: 'Revise' }).click()
    const dialog = page.getByRole('dialog')
    expect(await dialog.getByLabel('Out of').count()).toBe(0)
    await dialog.getByText('Earlier readings stay comparable').click()
    await dialog.getByLabel('Where the figure comes from').fill('The new service desk')
    await dialog.getByLabel('Reason').fill('The desk was replaced')
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Revise the definition' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText(/version 2$/).waitFor()
    await page.getByText('All versions').click()
    await page.getByText('“The desk was replaced”').first().waitFor()
    await page.getByRole('button', { name: 'Edit: Watched for' }).click()
    await page.getByLabel('Target').fill('7')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText(/target 7 hours/).waitFor()
    await expectAccessible(page)
    expectQuiet(page)
    await page.context().close()
  })

  test('narrow, dark and in German: accessible, as wide as its window, and in German words', async () => {
    const page = await asAda(browser, house, { width: 390, scheme: 'dark', language: 'de-DE' })
    for (const path of ['metrics', measured, 'metrics/new', 'incidents', 'incidents/new']) {
      await opened(page, path)
      await expectAccessible(page)
      const overflow = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      expect(overflow, path).toBeLessThanOrEqual(0)
    }
    await opened(page, measured)
    await page.getByText(/in Folge unter dem Mittelwert|im üblichen Bereich|unter der unteren Grenze/).waitFor()
    expectQuiet(page)
    await page.context().close()
  })
})
