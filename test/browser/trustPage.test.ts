import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { held } from '#test/certification/holding.ts'
import type { Seekers } from '#test/certification/selecting.ts'
import type { Page as Record } from '#test/journeys/driver/person.ts'
import { expectQuiet, noBrowser, openBrowser, openPage } from './browser.ts'
import { bothWays, expectSeen, expectSeenEverywhere, type Harbour, openHarbour, types } from './harbour.ts'

const where = noBrowser ? `in a browser (skipped: ${noBrowser})` : 'in a browser'

describe.skipIf(noBrowser)(where, () => {
  let harbour: Harbour
  let house: Seekers
  let certificate: Record
  let strangers: Browser

  beforeAll(async () => {
    harbour = await openHarbour('2026-03-02')
    const nia = await harbour.joins('Nia', 'certificationManager')
    const amara = await harbour.joins('Amara', 'aimsManager')
    const world = {
      app: harbour.house.app,
      organization: harbour.organization,
      today: () => '2026-03-02',
    } as Seekers['world']
    house = { world, nia, amara, ingrid: amara }
    certificate = await held(house, { edition: 'ISO/IEC 42001:2023', standard: 'iso42001' })
    strangers = await openBrowser()
    const page = {
      address: 'harbour',
      headline: 'How we use AI',
      introduction: 'And whom to ask.',
      takesMessages: true,
    }
    await nia.asks('PUT', '/trust-page', { body: page })
    const facts = [
      { kind: 'certificate', record: certificate.id },
      { kind: 'statement', record: certificate.id },
      { kind: 'text', title: 'A person decides', body: 'Always.', audiences: ['customers'] },
      { kind: 'text', title: 'For supervisors', body: 'A calendar of duties.', audiences: ['regulators'] },
    ]
    for (const body of facts) expect((await nia.asks('POST', '/trust-page/facts', { body })).status).toBe(201)
    expect((await amara.asks('POST', '/trust-page/publish')).status).toBe(200)
  })
  afterAll(async () => {
    await strangers?.close()
    await harbour?.close()
  })

  const arrives = async (page: Page): Promise<void> => {
    await page.goto('/trust/harbour')
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
  const visits = async (): Promise<Page> => {
    const page = await openPage(strangers, harbour.house.address)
    await arrives(page)
    return page
  }

  test('C-003 a stranger reads the page, by light and dark, wide and narrow, and looks at what is for customers', async () => {
    const german = await openPage(strangers, harbour.house.address, { language: 'de-DE' })
    await bothWays(
      german,
      () => arrives(german),
      (look) => expectSeen(german, `trust-${look}`),
    )
    await german.context().close()
    const page = await visits()
    await expectSeen(page, 'trust')
    await page.getByText('ISO/IEC 42001:2023').first().waitFor()
    await page.getByText('For supervisors').waitFor()
    await page.getByRole('button', { name: 'Customers' }).click()
    await page.getByText('A person decides').waitFor()
    expect(await page.getByText('For supervisors').count()).toBe(0)
    expect(await page.getByRole('link', { name: /Check it with the body/ }).getAttribute('rel')).toBe(
      'noopener noreferrer',
    )
    expectQuiet(page)
  })

  test('C-338 a stranger asks without a name and gets a link under which the answer stands', async () => {
    const page = await visits()
    await types(page, { 'Your message': 'Who decides on my claim?' })
    await page.getByRole('button', { name: 'Send' }).click()
    const link = (await page.getByText(/\/f\//).textContent()) ?? ''
    const enquiries = house.amara.among('enquiries')
    const [asked] = await enquiries.lists()
    await enquiries.makes('reply', asked!, { reply: 'A person does.' })
    await page.goto(new URL(link).pathname)
    await page.getByText('A person does.').waitFor()
    await expectSeen(page, 'trust-followed')
    expectQuiet(page)
  })

  test('what members see of it, and of the certificate behind it, hinders nobody', async () => {
    await expectSeenEverywhere(
      (look) => harbour.signedIn(house.amara, look),
      ['trust-page', 'mark-uses', 'benefits', 'enquiries', `certifications/${certificate.number}`],
    )
  })
})
