import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { sql } from 'kysely'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '#app/caller.ts'
import { giveLogin } from '#app/people/giveLogin.ts'
import { createServer } from '#http/server.ts'
import { expectAccessible, expectQuiet, noBrowser, openBrowser, openPage } from '../browser/browser.ts'
import { aHouse, entries, type House, lives } from './lives.ts'

const where = noBrowser ? `the health page (skipped: ${noBrowser})` : 'the health page'
const login = { email: 'amara@harbour.test', password: 'a quiet tram at noon' }
const today = '2026-11-20'

describe.skipIf(noBrowser)(where, () => {
  let house: House
  let browser: Browser
  let door: { readonly address: string; close(): void }

  beforeAll(async () => {
    house = await aHouse()
    const full = { start: 5, done: 35, judged: 60, closed: 64 }
    await lives(house, { title: 'Reset passwords faster', on: '2026-04-13', ...full })
    await lives(house, { title: 'Board meets weekly', on: '2026-07-06', category: 'governance', start: 5, done: 35 })
    const rush = ['08', '09', '10', '10', '11', '14', '14', '14'].map((day) => `2026-09-${day}`)
    await entries(house, house.team.raiser, ['2026-01-20', '2026-06-02', ...rush])
    house.world.itIs(today)
    const audit = { kind: 'external', label: 'Surveillance audit 1', fromDay: '2026-09-15' }
    await house.team.manager.asks('POST', '/register-health/audit-markers', { body: audit })
    door = await doorTo(house)
    browser = await openBrowser()
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    door?.close()
    await house?.world.close()
  })

  async function at(part: string): Promise<Page> {
    const page = await openPage(browser, door.address)
    const headers = { origin: door.address }
    const answer = await page.request.post('/api/auth/sign-in/email', { data: login, headers })
    expect(answer.status()).toBe(200)
    await page.goto(`/o/${house.world.slug}/health?part=${part}`)
    return page
  }

  test('one sentence first; a number opens to the improvements behind it, each a link', async () => {
    const page = await at('velocity')
    await page
      .getByText('1 improvement in the last four quarters came to a verdict: 1 better, 0 unchanged, 0 worse.')
      .waitFor()
    await page.getByRole('button', { name: 'Q2 2026, Better, 1: show the records' }).click()
    const panel = page.getByRole('dialog')
    await panel.getByRole('link', { name: 'Reset passwords faster' }).waitFor()
    await expectAccessible(page)
    await panel.getByRole('link', { name: 'Reset passwords faster' }).click()
    await page.waitForURL(/improvements\/IMP-2026-0001$/)
    expectQuiet(page)
    await page.context().close()
  })

  test('C-153 twelve months of activity as a calendar, a day per square, the audit and the week before it in it', async () => {
    const page = await at('rhythm')
    await page.getByText('Entries crowd before audits: 8 of 12 in the 7 days before one.').waitFor()
    const year = page.getByRole('region', { name: 'Twelve months' })
    await year.getByRole('button', { name: 'Show figures' }).click()
    const rows = year.getByRole('row')
    await rows.filter({ hasText: '14 Sept 2026' }).waitFor()
    expect(await year.locator('svg path.chart-window, svg .chart-window').count()).toBeGreaterThan(0)
    expect(await year.locator('svg .chart-audit').count()).toBeGreaterThan(0)
    await expectAccessible(page)
    expectQuiet(page)
    await page.context().close()
  })

  test('C-154 every area stands in the coverage chart with what was registered, implemented and judged in it', async () => {
    const page = await at('breadth')
    const rows = page.getByRole('region', { name: 'By area' }).getByRole('row')
    const service = rows.filter({ hasText: 'Service delivery' })
    await service.waitFor()
    expect(await service.getByRole('button').allTextContents()).toEqual(['1', '1', '1', '1'])
    const governance = rows.filter({ hasText: 'Governance' })
    expect(await governance.getByRole('button').allTextContents()).toEqual(['1', '1', '0', '0'])
    expect(await rows.count()).toBe(6)
    await expectAccessible(page)
    await page.context().close()
  })

  test('a dimension is rated with its evidence, and a context issue that changed waits for an answer', async () => {
    const page = await at('dimensions')
    await page.getByRole('region', { name: 'Adequacy' }).getByRole('button', { name: 'Rate …' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.getByText('Name the evidence this rating rests on').waitFor()
    await dialog.getByLabel('Evidence').fill('Management review of 2 October')
    await dialog.getByText('4', { exact: true }).click()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page.getByText('2026-Q4: 4 – Management review of 2 October').first().waitFor({ state: 'attached' })
    await page.getByRole('button', { name: 'Add a context issue' }).click()
    await dialog.getByLabel('Title').fill('Two customers are banks')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('button', { name: 'Change …' }).click()
    await dialog.getByLabel('Title').fill('Five customers are banks')
    await dialog.getByLabel('What changed').fill('Three were won')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('button', { name: 'Answer …' }).click()
    await expectAccessible(page)
    await dialog.getByLabel('Because').fill('The scope names regulated customers already.')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page.getByText('It still holds: The scope names regulated customers already.').waitFor()
    await page.context().close()
  })
})

/** The house's own server with the screens, and a login for its manager. */
async function doorTo({ world, team }: House): Promise<{ address: string; close(): void }> {
  const { rows } = await world.app.store.inside({ organization: world.organization }, (tx) =>
    sql<{ id: string }>`select person_id as id from role_grant where role = 'administrator'`.execute(tx),
  )
  const founder: Caller = {
    organization: world.organization,
    actor: { kind: 'person', id: rows[0]!.id, roles: ['administrator'] },
    channel: 'cli',
    language: 'en',
  }
  await giveLogin(world.app, founder, { person: team.manager.id, ...login })
  return new Promise((ready) => {
    let server: ReturnType<typeof createServer> | undefined
    const door = serve(
      { fetch: (request, env) => server!.fetch(request, env), hostname: '127.0.0.1', port: 0 },
      ({ port }: AddressInfo) => {
        const address = `http://127.0.0.1:${port}`
        const screens = new URL('../../dist/web/', import.meta.url)
        server = createServer(world.app, { baseUrl: address, secret: 'only for this test', screens })
        ready({ address, close: () => void door.close() })
      },
    )
  })
}
