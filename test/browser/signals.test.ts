import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '#app/caller.ts'
import { createOrganization } from '#app/people/createOrganization.ts'
import { giveLogin } from '#app/people/giveLogin.ts'
import { lookForSignals } from '#app/signals/lookForSignals.ts'
import { nextPeriod, periodStartOf } from '#domain/measurement/periods.ts'
import { addDays } from '#domain/time/days.ts'
import { hire } from '#test/journeys/driver/hire.ts'
import { Person } from '#test/journeys/driver/person.ts'
import { aMetric } from '#test/signals/watching.ts'
import { expectAccessible, expectQuiet, noBrowser, openBrowser, openPage } from './browser.ts'
import { type House, openHouse, password } from './demoHouse.ts'
import { bothWays, expectSeen } from './harbour.ts'

const where = noBrowser ? `in a browser (skipped: ${noBrowser})` : 'in a browser'
const email = 'felix@harbour.example'
const today = new Date().toISOString().slice(0, 10)
const pictures = process.env.PICTURES
const soon = { timeout: 8000 }

describe.skipIf(noBrowser)(where, () => {
  let browser: Browser
  let house: House
  let organization: string
  let felix: Person

  beforeAll(async () => {
    house = await openHouse({ demo: false })
    browser = await openBrowser()
    const made = await createOrganization(house.app, {
      name: 'Harbour Test',
      language: 'en',
      timeZone: 'UTC',
      channel: 'cli',
      founder: { name: 'Founder', roles: ['administrator'] },
    })
    organization = made.organization.id
    const actor = { kind: 'person', id: made.person.id, roles: ['administrator'] } as const
    const founder: Caller = { organization, actor, channel: 'cli', language: 'en' }
    const standing = await hire(house.app, founder, {
      name: 'Felix',
      roles: ['improvementCoordinator'],
      address: house.address,
    })
    await giveLogin(house.app, founder, { person: standing.id, email, password })
    felix = new Person(standing)
    await fill()
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  /** A metric that gets worse, one that gets better, a service level missed, complaints of one theme. */
  async function fill(): Promise<void> {
    const noise = [10, 11, 10, 12, 11, 10, 11, 12, 10, 11, 10, 11]
    const benchmark = { benchmark: 9, benchmarkSource: 'Industry survey', benchmarkDay: addDays(today, -700) }
    const defects = { title: 'Defects per release', unit: 'defects', target: 12, ...benchmark }
    await series(await aMetric(felix, defects), [...noise, 12, 14, 19])
    await series(await aMetric(felix, { title: 'Rework', unit: 'h', service: 'Search' }), [...noise, 9, 7, 2])
    const share = { kind: 'proportion', direction: 'increase', numerator: 'In time', denominator: 'All' }
    const slo = await aMetric(felix, {
      title: 'Answers within 2 s',
      unit: '%',
      watchedAs: 'slo',
      target: 0.99,
      ...share,
    })
    await series(
      slo,
      [0.995, 0.994, 0.99, 0.97, 0.96, 0.95].map((part) => [Math.round(part * 1000), 1000]),
    )
    for (const back of [60, 30, 5])
      await felix.asks('POST', '/incidents', {
        body: {
          title: 'Wrong answer',
          kind: 'complaint',
          theme: 'Wrong answers',
          occurredAt: `${addDays(today, -back)}T08:00:00Z`,
        },
      })
    await lookForSignals(house.app, organization)
  }

  /** Readings of the months up to the last one. */
  async function series(metric: { id: string }, values: readonly (number | readonly number[])[]): Promise<void> {
    const periods: string[] = []
    const end = periodStartOf(today, 'month')
    for (let at = `${Number(end.slice(0, 4)) - 3}${end.slice(4)}`; at < end; at = nextPeriod(at, 'month'))
      periods.push(at)
    const readings = values.map((value, at) => {
      const period = periods.at(at - values.length)
      return typeof value === 'number' ? { period, value } : { period, num: value[0], den: value[1] }
    })
    const answer = await felix.asks('POST', `/metrics/${metric.id}/points`, { body: { readings, source: 'journey' } })
    expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  }

  async function signedIn(): Promise<Page> {
    const page = await openPage(browser, house.address)
    const answer = await page.request.post('/api/auth/sign-in/email', {
      data: { email, password },
      headers: { origin: house.address },
    })
    expect(answer.status()).toBe(200)
    return page
  }

  const at = (path: string) => `/o/harbour-test/${path}`

  async function picture(page: Page, name: string): Promise<void> {
    if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
  }

  test('the data’s candidates show their evidence; one is snoozed with a reason, one dismissed', async () => {
    const page = await signedIn()
    await page.goto(at('signals'))
    const items = page.getByRole('list', { name: 'Signals' }).getByRole('listitem')
    const titled = (name: string) => items.filter({ has: page.getByRole('link', { name, exact: true }) })
    await expect.poll(() => items.count(), soon).toBe(5)
    await picture(page, 'signals')
    const defects = titled('Getting worse: Defects per release')
    expect(await defects.innerText()).toMatch(/got worse three months running[\s\S]*Rule T6, version 1[\s\S]*met once/)
    expect(await defects.getByRole('img').count()).toBe(1)
    await expectAccessible(page)

    await defects.getByRole('button', { name: 'Let it rest' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Reason').fill('The release will tell')
    await dialog.getByLabel('Until').fill(addDays(today, 30))
    await picture(page, 'snooze')
    await dialog.getByRole('button', { name: 'Let it rest' }).click()
    await expect.poll(() => items.count(), soon).toBe(4)
    const complaints = items.filter({ hasText: 'Complaints about' })
    await complaints.getByRole('button', { name: 'Dismiss' }).click()
    await page.getByRole('dialog').getByLabel('Reason').fill('One customer, three times')
    await page.getByRole('dialog').getByRole('button', { name: 'Dismiss' }).click()
    await expect.poll(() => items.count(), soon).toBe(3)
    await page.getByText('Resting').click()
    await expect.poll(() => items.first().innerText(), soon).toContain('The release will tell')
    await page.goto(at('triage'))
    await page.getByRole('button', { name: /Service level missed/ }).click()
    await expect
      .poll(() => page.getByRole('region', { name: 'What the data shows' }).innerText(), soon)
      .toContain('missed the target')
    expect(await page.getByText('Raised by the data').count()).toBe(1)
    await picture(page, 'triage')
    await expectAccessible(page)
    expectQuiet(page)
    await page.context().close()
  })

  test('the metric’s page and the candidate’s page say the same: what was seen, and how it stands against its benchmark', async () => {
    const page = await signedIn()
    await page.goto(at('metrics/MET-2026-0001'))
    await expect.poll(() => page.getByText(/defects behind the benchmark of 9 defects/).count(), soon).toBe(1)
    expect(await page.getByText(/It is 2[23] months old/).count()).toBe(1)
    await picture(page, 'metric')
    await page.getByRole('link', { name: 'Getting worse: Defects per release' }).first().click()
    await expect
      .poll(() => page.getByRole('region', { name: 'What the data shows' }).innerText(), soon)
      .toContain('got worse three months running')
    expect(await page.getByText('Raised by the data').count()).toBe(1)
    await picture(page, 'improvement')
    await expectAccessible(page)
    expectQuiet(page)
    await page.context().close()
  })

  test('rules show their version and how often they err; one is paused', async () => {
    const page = await signedIn()
    await page.goto(at('signals/rules'))
    const rule = page.getByRole('row').filter({ hasText: 'Complaints of one theme' })
    await rule.getByRole('button', { name: 'Pause' }).click()
    await page.getByRole('dialog').getByLabel('Reason').fill('Themes are being tidied up')
    await page.getByRole('dialog').getByRole('button', { name: 'Pause' }).click()
    await expect.poll(() => rule.innerText(), soon).toContain('Themes are being tidied up')
    await expect.poll(() => page.getByText('New candidate').count(), soon).toBeGreaterThan(3)
    await picture(page, 'rules')
    await expectAccessible(page)
    expectQuiet(page)
    await page.context().close()
  })

  test('a review is scheduled and held: each metric with what was seen and what follows', async () => {
    const page = await signedIn()
    await page.goto(at('performance-reviews'))
    await page.getByRole('button', { name: 'Schedule a review' }).click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'On' }).fill(today)
    await page.getByRole('dialog').getByRole('button', { name: 'Schedule' }).click()
    await page.getByRole('link', { name: 'Look at the figures' }).click()
    const row = (name: string) => page.getByRole('row').filter({ hasText: name })
    await row('Rework').getByText('Nothing', { exact: true }).click()
    await row('Defects per release').getByText('A candidate').click()
    await row('Defects per release').getByLabel('What could be better?').fill('Test before the release')
    await row('Defects per release').getByRole('button', { name: 'Raise' }).click()
    await expect
      .poll(() => row('Defects per release').getByRole('link', { name: 'Test before the release' }).count(), soon)
      .toBe(1)
    await picture(page, 'session')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Record the review' }).click()
    await expect.poll(() => page.getByText(/^Held on/).count(), soon).toBe(1)
    expect(await page.getByRole('table').innerText()).toContain('A candidate')
    await picture(page, 'held')
    await page.goto(at('performance-reviews'))
    await expect.poll(() => page.getByRole('link', { name: 'Look at the figures' }).count(), soon).toBe(2)
    await picture(page, 'reviews')
    await expectAccessible(page)
    expectQuiet(page)
    await page.context().close()
  })

  test('on a narrow screen and in the dark nothing is lost', async () => {
    const page = await signedIn()
    for (const path of ['signals', 'signals/rules', 'performance-reviews', 'performance-reviews/PRV-2026-0002']) {
      const opened = async () => {
        await page.goto(at(path))
        await page.getByRole('heading', { level: 1 }).first().waitFor()
      }
      await bothWays(page, opened, (look) => expectSeen(page, `${look}-${path.replaceAll('/', '-')}`))
    }
    expectQuiet(page)
    await page.context().close()
  })
})
