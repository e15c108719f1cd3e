/**
 * Every screen of a running demo through axe, in light and in dark, and at 200 % zoom (half the width) without a sideways scroll.
 * A command of its own: `npm run demo`, then `npm run sweep -- http://127.0.0.1:4210 <the password printed at its start>`.
 */
import { globSync, readFileSync } from 'node:fs'
import { recordTypes } from '#domain/records/index.ts'
import { openBrowser, violationsOn } from '../browser/browser.ts'

const [address = 'http://127.0.0.1:4210', password = '', slug = 'lysmark', email = 'amara@lysmark.example'] =
  process.argv.slice(2)

/** Addresses without parts to fill in, as the routes name them; the routes are read, so that a new one is met by itself. */
const named = globSync('src/web/**/{router.tsx,pages.ts,*ages.tsx}').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:path: |^ {2}\[)'([a-z0-9/-]+)'/gm)].map(([, path = '']) => path),
)
const still = [...new Set(named)].filter((path) => !path.startsWith('/'))

const browser = await openBrowser()
const context = await browser.newContext({
  baseURL: address,
  viewport: { width: 1440, height: 900 },
  reducedMotion: 'reduce',
})
const signedIn = await context.request.post('/api/auth/sign-in/email', {
  data: { email, password },
  headers: { origin: address },
})
if (!signedIn.ok()) throw new Error(`Nobody is signed in: ${signedIn.status()}`)
const page = await context.newPage()

let [passed, failed] = [0, 0]
for (const path of [...still, ...(await recordPages())]) {
  const wrong = await looked(path)
  if (wrong.length === 0) passed++
  else {
    failed++
    console.log(`${path}\n  ${wrong.join('\n  ')}`)
  }
}
await browser.close()
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** One record of each type, the newest. */
async function recordPages(): Promise<string[]> {
  const found: string[] = []
  for (const { plural } of Object.values(recordTypes)) {
    const answer = await context.request.get(`/api/v1/${plural}?limit=1`, {
      headers: { 'meliora-organization': slug },
    })
    const { items = [] } = (await answer.json()) as { items?: { id: string; number: string | null }[] }
    const [first] = items
    if (first) found.push(`${plural}/${first.number ?? first.id}`)
  }
  return found
}

async function looked(path: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(`/o/${slug}/${path}`)
  await page.waitForLoadState('networkidle')
  const light = await violationsOn(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.reload()
  await page.waitForLoadState('networkidle')
  const dark = await violationsOn(page)
  await page.setViewportSize({ width: 720, height: 450 })
  const over = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
  return [
    ...light.map((each) => `light: ${each}`),
    ...dark.map((each) => `dark: ${each}`),
    ...(over > 1 ? [`at 200 %: ${over} px too wide`] : []),
  ]
}
