import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Caller } from '#app/caller.ts'
import { createOrganization } from '#app/people/createOrganization.ts'
import { giveLogin } from '#app/people/giveLogin.ts'
import type { Role } from '#domain/people/roles.ts'
import { hire } from '#test/journeys/driver/hire.ts'
import { Person } from '#test/journeys/driver/person.ts'
import { expectAccessible, expectQuiet, type Look, openBrowser, openPage, settled } from './browser.ts'
import { type House, openHouse, password } from './demoHouse.ts'

/** Where to put pictures of what is seen, for whoever wants to look at them. */
const pictures = process.env.PICTURES

/** An empty organization in a house whose clock the story sets, its people, and a browser for each of them. */
export interface Harbour {
  readonly house: House
  readonly organization: string
  /** Sets the clock to a day, nine in the morning. */
  itIs(day: string): void
  /** Somebody with a role or more, a login for the screens and a token for the rest. */
  joins(name: string, ...roles: readonly Role[]): Promise<Person>
  /** Somebody's own browser, whose clock shows the day of the story. */
  signedIn(who: Person, look?: Look): Promise<Page>
  /** Nothing broke on it meanwhile. */
  leave(page: Page): Promise<void>
  close(): Promise<void>
}

export async function openHarbour(begins: string): Promise<Harbour> {
  let day = begins
  let looks = 0
  // Everyone signs in once a day, and every further browser of theirs that day goes on with it.
  const sessions = new Map<string, Cookies>()
  // Each look at the clock is a second later, so that entries have an order one can read.
  const now = () => new Date(Date.parse(`${day}T09:00:00Z`) + looks++ * 1000).toISOString()
  const house = await openHouse({ demo: false, now })
  const browser: Browser = await openBrowser()
  const { organization, founder } = await found(house)
  return {
    house,
    organization,
    itIs: (next) => {
      day = next
      looks = 0
      sessions.clear()
    },
    joins: async (name, ...roles) => {
      const standing = await hire(house.app, founder, { name, roles, address: house.address })
      await giveLogin(house.app, founder, { person: standing.id, email: emailOf(name), password })
      return new Person(standing)
    },
    signedIn: async (who, look = {}) => {
      const page = await openPage(browser, house.address, look)
      await page.clock.setFixedTime(`${day}T09:30:00Z`)
      const session = sessions.get(who.id)
      if (session) await page.context().addCookies(session)
      else sessions.set(who.id, await signIn(page, house, who))
      return page
    },
    leave: async (page) => {
      expectQuiet(page)
      await page.context().close()
    },
    close: async () => {
      await browser.close()
      await house.close()
    },
  }
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

async function signIn(page: Page, house: House, { name }: Person): Promise<Cookies> {
  const answer = await page.request.post('/api/auth/sign-in/email', {
    data: { email: emailOf(name), password },
    headers: { origin: house.address },
  })
  expect(answer.status()).toBe(200)
  return page.context().cookies()
}

export const at = (path: string) => `/o/harbour-test/${path}`

/** Goes to a page of the organization and waits until all of it is there. */
export async function opens(page: Page, path: string): Promise<void> {
  await page.goto(at(path))
  await settled(page)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}

export const nextOn = (page: Page) => page.getByRole('region', { name: /^Next/ })

/** Types into the inputs of these labels. */
export async function types(within: Page | Locator, said: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(said))
    await within.getByRole('textbox', { name: new RegExp(`^${label}( \\*)?$`) }).fill(text)
}

/** What a person would look at: nothing hinders anybody, as far as a machine can tell, and nothing is wider than the window. */
export async function expectSeen(page: Page, name: string): Promise<void> {
  await settled(page)
  await expectAccessible(page)
  const overflow = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )
  expect(overflow, `${page.url()} is wider than its window`).toBeLessThanOrEqual(0)
  if (pictures) await takePicture(page, `${pictures}/${name}.png`)
}

/** Pages as others see them, in German: each opened on a phone in the light, then looked at in a wide window in the dark. */
export async function expectSeenEverywhere(signedIn: (look: Look) => Promise<Page>, paths: readonly string[]) {
  const page = await signedIn({ width: 390, language: 'de-DE' })
  for (const path of paths) {
    await bothWays(
      page,
      () => opens(page, path),
      (look) => expectSeen(page, `${look}-${path.replaceAll(/[/?]/g, '-')}`),
    )
  }
  expectQuiet(page)
  await page.context().close()
}

/** Opens a page narrow and light, then makes the window wide and the room dark: both widths and both schemes for one way there. */
export async function bothWays(
  page: Page,
  opened: () => Promise<unknown>,
  looked: (look: 'narrow' | 'dark') => Promise<void>,
): Promise<void> {
  await page.setViewportSize({ width: 390, height: 900 })
  await page.emulateMedia({ colorScheme: 'light' })
  await opened()
  await looked('narrow')
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.locator('html[data-mantine-color-scheme=dark]').waitFor({ state: 'attached' })
  await looked('dark')
}

/** In a window tall enough that nothing is scrolled away. */
async function takePicture(page: Page, path: string): Promise<void> {
  const { width } = page.viewportSize()!
  await page.setViewportSize({ width, height: 2600 })
  await page.waitForTimeout(300)
  await page.screenshot({ path })
  await page.setViewportSize({ width, height: 900 })
}

async function found({ app }: House): Promise<{ organization: string; founder: Caller }> {
  const made = await createOrganization(app, {
    name: 'Harbour Test',
    language: 'en',
    timeZone: 'Europe/Berlin',
    channel: 'cli',
    founder: { name: 'Founder', roles: ['administrator'] },
  })
  const organization = made.organization.id
  const actor = { kind: 'person', id: made.person.id, roles: ['administrator'] } as const
  return { organization, founder: { organization, actor, channel: 'cli', language: 'en' } }
}

function emailOf(name: string): string {
  return `${name.toLowerCase()}@harbour.example`
}
