import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectQuiet, noBrowser, openBrowser, openPage } from './browser.ts'
import { type House, openHouse } from './demoHouse.ts'

const where = noBrowser ? `a fresh house in a browser (skipped: ${noBrowser})` : 'a fresh house in a browser'

describe.skipIf(noBrowser)(where, () => {
  let browser: Browser
  let house: House

  beforeAll(async () => {
    house = await openHouse({ demo: false })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  test('the first visit makes the first administrator, with roles, and ends in an empty register that teaches', async () => {
    const page = await openPage(browser, house.address)
    await page.goto('/')
    await page.waitForURL(/first-run/)
    await expectAccessible(page)
    await page.getByLabel('Your name').fill('Ada Byron')
    await page.getByLabel('E-mail').fill('ada@example.org')
    await page.locator('input[type=password]').fill('correct horse battery staple')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByLabel('Name of the organization').fill('Harbour Works')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('checkbox', { name: /AIMS manager/ }).check()
    await expectAccessible(page)
    await page.getByRole('button', { name: /open/i }).click()
    await page.waitForURL(/\/o\/harbour-works\/improvements/)
    await page.waitForLoadState('networkidle')
    await expectAccessible(page)
    expect(await page.getByRole('main').textContent()).toMatch(/import/i)
    expectQuiet(page)
    await page.context().close()
  })
})
