import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectQuiet, noBrowser, openBrowser, openPage } from '../browser/browser.ts'
import { type House, openHouse } from '../browser/demoHouse.ts'

const where = noBrowser ? `the import wizard (skipped: ${noBrowser})` : 'the import wizard'
const founder = { email: 'una@desk.test', password: 'a quiet tram at noon' }

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

  test('drop, look, decide by keyboard, accept, find them in the register, undo', async () => {
    const page = await signedIn(browser, house)
    await page.goto('/o/harbour-desk/import')
    await page.getByRole('button', { name: 'Choose a file' }).waitFor()
    await expectAccessible(page)
    const file = new URL('../registers/service-desk-csi-register.xlsx', import.meta.url).pathname
    await page.setInputFiles('input[type=file]', decodeURIComponent(file))
    await page.getByText('17 rows come in').waitFor()
    const accept = page.getByRole('button', { name: 'Accept 17 rows' })
    expect(await accept.isDisabled()).toBe(true)
    await page.getByText('Questions still open: 1. Answer them first.').waitFor()
    await expectAccessible(page)
    await press(page, 'Keep all')
    await page.getByText('Questions still open').waitFor({ state: 'detached' })
    await press(page, 'Leave the date empty')
    await page.getByText('All of them or none. It can be undone.').waitFor()
    await press(page, 'Show row 7 in full')
    await page.getByText('"D. Whitlock" is taken for Dana Whitlock.').first().waitFor()
    await expectAccessible(page)
    await press(page, 'Accept 17 rows')
    await page.getByRole('heading', { name: '17 rows are in the register' }).waitFor()
    await page.getByRole('link', { name: 'See them in the register' }).click()
    await page
      .getByText('IMP-2026-0017')
      .or(page.getByText(/-0017$/))
      .first()
      .waitFor()
    await page.goBack()
    await press(page, 'Undo this import')
    await page.getByRole('dialog').getByRole('button', { name: 'Undo this import' }).click()
    await page.getByText('17 rows left the register.').waitFor()
    await expectAccessible(page)
    expectQuiet(page)
    await page.context().close()
  })
})

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus()
  await page.keyboard.press('Enter')
}

async function signedIn(browser: Browser, { address }: House): Promise<Page> {
  const page = await openPage(browser, address)
  const headers = { origin: address }
  const made = await page.request.post('/api/first-run', {
    headers,
    data: {
      ...founder,
      name: 'Una Corr',
      organization: 'Harbour Desk',
      language: 'en',
      timeZone: 'Europe/Berlin',
      roles: ['aimsManager', 'improvementCoordinator'],
    },
  })
  expect(made.ok(), await made.text()).toBe(true)
  await page.request.post('/api/auth/sign-in/email', { headers, data: founder })
  return page
}
