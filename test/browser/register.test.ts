import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nothingChanges } from '#test/reviews/holding.ts'
import { expectAccessible, expectQuiet, type Look, noBrowser, openBrowser, openPage, settled } from './browser.ts'
import { type House, openHouse, password } from './demoHouse.ts'
import { bothWays, expectSeen, nextOn } from './harbour.ts'

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

  async function signedIn(who: 'amara' | 'felix' | 'ingrid', look: Look = {}): Promise<Page> {
    const page = await openPage(browser, house.address, look)
    const email = house.demo?.people[who].email
    const answer = await page.request.post('/api/auth/sign-in/email', {
      data: { email, password },
      headers: { origin: house.address },
    })
    expect(answer.status()).toBe(200)
    return page
  }

  async function numbersShown(page: Page | Locator): Promise<string[]> {
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
  test('every screen is accessible: narrow, wide, light and dark', async () => {
    const page = await signedIn('amara')
    for (const screen of screens) {
      const opened = async () => {
        await page.goto(`/o/lysmark/${screen}`)
        await settled(page)
        await page.getByRole('heading', { level: 1 }).first().waitFor()
      }
      await bothWays(page, opened, () => expectSeen(page, screen))
    }
    expectQuiet(page)
    await page.context().close()
  }, 120_000)

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

  test('a management review is held on the demo: it fills itself, what is overdue is decided, its minutes are approved', async () => {
    const amara = await signedIn('amara')
    const overdue = await overdueInRegister(amara)
    await amara.goto('/o/lysmark/management-reviews/new')
    await amara.getByRole('combobox', { name: 'Chair' }).fill('Ingrid')
    await amara.getByRole('option', { name: /Ingrid Solvang/ }).click()
    const day = amara.getByLabel(/^On/)
    await day.fill(new Date().toISOString().slice(0, 10))
    await day.press('Tab')
    await amara.getByRole('button', { name: 'Add somebody' }).click()
    await amara.getByRole('combobox', { name: 'Person' }).fill('Ingrid')
    await amara.getByRole('option', { name: /Ingrid Solvang/ }).click()
    await amara.getByRole('button', { name: 'Schedule', exact: true }).click()
    await nextOn(amara).getByRole('button', { name: 'Collect the inputs' }).click()
    await amara.getByRole('heading', { name: 'Next: Inputs are complete' }).waitFor()
    await settled(amara)
    const place = new URL(amara.url()).pathname
    const laid = amara.getByRole('region', { name: 'Overdue' })
    expect(await numbersShown(laid)).toEqual(overdue)
    const silent = amara.getByRole('textbox', { name: 'Nothing to report, because' })
    for (const each of await silent.all()) {
      await each.fill('Looked, and there is nothing')
      const saved = amara.waitForResponse((answer) => answer.request().method() === 'PATCH')
      await each.press('Tab')
      expect((await saved).status()).toBe(200)
    }
    await nextOn(amara).getByRole('button', { name: 'Inputs are complete' }).click()
    await amara.getByText('Its sum stands in the trail').waitFor()
    expectQuiet(amara)
    await amara.context().close()

    const ingrid = await signedIn('ingrid')
    await ingrid.goto(place)
    await nextOn(ingrid).getByRole('button', { name: 'All are here' }).click()
    await nextOn(ingrid).getByRole('button', { name: 'Open the meeting' }).click()
    await ingrid.getByRole('heading', { name: 'Next: Minutes are written' }).waitFor()
    await ingrid.goto(`${place}/meeting?at=register`)
    const again = ingrid.getByRole('button', { name: 'Decide once more' })
    for (const at of overdue.keys()) {
      await ingrid.getByRole('textbox', { name: 'Why' }).first().fill('It waits for longer than it may')
      await ingrid.getByRole('button', { name: 'Decide', exact: true }).first().click()
      await expect.poll(() => again.count(), { timeout: 8000 }).toBe(at + 1)
    }
    const review = await written(ingrid, place)
    expect(review.fields.overdueDecisions).toHaveLength(overdue.length)
    await ingrid.goto(place)
    await nextOn(ingrid).getByRole('button', { name: 'Approve the minutes' }).click()
    await ingrid.getByRole('heading', { name: 'Next: Follow the actions' }).waitFor()
    expectQuiet(ingrid)
    await ingrid.context().close()
  }, 120_000)

  /** The numbers of what is overdue in the register, as the API answers them. */
  async function overdueInRegister(page: Page): Promise<string[]> {
    const answer = await page.request.get('/api/v1/improvements?inRegister=true&overdue=true&limit=200', {
      headers: { 'meliora-organization': 'lysmark' },
    })
    const { items } = (await answer.json()) as { items: { number: string }[] }
    expect(items.length).toBeGreaterThan(0)
    return items.map(({ number }) => number).sort()
  }

  /** The minutes of the review at this place, written: on each question nothing changes. */
  async function written(page: Page, place: string): Promise<{ fields: { overdueDecisions: unknown[] } }> {
    const path = `/api/v1/management-reviews/${place.split('/').at(-1)}`
    const headers = { 'meliora-organization': 'lysmark', origin: house.address }
    const { version } = (await (await page.request.get(path, { headers })).json()) as { version: number }
    const answer = await page.request.post(`${path}/moves/draftMinutes`, {
      data: { input: { decisions: nothingChanges, conclusion: 'It suits, it is enough, it works.' } },
      headers: { ...headers, 'if-match': `"${version}"` },
    })
    expect(answer.status(), await answer.text()).toBe(200)
    return answer.json()
  }
})
