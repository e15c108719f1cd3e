import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tours } from '#domain/guidance/tour/stops.ts'
import { expectAccessible, expectQuiet, type Look, noBrowser, openBrowser, openPage, settled } from './browser.ts'
import { type House, openHouse, password } from './demoHouse.ts'

const where = noBrowser ? `in a browser (skipped: ${noBrowser})` : 'in a browser'
const soon = { timeout: 8000 }
const pictures = process.env.PICTURES

describe.skipIf(noBrowser)(where, { timeout: 90_000 }, () => {
  let browser: Browser
  let house: House

  beforeAll(async () => {
    house = await openHouse({ demo: true })
    browser = await openBrowser()
  }, 400_000)
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  async function arrives(email: string, look: Look = {}): Promise<Page> {
    const page = await openPage(browser, house.address, look)
    const data = { email, password }
    const answer = await page.request.post('/api/auth/sign-in/email', { data, headers: { origin: house.address } })
    expect(answer.status()).toBe(200)
    await page.goto('/')
    await page.waitForURL(/\/overview$/)
    return page
  }

  const bar = (page: Page, name = 'Tour') => page.getByRole('complementary', { name })
  const heading = (page: Page) => page.getByRole('heading', { level: 1 }).first()

  /** The page of this stop is there, whole, and hinders nobody. */
  async function seen(page: Page, name: string): Promise<string> {
    await settled(page)
    await heading(page).waitFor()
    await expectAccessible(page)
    if (pictures) await page.screenshot({ path: `${pictures}/tour-${name}.png` })
    return heading(page).innerText()
  }

  test('C-357 a visitor is met where they arrive and led by keyboard through eight stops, to the records each speaks of', async () => {
    const page = await arrives('amara@lysmark.example')
    const stops = tours.lysmark!.stops
    const reached: string[] = []
    for (const [at, { title }] of stops.entries()) {
      await expect.poll(() => bar(page).innerText(), soon).toContain(title.en)
      expect(await bar(page).innerText()).toContain(`Stop ${at + 1} of 8`)
      expect(await bar(page).getByRole('link', { name: 'Show me' }).count(), title.en).toBe(0)
      reached.push(await seen(page, String(at + 1)))
      if (at < stops.length - 1) {
        const from = page.url()
        await page.keyboard.press('t')
        await page.waitForURL((url) => url.href !== from)
      }
    }
    expect(reached).toEqual([
      'Overview',
      'Register',
      'Fairness gate before every release',
      'TalentSift went live without its fairness being validated',
      'Trail',
      'Management review 4',
      'Certification to ISO/IEC 42001',
      'Culture',
    ])
    await page.goto('/o/lysmark/metrics')
    await bar(page).getByRole('link', { name: 'Show me' }).click()
    await page.waitForURL(/\/culture$/)
    await bar(page).getByRole('button', { name: 'Previous stop' }).click()
    await page.waitForURL(/\/certifications\//)
    expectQuiet(page)
    await page.context().close()
  })

  test('what the stops say is so: a verdict that improved, a second cycle after a first that failed, a chain that verifies', async () => {
    const page = await arrives('amara@lysmark.example')
    const ask = async (path: string) =>
      (await page.request.get(`/api/v1${path}`, { headers: { 'meliora-organization': 'lysmark' } })).json()
    const { items: critical } = await ask('/nonconformities?severity=critical&status=completed')
    expect((await ask(`/nonconformities/${critical[0].number}`)).fields.cycle).toBe(2)
    await page.goto('/o/lysmark/trail')
    await page.getByRole('button', { name: 'Verify now' }).click()
    await expect.poll(() => page.getByText(/^The chain holds: [\d,]+ entries verified/).count(), soon).toBe(1)
    await page.context().close()
  })

  test('once ended it stays ended, until somebody takes it again', async () => {
    const page = await arrives('amara@lysmark.example')
    await bar(page).getByRole('button', { name: 'Next stop' }).click()
    await page.waitForURL(/\/improvements$/)
    await page.reload()
    await expect.poll(() => bar(page).innerText(), soon).toContain('Stop 2 of 8')
    await bar(page).getByRole('button', { name: 'Next stop' }).focus()
    await page.keyboard.press('Escape')
    await expect.poll(() => bar(page).count(), soon).toBe(0)
    await page.goto('/o/lysmark/overview')
    await settled(page)
    expect(await bar(page).count()).toBe(0)
    await page.getByRole('button', { name: 'Take the tour' }).click()
    await bar(page).getByRole('button', { name: 'End the tour' }).click()
    await expect.poll(() => bar(page).count(), soon).toBe(0)
    expectQuiet(page)
    await page.context().close()
  })

  test('it goes on in the house that made its register for the audit, in German, narrow and dark too', async () => {
    for (const look of [{ language: 'de-DE' }, { width: 390, scheme: 'dark' }] as const) {
      const page = await arrives('carla@quillmere.example', look)
      const name = 'language' in look ? 'Rundgang' : 'Tour'
      await bar(page, name).getByRole('link').click()
      await page.waitForURL(/\/improvements$/)
      await seen(page, `contrast-${name}`)
      const next = name === 'Tour' ? 'Next stop' : 'Nächster Halt'
      await bar(page, name).getByRole('button', { name: next }).click()
      await page.waitForURL(/\/culture$/)
      await seen(page, `contrast-culture-${name}`)
      await bar(page, name)
        .getByRole('button', { name: /Lysmark Mutual/ })
        .click()
      await page.waitForURL(/\/sign-in/)
      await page.context().close()
    }
  })

  test('a house with no tour, and one whose clock nobody set, shows nobody around', async () => {
    const page = await arrives('jo@tern.example')
    await settled(page)
    expect(await bar(page).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Take the tour' }).count()).toBe(0)
    await page.context().close()
  })
})
