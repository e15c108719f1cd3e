import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#test/journeys/driver/person.ts'
import { noBrowser } from './browser.ts'
import { at, expectSeen, expectSeenEverywhere, type Harbour, openHarbour, opens } from './harbour.ts'

const where = noBrowser ? `in a browser (skipped: ${noBrowser})` : 'in a browser'
const soon = { timeout: 8000 }

const code =
  'No.;Title;Description\n;Lifting;\n1;Helmets;Everybody below a crane wears one.\n2;Signals;One person gives them.\n'

describe.skipIf(noBrowser)(where, () => {
  let harbour: Harbour
  let ada: Person
  let manager: Person

  beforeAll(async () => {
    harbour = await openHarbour('2026-10-05')
    ada = await harbour.joins('Ada', 'administrator')
    manager = await harbour.joins('Maya', 'aimsManager')
  })
  afterAll(() => harbour?.close())

  test('a standard is turned on; a requirement says what must be shown, by what, and where else it counts', async () => {
    const page = await harbour.signedIn(ada)
    await opens(page, 'standards')
    const quality = page.getByRole('switch', { name: 'Work by ISO 9001 (quality)' })
    await expect.poll(() => quality.isEnabled(), soon).toBe(true)
    expect(await quality.isChecked()).toBe(false)
    await quality.press('Space')
    await page.getByText('ISO 9001 (quality) is turned on.').waitFor()
    await expectSeen(page, 'standards')
    await page.getByRole('link', { name: 'ISO/IEC 42001 (AI management)' }).click()
    await page.getByLabel('Find a requirement').fill('treatment process')
    await page.getByRole('link', { name: '6.1.3 Risk treatment process' }).click()
    await page.getByRole('heading', { name: '6.1.3 Risk treatment process' }).waitFor()
    await page.getByText('DI-06').waitFor()
    const elsewhere = page.getByRole('region', { name: 'Where it counts as well' })
    await expect.poll(() => elsewhere.getByRole('link', { name: '27001 6.1.3' }).count(), soon).toBe(1)
    await expectSeen(page, 'requirement')
    await harbour.leave(page)
  })

  test('the crosswalk says 45.7 % and on what it rests; a row is seen otherwise with a reason', async () => {
    const page = await harbour.signedIn(manager)
    await opens(page, 'crosswalk')
    await page.getByText('45.7% of ISO/IEC 42001 could build on what serves ISO/IEC 27001; 0.0% does today.').waitFor()
    await page.getByRole('button', { name: 'See 6.3 otherwise' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: 'Partial' }).check()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.getByText('Say why you see it otherwise than the crosswalk.').first().waitFor()
    await dialog.getByLabel('Why').fill('Changes of models are new to us')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page.getByText(/shipped as Identical; Maya: Changes of models are new to us/).waitFor()
    await page.getByText(/^44\.6% of ISO\/IEC 42001 could build/).waitFor()
    await expectSeen(page, 'crosswalk')
    // Not quiet: what was refused on purpose stands in the log.
    await page.context().close()
  })

  test('a framework is dropped, seen and kept; its requirement takes evidence as every other', async () => {
    const page = await harbour.signedIn(manager)
    await opens(page, 'frameworks/new')
    const file = { name: 'Crane code.csv', mimeType: 'text/csv', buffer: Buffer.from(code) }
    await page.locator('input[type=file]').setInputFiles({ ...file, buffer: Buffer.from('nothing of the kind') })
    await page.getByText('No sheet has a column headed').waitFor()
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByText(/^2 requirements/).waitFor()
    await page.getByText('Everything is taken as the file has it.').waitFor()
    await expectSeen(page, 'framework-shown')
    await page.getByRole('button', { name: 'Take it in' }).click()
    await page.getByRole('heading', { name: 'Crane code', level: 1 }).waitFor()
    await page.getByRole('link', { name: '1 Helmets' }).click()
    await page.getByText('Everybody below a crane wears one.').waitFor()
    await expect.poll(() => page.getByRole('heading', { name: 'What shows it today' }).count(), soon).toBe(1)
    await page.goto(at('standards'))
    await page.getByRole('link', { name: 'Crane code' }).waitFor()
    await page.context().close()
  })

  test('it reads well in a narrow window, in the dark and in German', async () => {
    await expectSeenEverywhere(
      (look) => harbour.signedIn(manager, look),
      ['standards/euaiact/26', 'crosswalk', 'gap-lenses'],
    )
  })
})
