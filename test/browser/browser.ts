import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'

/** The one without windows first: a whole Chromium takes a second more for every new browser of a person. */
const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]
const executablePath = places.find((place) => place !== undefined && existsSync(place))

/** Why browser journeys cannot run here; undefined where they can. The reason stands in the name of what is skipped. */
export const noBrowser = executablePath === undefined ? 'no Chromium on this machine' : undefined

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ args: quiet, ...(executablePath && { executablePath }) })
}

export interface Look {
  readonly width?: number
  readonly scheme?: 'light' | 'dark'
  readonly language?: string
}

/** A page of its own: no cookies, no storage of others. What the page throws or logs as an error fails the test at `quietly`. */
export async function openPage(
  browser: Browser,
  address: string,
  { width = 1440, scheme = 'light', language = 'en-GB' }: Look = {},
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width, height: 900 },
    colorScheme: scheme,
    locale: language,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(8000)
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => {
    // Asking who one is before signing in is answered 401; the browser logs that as an error of the page.
    if (message.type() === 'error' && !message.text().includes('status of 401'))
      troubles.push(`${message.text()} ${message.location().url}`)
  })
  trouble.set(page, troubles)
  underWay.set(page, watchRequests(page))
  return page
}

interface Requests {
  open: number
  /** When the number last changed. */
  since: number
}

const underWay = new WeakMap<Page, Requests>()

function watchRequests(page: Page): Requests {
  const requests = { open: 0, since: Date.now() }
  const count = (by: number) => () => {
    requests.open = Math.max(0, requests.open + by)
    requests.since = Date.now()
  }
  page.on('request', count(1))
  page.on('requestfinished', count(-1))
  page.on('requestfailed', count(-1))
  return requests
}

const QUIET = 250
const PATIENCE = 15_000

/** Nothing asked for is still on its way, and nothing new was asked for a moment: what Playwright's `networkidle` means, which waits half a second each time. */
export async function settled(page: Page): Promise<void> {
  const requests = underWay.get(page)
  if (!requests) throw new Error('Only a page of openPage() is watched.')
  const begun = Date.now()
  while (requests.open > 0 || Date.now() - requests.since < QUIET) {
    if (Date.now() - begun > PATIENCE) throw new Error(`${page.url()} still waits for ${requests.open} answers.`)
    await new Promise((later) => setTimeout(later, 20))
  }
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))')
}

const trouble = new WeakMap<Page, string[]>()

/** Nothing broke on this page so far. */
export function expectQuiet(page: Page): void {
  expect(trouble.get(page)).toEqual([])
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** No violation of WCAG 2.2 A and AA that a machine can find; each is told by rule and place. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOn(page), page.url()).toEqual([])
}

/** What a machine finds against WCAG 2.2 A and AA on the page as it stands, by rule and place. */
export async function violationsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> }
    }
    const found = await checker.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
  })
}
