import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#test/journeys/driver/person.ts'
import { noBrowser, openBrowser, openPage, settled } from './browser.ts'
import { at, bothWays, expectSeen, type Harbour, openHarbour, opens } from './harbour.ts'

const where = noBrowser ? `in a browser (skipped: ${noBrowser})` : 'in a browser'

describe.skipIf(noBrowser)(where, () => {
  let harbour: Harbour
  let manager: Person
  let browser: Browser
  let improvement: { readonly id: string }

  beforeAll(async () => {
    harbour = await openHarbour('2026-10-05')
    manager = await harbour.joins('Maya', 'aimsManager')
    improvement = await manager.raises({ title: 'Clearer notices', sourceType: 'staffSuggestion' })
    const policy = { kind: 'words', label: 'Minutes of May', text: 'The meeting was held.' }
    const shown = await manager.asks('POST', '/conformity/requirements/iso42001:7.4/showings', {
      body: { piece: policy },
    })
    await manager.asks('POST', `/conformity/showings/${shown.body.id}/release`)
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await harbour?.close()
  })

  const opened = () => openPage(browser, harbour.house.address)

  /** What a page of the guest gets when it asks the house for anything itself. */
  const asks = (page: Page, method: string, path: string) =>
    page.evaluate(
      async ([how, address]) => {
        const answer = await fetch(address!, { method: how!, ...(how !== 'GET' && { body: '{}' }) })
        return answer.status
      },
      [method, path],
    )

  test('a room is opened and released into; a guest enters once, reads, asks, and gets no further; after its end nothing opens', async () => {
    const host = await harbour.signedIn(manager)
    await opens(host, 'rooms')
    await host.getByRole('button', { name: 'Open a room' }).click()
    await host.getByLabel(/^Name/).fill('Stage 2 evidence')
    await host.getByLabel('What guests read first').fill('We are certified, so we comply with the EU AI Act.')
    await host.getByLabel(/^Closes after/).fill('2026-10-20')
    await host.getByRole('button', { name: 'Open', exact: true }).click()
    await host.locator('textarea[aria-invalid="true"]').waitFor()
    await host.getByLabel('What guests read first').fill('Evidence by requirement; ask for what you miss.')
    await host.getByRole('button', { name: 'Open', exact: true }).click()
    await host.getByRole('heading', { level: 1, name: 'Stage 2 evidence' }).waitFor()
    await host.getByLabel(/^Record/).fill(improvement.id)
    await host.getByRole('button', { name: 'Release' }).first().click()
    await host.getByText('Clearer notices').first().waitFor()
    await host.getByLabel(/^Name/).fill('Nora Lind')
    await host.getByLabel('Organization', { exact: true }).fill('Northlight')
    await host.getByRole('button', { name: 'Invite' }).click()
    const link = await host.getByLabel(/^Link for Nora Lind/).inputValue()
    await expectSeen(host, 'room-kept')

    const guest = await opened()
    await guest.goto(link)
    await guest.getByRole('button', { name: 'Enter the room' }).click()
    await guest.getByRole('heading', { level: 1, name: 'Stage 2 evidence' }).waitFor()
    expect(new URL(guest.url()).hash).toBe('')
    await guest.keyboard.press('/')
    await guest.keyboard.type('minutes')
    await guest.getByRole('link', { name: /^7\.4/ }).click()
    await guest.getByText('The meeting was held.').waitFor()
    await expectSeen(guest, 'room-guest')
    await guest.getByRole('button', { name: 'Ask about this' }).click()
    await guest.getByLabel(/^What would you like/).fill('The minutes of June, please')
    await guest.getByRole('button', { name: 'Ask', exact: true }).click()
    await guest.getByText('waits for an answer').waitFor()
    await guest.getByRole('searchbox').fill('clearer')
    await guest.keyboard.press('Enter')
    await guest
      .getByRole('link', { name: /Clearer notices/ })
      .last()
      .click()
    await guest.getByRole('heading', { level: 2, name: /Clearer notices/ }).waitFor()
    await expectSeen(guest, 'room-record')

    // Whatever else the guest's browser tries is refused: writing, other records, the screens of the house.
    expect(await asks(guest, 'POST', '/api/v1/improvements')).toBe(401)
    expect(await asks(guest, 'GET', `/api/v1/improvements/${improvement.id}`)).toBe(401)
    expect(await asks(guest, 'DELETE', '/api/v1/room/index')).toBe(404)
    expect(await asks(guest, 'GET', '/api/v1/room/records/01890000-0000-7000-8000-000000000000')).toBe(404)
    await guest.goto(at('improvements'))
    await guest
      .getByRole('button', { name: /Sign in/ })
      .first()
      .waitFor()
    const stolen = await opened()
    await stolen.goto(link)
    await stolen.getByRole('button', { name: 'Enter the room' }).click()
    await stolen
      .getByText(/This link opens nothing/)
      .first()
      .waitFor()

    await host.reload()
    await host.getByText('The minutes of June, please').waitFor()
    await host.getByLabel('Answer').fill('They are of the 30th; we release them then.')
    await host.getByRole('button', { name: 'Answer' }).click()
    await host.getByText('They are of the 30th; we release them then.').first().waitFor()
    await host.getByText('Minutes of May').or(host.getByText('Clearer notices')).first().waitFor()
    await guest.goto('/room?part=requests')
    await guest.getByText('They are of the 30th; we release them then.').waitFor()
    await expectSeen(guest, 'room-requests')
    const state = await guest.context().storageState()
    const elsewhere = await opened()
    await elsewhere.context().addCookies(state.cookies)
    const index = async () => {
      await elsewhere.goto('/room?at=iso42001%3A7.4')
      await elsewhere.getByText('The meeting was held.').waitFor()
    }
    await bothWays(elsewhere, index, (look) => expectSeen(elsewhere, `room-${look}`))
    await elsewhere.context().close()

    harbour.itIs('2026-10-21')
    await guest.goto('/room')
    await guest.getByText('This room is closed.').waitFor()
    await settled(guest)
    expect(await asks(guest, 'GET', '/api/v1/room/index')).toBe(403)
    await host.context().close()
  })
})
