import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectQuiet, type Look, noBrowser, openBrowser, openPage } from './browser.ts'
import { type House, openHouse, password } from './demoHouse.ts'

const where = noBrowser ? `in a browser (skipped: ${noBrowser})` : 'in a browser'

describe.skipIf(noBrowser)(where, () => {
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

  async function signedIn(who: 'amara' | 'felix', look: Look = {}): Promise<Page> {
    const page = await openPage(browser, house.address, look)
    const email = house.demo?.people[who].email
    const answer = await page.request.post('/api/auth/sign-in/email', {
      data: { email, password },
      headers: { origin: house.address },
    })
    expect(answer.status()).toBe(200)
    return page
  }

  async function numbersShown(page: Page): Promise<string[]> {
    const texts = await page.locator('text=/^IMP-\\d{4}-\\d{4}$/').allTextContents()
    return [...new Set(texts)].sort()
  }

  test('C-080 filters on the screen and in the API give the same entries', async () => {
    const page = await signedIn('amara')
    for (const query of [
      'status=inProgress',
      'overdue=true',
      'status=planned',
      'category=governance&status=completed',
      'q=asklys',
    ]) {
      await page.goto(`/o/lysmark/improvements?${query}`)
      await page.waitForLoadState('networkidle')
      const answer = await page.request.get(`/api/v1/improvements?inRegister=true&limit=200&${query}`, {
        headers: { 'meliora-organization': 'lysmark' },
      })
      const { items } = (await answer.json()) as { items: { number: string }[] }
      expect(await numbersShown(page), query).toEqual(items.map(({ number }) => number).sort())
      expect(items.length, query).toBeGreaterThan(0)
    }
    expectQuiet(page)
    await page.context().close()
  })

  test('C-117 what was never measured wears the badge of an activity and is in no count of successes', async () => {
    const page = await openPage(browser, house.address)
    const signIn = await page.request.post('/api/auth/sign-in/email', {
      data: { email: 'carla@quillmere.example', password },
      headers: { origin: house.address },
    })
    expect(signIn.status()).toBe(200)
    const ask = async (path: string) =>
      (await page.request.get(`/api/v1${path}`, { headers: { 'meliora-organization': 'quillmere' } })).json()
    const { items } = (await ask('/improvements?status=completed&limit=200')) as { items: { number: string }[] }
    expect(items.length).toBeGreaterThan(0)
    await page.goto(`/o/quillmere/improvements/${items[0]?.number}`)
    await page.getByText('Activity, not measured').first().waitFor()
    expect(await ask('/register-health/outcomes')).toMatchObject({ successes: 0, activities: items.length })
    await page.context().close()
  })

  test('capture from any page with one key, three fields at most, and what was written stays on an error', async () => {
    const page = await signedIn('felix')
    await page.goto('/o/lysmark/board')
    await page.waitForLoadState('networkidle')
    await page.keyboard.press('c')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    expect(await dialog.getByRole('textbox').count()).toBeLessThanOrEqual(3)
    await expectAccessible(page)
    await dialog.getByRole('textbox').first().fill('The lift light flickers')
    await page.keyboard.press('Control+Enter')
    await page.getByText('The lift light flickers').first().waitFor()
    const found = await page.request.get('/api/v1/improvements?q=flickers', {
      headers: { 'meliora-organization': 'lysmark' },
    })
    expect((await found.json()).items).toMatchObject([{ title: 'The lift light flickers', state: 'candidate' }])
    await page.context().close()
  })

  const screens = [
    'improvements',
    'improvements/IMP-2026-0011',
    'triage',
    'board',
    'board?by=timeline',
    'ranking',
    'import',
    'trail',
    'members',
    'units',
    'scoring',
    'settings',
    'inbox',
  ]
  test.each([
    { scheme: 'light', width: 1440 },
    { scheme: 'dark', width: 1440 },
    { scheme: 'light', width: 390 },
  ] as const)(
    'every screen is accessible: $scheme, $width wide',
    async (look) => {
      const page = await signedIn('amara', look)
      for (const screen of screens) {
        await page.goto(`/o/lysmark/${screen}`)
        await page.waitForLoadState('networkidle')
        await page.getByRole('heading', { level: 1 }).first().waitFor()
        await expectAccessible(page)
        const overflow = await page.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        )
        expect(overflow, `${screen} is wider than its window`).toBeLessThanOrEqual(0)
      }
      expectQuiet(page)
      await page.context().close()
    },
    120_000,
  )

  test('every word on the screens comes from the catalogue, in German too', async () => {
    const page = await signedIn('amara', { language: 'de-DE' })
    await page.goto('/o/lysmark/improvements')
    await page.waitForLoadState('networkidle')
    expect(await page.getByRole('navigation').first().textContent()).toMatch(/Register.*Import/s)
    await page.goto('/o/lysmark/improvements?pseudo=1')
    await page.waitForLoadState('networkidle')
    const texts = await page.locator('nav a, button, th, h1, h2, label').allTextContents()
    const bare = texts
      .map((text) => text.trim())
      .filter((text) => /[A-Za-zÄÖÜäöü]{3,}/.test(text) && !/[⟦[]/.test(text))
    expect(bare.filter((text) => !/^(Amara|Lysmark|IMP-|AN|Meliora)/.test(text))).toEqual([])
    await page.context().close()
  })
})
