import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sendOutgoing } from '#app/notices/sendOutgoing.ts'
import { allOrganizations } from '#store/people/organizations.ts'
import { aReceiver, isSigned, type Receiver } from '../notices/hooking.ts'
import { expectAccessible, expectQuiet, noBrowser, openBrowser } from './browser.ts'
import type { House } from './demoHouse.ts'
import { asAda, openMeasuredHouse, posts } from './measuredHouse.ts'

const where = noBrowser ? `notices in a browser (skipped: ${noBrowser})` : 'notices in a browser'

describe.skipIf(noBrowser)(where, () => {
  let browser: Browser
  let house: House
  let receiver: Receiver

  beforeAll(async () => {
    house = await openMeasuredHouse()
    receiver = await aReceiver()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await receiver?.close()
    await house?.close()
  })

  async function opened(page: Page, path: string): Promise<void> {
    await page.goto(`/o/harbour-works/${path}`)
    await page.waitForLoadState('networkidle')
    await page.getByRole('heading', { level: 1 }).waitFor()
  }

  /** What the jobs of a server do. */
  async function goesOut(): Promise<number> {
    const app = { ...house.app, outgoing: { baseUrl: house.address } }
    const [organization] = await house.app.store.outside(allOrganizations)
    return sendOutgoing(app, organization!.id)
  }

  test('a person chooses what comes by mail and has a calendar made; both are found again', async () => {
    const page = await asAda(browser, house)
    await opened(page, 'inbox')
    await page.getByRole('link', { name: 'Choose what comes by mail' }).click()
    await page.getByRole('heading', { name: 'My notices' }).waitFor()
    await page.getByText('No mail leaves this Meliora').waitFor()
    const mine = page.getByRole('radiogroup', { name: 'Meant for me' })
    expect(await mine.getByLabel('At once').isChecked()).toBe(true)
    await mine.getByLabel('Once a day').click()
    await page.getByText('Saved.').waitFor()
    await page.getByRole('button', { name: 'Make an address' }).click()
    const address = await page.getByLabel('Address of the calendar').inputValue()
    expect(await (await fetch(address)).text()).toContain('BEGIN:VCALENDAR')
    await expectAccessible(page)
    await opened(page, 'settings/notices')
    expect(await mine.getByLabel('Once a day').isChecked()).toBe(true)
    await page.getByText(/^In use since/).waitFor()
    expect(await page.content()).not.toContain(address)
    expectQuiet(page)
    await page.context().close()
  })

  test('a webhook is set up, tried, mended after what the log says, and hears; then it is ended', async () => {
    const page = await asAda(browser, house)
    await opened(page, 'settings/webhooks')
    await page.getByRole('button', { name: 'Set up a webhook' }).click()
    await page.getByLabel('Name').fill('Board')
    await page.getByLabel('Address').fill(receiver.address)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Set up a webhook' }).click()
    const secret = await page.getByLabel('Secret').inputValue()
    expect(secret).toMatch(/^whsec_/)
    await page.getByRole('button', { name: 'Send a test' }).click()
    await page.getByText('1 waiting').waitFor()
    await expectAccessible(page)
    expect(await goesOut()).toBe(0)
    await opened(page, 'settings/deliveries')
    await page.getByText('lies inside the house').waitFor()
    await expectAccessible(page)
    await allowLoopback(page)
    await opened(page, 'settings/webhooks')
    await page.getByRole('button', { name: 'Send a test' }).click()
    await page.getByText('2 waiting').waitFor()
    expect(await goesOut()).toBe(1)
    expect(receiver.received.map((one) => [one.body.type, isSigned(one, secret)])).toEqual([['ping', true]])
    await posts(page, house, '/improvements', { title: 'Shorter queue' })
    expect(await goesOut()).toBe(1)
    await opened(page, 'settings/deliveries?state=sent')
    await page.getByRole('link', { name: 'Shorter queue' }).waitFor()
    await opened(page, 'settings/webhooks')
    await page.getByRole('button', { name: 'End …' }).click()
    await page.getByRole('button', { name: 'End the webhook' }).click()
    await page.getByText('Nothing outside hears of records yet.').waitFor()
    expectQuiet(page)
    await page.context().close()
  })

  async function allowLoopback(page: Page): Promise<void> {
    await opened(page, 'settings')
    const headers = { 'meliora-organization': 'harbour-works', origin: house.address }
    const { version } = (await (await page.request.get('/api/v1/organization', { headers })).json()) as {
      version: number
    }
    const answer = await page.request.patch('/api/v1/organization', {
      data: { privateHosts: ['127.0.0.0/8'] },
      headers: { ...headers, 'if-match': `"${version}"` },
    })
    expect(answer.status(), await answer.text()).toBe(200)
  }
})
