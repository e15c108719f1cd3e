import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import type { Page as Screen } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeDocx } from '#documents/docx/writeDocx.ts'
import { report } from '#test/journeys/driver/correcting.ts'
import type { Person } from '#test/journeys/driver/person.ts'
import { noBrowser } from './browser.ts'
import { expectSeen, expectSeenEverywhere, type Harbour, openHarbour, opens } from './harbour.ts'

const where = noBrowser ? `files to hand over (skipped: ${noBrowser})` : 'files to hand over'

/** A picture no server of ours would take as it is. */
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80"><script>parent.broken = 1</script><rect width="120" height="80" rx="12" fill="#1d4f91"/><circle cx="60" cy="40" r="22" fill="#fff"/></svg>'

describe.skipIf(noBrowser)(where, { timeout: 60_000 }, () => {
  let harbour: Harbour
  let maya: Person
  let page: Screen

  beforeAll(async () => {
    harbour = await openHarbour('2026-03-02')
    maya = await harbour.joins('Maya', 'aimsManager')
    page = await harbour.signedIn(maya)
  }, 60_000)
  afterAll(() => harbour?.close())

  async function downloaded(click: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
    const arriving = page.waitForEvent('download')
    await click()
    const download = await arriving
    return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) }
  }

  test('the look of files: colour, lines and a logo the browser drew anew, shown on a page before it is kept', async () => {
    await opens(page, 'settings/look')
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) })
    await page.getByRole('img', { name: 'The logo as it stands on papers' }).first().waitFor()
    await page.getByRole('textbox', { name: 'Name on papers' }).fill('Lysmark Mutual')
    await page.getByRole('textbox', { name: 'Colour' }).fill('#1d4f91')
    await page.getByRole('textbox', { name: 'Line at the top of each page' }).fill('Mutual insurance since 1911')
    await page.getByRole('textbox', { name: 'Line at the bottom of each page' }).fill('4 Northgate')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Files look so from now on.').waitFor()
    await expectSeen(page, 'look')
    const { body } = await maya.asks('GET', '/branding')
    expect(body).toMatchObject({ name: 'Lysmark Mutual', primary: '#1d4f91', logo: { type: 'image/png', width: 120 } })
  })

  test('a file is ordered, left while it is made, and fetched', async () => {
    await maya.among('nonconformities').raises(report)
    await opens(page, 'reports')
    await page.getByRole('button', { name: 'Improvement register as PDF' }).click()
    await opens(page, 'trail')
    await opens(page, 'reports')
    const ready = page.getByRole('button', { name: /^Download improvements-.*pdf$/ })
    await ready.waitFor()
    const { name, bytes } = await downloaded(() => ready.click())
    expect(name).toBe('improvements-2026-03-02.pdf')
    expect(Buffer.from(bytes).toString('latin1', 0, 4)).toBe('%PDF')
    const choice = page.getByRole('combobox', { name: 'Choose: Nonconformity' })
    await choice.click()
    await page.locator('[role=option]:visible').first().click()
    await page.getByRole('button', { name: 'Dossier of a nonconformity as DOCX' }).click()
    await page.getByRole('button', { name: /^Download NC-.*docx$/ }).waitFor()
    await expectSeen(page, 'reports')
  })

  test('a register is published as a version and comes back as it was', async () => {
    await opens(page, 'reports/published')
    await page.getByRole('textbox', { name: 'Why this version' }).fill('Before the first internal audit')
    await page.getByRole('button', { name: 'Publish' }).click()
    await page.getByText('Version 1 is published.').waitFor()
    await page.getByText('Improvement register · Version 1').waitFor()
    await expectSeen(page, 'published')
    const file = await downloaded(() => page.getByRole('button', { name: /^Download Improvement register/ }).click())
    expect(file.name).toBe('improvements-v1.pdf')
  })

  test('the toolkit comes one by one and as a whole, in the language asked for', async () => {
    await opens(page, 'reports/toolkit')
    const policy = await downloaded(() => page.getByRole('button', { name: 'AI policy as DOCX' }).click())
    expect(Object.keys(unzipSync(policy.bytes))).toContain('word/document.xml')
    await page.getByRole('combobox', { name: 'Language of the files' }).selectOption('de')
    await page.getByRole('button', { name: 'KI-Politik as DOCX' }).waitFor()
    await page.getByRole('button', { name: 'All as one ZIP' }).click()
    const whole = page.getByRole('button', { name: /^Download meliora-toolkit/ })
    await whole.waitFor()
    await expectSeen(page, 'toolkit')
    const { bytes } = await downloaded(() => whole.click())
    expect(Object.keys(unzipSync(bytes))).toContain('documents/DI-02-KI-Politik.docx')
  })

  test('a template of one’s own is brought, refused with a sentence where it asks for what is not there, and filled', async () => {
    await opens(page, 'reports/templates')
    const bring = async (...lines: readonly string[]) => {
      const paper = {
        title: 'Letter',
        subject: '',
        organization: 'x',
        language: 'en',
        at: '2026-01-01T00:00:00.000Z',
      } as const
      const look = { name: 'x', logo: null, primary: '#0b5246', header: '', footer: '' }
      const blocks = lines.map((text) => ({ kind: 'paragraph', text }) as const)
      const around = { marks: [], foot: '', pageWords: { page: '', of: '' }, branding: look, blocks }
      const buffer = Buffer.from(await writeDocx({ ...paper, ...around }))
      await page.locator('input[type=file]').setInputFiles({ name: 'Letter to the auditor.docx', mimeType: '', buffer })
    }
    await bring('{number}: {secret}')
    await page.getByRole('alert').filter({ hasText: 'secret' }).waitFor()
    await bring('{number}: {title}')
    await page.getByText('“Letter to the auditor” can be filled now.').waitFor()
    await page.getByRole('combobox', { name: 'Choose: Nonconformity' }).click()
    await page.locator('[role=option]:visible').first().click()
    await expectSeen(page, 'templates')
    const { name } = await downloaded(() => page.getByRole('button', { name: 'Fill', exact: true }).click())
    expect(name).toMatch(/^NC-\d{4}-\d{4} Letter to the auditor\.docx$/)
    // What was refused stands in the browser's own log.
    await page.context().close()
  })

  test('narrow, dark and in German as well', async () => {
    const paths = ['settings/look', 'reports', 'reports/published', 'reports/toolkit', 'reports/templates']
    await expectSeenEverywhere((look) => harbour.signedIn(maya, look), paths)
  })
})
