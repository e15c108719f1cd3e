import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, serverClock } from '#app/app.ts'
import { backupTo } from '#app/backup/backupNow.ts'
import { restore } from '#app/backup/restore.ts'
import type { Caller } from '#app/caller.ts'
import { publicationFile } from '#app/documents/publications.ts'
import { publishRegister } from '#app/documents/publish.ts'
import { giveLogin } from '#app/people/giveLogin.ts'
import { verifyDatabase } from '#app/trail/verify.ts'
import { openStore, type Store } from '#store/open.ts'
import { hire } from '#test/journeys/driver/hire.ts'
import { type Places, places } from '../backup/places.ts'
import { expectAccessible, expectQuiet, noBrowser, openBrowser, openPage, settled } from './browser.ts'
import { listen, password } from './demoHouse.ts'

const where = noBrowser ? `in a browser (skipped: ${noBrowser})` : 'in a browser'
const email = 'vera@lysmark.example'

/** The demo as part 4 built it, backed up by part 4 itself. */
const kept = join(import.meta.dirname, '../backup/part-4-demo.backup')

/** One screen of each kind people live in, records among them; `npm run sweep` looks at all. */
const screens = ['overview', 'improvements', 'ai-systems', 'conformity', 'certifications', 'trail']
const records = ['improvements', 'nonconformities', 'risks', 'documents']

describe.skipIf(noBrowser)(where, { timeout: 240_000 }, () => {
  let place: Places
  let store: Store | undefined
  let served: Awaited<ReturnType<typeof listen>> | undefined
  let browser: Browser
  let organization = ''

  beforeAll(async () => {
    place = await places()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
    await store?.close()
    await place.close()
  })

  test('C-356 a house restored from its backup has the same hashes, of every trail and of a published register, and its screens hinder nobody, in light and in dark', async () => {
    const [first, second] = [await place.emptyTarget(), await place.emptyTarget()]
    const { trails } = await restore({ path: kept, url: first })
    organization = String(trails.find(({ slug }) => slug === 'lysmark')?.report.organization)
    const published = await livesOn(first)
    const path = join(place.folder, 'drill.backup')
    await backupTo({ url: first, now: serverClock.now(), path })
    await restore({ path, url: second })
    const hashes = await trailsIn(first)
    expect(hashes.map(({ ok }) => ok)).toEqual([true, true, true])
    expect(await trailsIn(second)).toEqual(hashes)

    store = await openStore({ url: second })
    const { file } = await publicationFile(appOn(store), await amaraIn(store), published.id)
    expect(createHash('sha256').update(file).digest('hex')).toBe(published.hash)
    served = await listen(appOn(store))
    for (const scheme of ['light', 'dark'] as const) await expectScreens(served.address, scheme)
  })

  const appOn = (at: Store): App => ({ store: at, clock: 'server', now: serverClock.now })

  /** Amara, as the administrator and manager she is for the drill. */
  async function amaraIn(opened: Store): Promise<Caller> {
    const { rows } = await opened.inside({ organization }, (tx) =>
      sql<{ id: string }>`select id from person where name = 'Amara Nwosu'`.execute(tx),
    )
    const actor = { kind: 'person', id: String(rows[0]?.id), roles: ['administrator', 'aimsManager'] } as const
    return { organization, actor, channel: 'cli', language: 'en' }
  }

  /** It is brought up to today's version, and work goes on: somebody joins, a register is published. */
  async function livesOn(url: string) {
    const opened = await openStore({ url })
    try {
      const amara = await amaraIn(opened)
      const { id } = await hire(appOn(opened), amara, { name: 'Vera', roles: ['aimsManager'], address: '' })
      await giveLogin(appOn(opened), amara, { person: id, email, password })
      return await publishRegister(appOn(opened), amara, {
        register: 'improvements',
        note: 'Before moving',
        language: 'en',
      })
    } finally {
      await opened.close()
    }
  }

  async function trailsIn(url: string) {
    const trails = (await verifyDatabase(url, {})).map(({ slug, ok, count, head }) => ({ slug, ok, count, head }))
    return trails.sort((one, other) => (one.slug < other.slug ? -1 : 1))
  }

  async function expectScreens(address: string, scheme: 'light' | 'dark'): Promise<void> {
    const page = await openPage(browser, address, { scheme })
    const data = { email, password }
    const answer = await page.request.post('/api/auth/sign-in/email', { data, headers: { origin: address } })
    expect(answer.status()).toBe(200)
    const newest = async (plural: string): Promise<string> => {
      const headers = { 'meliora-organization': 'lysmark' }
      const { items } = await (await page.request.get(`/api/v1/${plural}?limit=1`, { headers })).json()
      return `${plural}/${items[0].number ?? items[0].id}`
    }
    for (const path of [...screens, ...(await Promise.all(records.map(newest)))]) {
      await page.goto(`/o/lysmark/${path}`)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await settled(page)
      await expectAccessible(page)
    }
    expectQuiet(page)
    await page.context().close()
  }
})
