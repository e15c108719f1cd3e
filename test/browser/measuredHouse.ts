import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Caller } from '#app/caller.ts'
import { createOrganization } from '#app/people/createOrganization.ts'
import { giveLogin } from '#app/people/giveLogin.ts'
import { addDays, type Day } from '#domain/time/days.ts'
import { type Look, openPage } from './browser.ts'
import { type House, openHouse, password } from './demoHouse.ts'

const email = 'ada@harbour.example'
const headers = (house: House) => ({ 'meliora-organization': 'harbour-works', origin: house.address })

/** A server with one organization in which Ada may do everything that is done here. */
export async function openMeasuredHouse(): Promise<House> {
  const house = await openHouse({ demo: false })
  const roles = ['administrator', 'aimsManager'] as const
  const { organization, person } = await createOrganization(house.app, {
    name: 'Harbour Works',
    language: 'en',
    timeZone: 'UTC',
    channel: 'cli',
    founder: { name: 'Ada Byron', roles: [...roles] },
  })
  const ada: Caller = {
    organization: organization.id,
    actor: { kind: 'person', id: person.id, roles: [...roles] },
    channel: 'cli',
    language: 'en',
  }
  await giveLogin(house.app, ada, { person: person.id, email, password })
  return house
}

export async function asAda(browser: Browser, house: House, look: Look = {}): Promise<Page> {
  const page = await openPage(browser, house.address, look)
  const answer = await page.request.post('/api/auth/sign-in/email', {
    data: { email, password },
    headers: { origin: house.address },
  })
  expect(answer.status()).toBe(200)
  return page
}

/** Posts over the API as the page's person. */
export async function posts<T>(page: Page, house: House, path: string, data: object, version?: number): Promise<T> {
  const answer = await page.request.post(`/api/v1${path}`, {
    data,
    headers: { ...headers(house), ...(version === undefined ? {} : { 'if-match': `"${version}"` }) },
  })
  expect(answer.status(), await answer.text()).toBeLessThan(300)
  return (await answer.json()) as T
}

/** The Mondays of so many weeks that are over, in order. */
export function weeksOver(count: number, today: Day): Day[] {
  const sinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7
  const last = addDays(today, -sinceMonday - 7)
  return Array.from({ length: count }, (_, at) => addDays(last, (at + 1 - count) * 7))
}
