import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectQuiet, noBrowser, openBrowser } from './browser.ts'
import type { House } from './demoHouse.ts'
import { asAda, openMeasuredHouse, posts, weeksOver } from './measuredHouse.ts'

const where = noBrowser ? `feeds in a browser (skipped: ${noBrowser})` : 'feeds in a browser'
const title = 'Open tickets'

describe.skipIf(noBrowser)(where, () => {
  let browser: Browser
  let house: House
  const weeks = weeksOver(3, new Date().toISOString().slice(0, 10))

  beforeAll(async () => {
    house = await openMeasuredHouse()
    browser = await openBrowser()
    const page = await asAda(browser, house)
    const definition = {
      title,
      unit: 'tickets',
      kind: 'value',
      direction: 'decrease',
      cadence: 'week',
      watchedAs: 'kpi',
      method: 'Desk',
    }
    const made = await posts<{ id: string; version: number }>(page, house, '/metrics', definition)
    await posts(page, house, `/metrics/${made.id}/moves/activate`, { input: {} }, made.version)
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

  test('a sender is connected in two steps, gets its secret once, and is paused and resumed from the list', async () => {
    const page = await asAda(browser, house)
    await opened(page, 'feeds')
    await page.getByText('Nothing is connected yet').waitFor()
    await page.getByRole('link', { name: 'Connect a source' }).click()
    await page.getByRole('button', { name: /^Signed webhook/ }).click()
    await page.getByLabel('Name').fill('Service desk')
    await page.getByLabel('Metric it fills').first().click()
    await page.getByRole('option', { name: new RegExp(title) }).click()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Connect', exact: true }).click()
    expect(await page.getByLabel('Secret').inputValue()).toMatch(/^whsec_/)
    expect(await page.getByLabel('Address to send to').inputValue()).toMatch(
      /\/api\/v1\/feeds\/[0-9a-f-]{36}\/inbound$/,
    )
    await page.getByRole('button', { name: 'Go to the feed' }).click()
    await page.getByRole('heading', { name: 'Log' }).waitFor()
    expect(await page.content()).not.toContain('whsec_')
    await expectAccessible(page)
    await opened(page, 'feeds')
    await page.getByRole('button', { name: 'Pause' }).click()
    await page.getByText('Paused').waitFor()
    await page.getByRole('button', { name: 'Resume' }).click()
    await page.getByText('Running').waitFor()
    await expectAccessible(page)
    expectQuiet(page)
    await page.context().close()
  })

  test('a source that lies inside the house is refused in words on the page of its feed', async () => {
    const page = await asAda(browser, house)
    const definition = {
      title: 'Load',
      unit: 'percent',
      kind: 'value',
      direction: 'decrease',
      cadence: 'week',
      watchedAs: 'kpi',
      method: 'Prometheus',
    }
    const made = await posts<{ id: string; version: number }>(page, house, '/metrics', definition)
    await posts(page, house, `/metrics/${made.id}/moves/activate`, { input: {} }, made.version)
    const settings = { address: 'http://127.0.0.1:9090', query: 'up', take: 'mean' }
    const { feed } = await posts<{ feed: { id: string } }>(page, house, '/feeds', {
      kind: 'prometheus',
      name: 'Load',
      metric: made.id,
      settings,
    })
    await opened(page, `feeds/${feed.id}`)
    await page.getByRole('button', { name: 'Run now' }).click()
    await page.getByText('127.0.0.1 lies inside the house (127.0.0.1).').first().waitFor()
    await page.getByText('Failing').first().waitFor()
    await expectAccessible(page)
    expectQuiet(page)
    await page.context().close()
  })

  test('a file of readings is seen before it is written, and taken back', async () => {
    const page = await asAda(browser, house)
    await opened(page, 'readings')
    const csv = `Week;${title}\n${weeks[0]};7,5\n${weeks[1]};acht\n${weeks[2]};9\n`
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'figures.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
    await page.getByText('New: 2. Restated: 0. As before: 0. Not understood: 1.').waitFor()
    await page.getByText('"acht" is no number.').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Write 2 readings' }).click()
    await page.getByText('Written: 2 new, 0 restated.').waitFor()
    await page.getByRole('button', { name: 'Take it back' }).click()
    await page.getByText('Taken back.').waitFor()
    await expectAccessible(page)
    expectQuiet(page)
    await page.context().close()
  })
})
