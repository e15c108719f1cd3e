import type { Browser, Locator, Page } from 'playwright-core'
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
    },
    joins: async (name, ...roles) => {
      const standing = await hire(house.app, founder, { name, roles, address: house.address })
      await giveLogin(house.app, founder, { person: standing.id, email: emailOf(name), password })
      return new Person(standing)
    },
    signedIn: async (who, look = {}) => {
      const page = await openPage(browser, house.address, look)
      await page.clock.setFixedTime(`${day}T09:30:00Z`)
      const answer = await page.request.post('/api/auth/sign-in/email', {
        data: { email: emailOf(who.name), password },
        headers: { origin: house.address },
      })
      expect(answer.status()).toBe(200)
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

const looks = { narrow: { width: 390 }, dark: { scheme: 'dark' }, german: { language: 'de-DE' } } as const

/** Pages as others see them. */
export async function expectSeenEverywhere(signedIn: (look: Look) => Promise<Page>, paths: readonly string[]) {
  for (const [name, look] of Object.entries(looks)) {
    const page = await signedIn(look)
    for (const path of paths) {
      await opens(page, path)
      await expectSeen(page, `${name}-${path.replaceAll(/[/?]/g, '-')}`)
    }
    expectQuiet(page)
    await page.context().close()
  }
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
