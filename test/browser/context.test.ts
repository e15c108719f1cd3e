import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#test/journeys/driver/person.ts'
import { noBrowser } from './browser.ts'
import { expectSeen, expectSeenEverywhere, type Harbour, nextOn, openHarbour, opens, types } from './harbour.ts'

const where = noBrowser ? `in a browser (skipped: ${noBrowser})` : 'in a browser'
const soon = { timeout: 8000 }

describe.skipIf(noBrowser)(where, () => {
  let harbour: Harbour
  let amara: Person

  beforeAll(async () => {
    harbour = await openHarbour('2026-11-02')
    amara = await harbour.joins('Amara', 'aimsManager')
    await amara.among('interested-parties').raises({
      title: 'Applicants',
      kind: 'affected',
      owner: amara.id,
      needs: [
        {
          need: 'To know that AI ranks',
          takenOn: { answer: 'yes', why: 'The law' },
          requirement: 'iso42001:A.8.2',
          met: 'unmet',
        },
      ],
    })
    await amara.among('context-issues').raises({ title: 'A market of banks', side: 'external' })
    await amara.among('suppliers').raises({ title: 'Orbit Models', supplies: ['model'], owner: amara.id })
    const body = { requirement: 'iso42001:9.1', level: 2, because: 'Gap assessment' }
    await amara.asks('POST', '/context/maturity', { body })
  })
  afterAll(() => harbour?.close())

  const heading = (page: Page) => page.getByRole('heading', { level: 1 })

  test('a change is reported in four fields, decided in two, and what it became hangs on it', async () => {
    const page = await harbour.signedIn(amara)
    await opens(page, 'change-signals')
    await page.getByRole('link', { name: 'Report a change' }).click()
    await types(page, { Title: 'A law on chatbots', 'Where it is found': 'Official journal' })
    await page.getByRole('combobox', { name: 'Kind' }).click()
    await page.getByRole('option', { name: 'Regulation' }).click()
    await page.getByRole('combobox', { name: 'It tells of' }).click()
    await page.getByRole('option', { name: 'A law or rule' }).click()
    await expectSeen(page, 'change-new')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => heading(page).innerText(), soon).toBe('A law on chatbots')
    const next = nextOn(page)
    await expect.poll(() => next.getByText('Say from which day it applies.').count(), soon).toBe(1)
    await expectSeen(page, 'change-decide')
    await next.getByRole('textbox', { name: /^Applies from/ }).fill('2027-06-02')
    await page.keyboard.press('Tab')
    await next.getByText('An improvement', { exact: true }).click()
    await next.getByRole('combobox', { name: /^Owner/ }).fill('Amara')
    await page.getByRole('option', { name: /Amara/ }).click()
    await next.getByRole('button', { name: 'Decide what follows' }).click()
    await expect.poll(() => page.getByRole('link', { name: /A law on chatbots/ }).count(), soon).toBe(2)
    await expect.poll(() => page.getByRole('link', { name: /Find the gaps: A law on chatbots/ }).count(), soon).toBe(1)
    await expect.poll(() => nextOn(page).getByRole('heading').first().innerText(), soon).toBe('Next: Conclude')
    await harbour.leave(page)
  })

  test('a new edition the catalogue knows is reported with one press, with the requirements to look at again', async () => {
    const page = await harbour.signedIn(amara)
    await opens(page, 'change-signals')
    await page.getByRole('button', { name: 'Report it: ISO 9001:2026' }).click()
    await expect.poll(() => heading(page).innerText(), soon).toBe('ISO 9001:2026 is published')
    const next = nextOn(page)
    await expect.poll(() => next.getByRole('textbox', { name: /^What changed/ }).count(), soon).toBe(3)
    await opens(page, 'change-signals')
    expect(await page.getByRole('button', { name: 'Report it: ISO 9001:2026' }).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Report it: ISO 19011:2026' }).count()).toBe(1)
    await expectSeen(page, 'change-signals')
    await harbour.leave(page)
  })

  test('needs that are taken on and not met stand above the parties', async () => {
    const page = await harbour.signedIn(amara)
    await opens(page, 'interested-parties')
    await expect.poll(() => page.getByRole('cell', { name: 'To know that AI ranks' }).count(), soon).toBe(1)
    await expect.poll(() => page.getByRole('cell', { name: 'Not met' }).count(), soon).toBe(1)
    await harbour.leave(page)
  })

  test('a clause is rated where it stands, and its course shows', async () => {
    const page = await harbour.signedIn(amara)
    await opens(page, 'maturity')
    await page.getByRole('button', { name: /^Rate 9\.1/ }).click()
    await types(page.getByRole('dialog'), { 'What it rests on': 'Internal audit' })
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await expect.poll(() => page.getByText('3 Defined').count(), soon).toBe(1)
    await harbour.leave(page)
  })

  test('a supplier begins with due diligence; the page says what is missing', async () => {
    const page = await harbour.signedIn(amara)
    await opens(page, 'suppliers/SUP-2026-0001')
    const next = nextOn(page)
    await expect.poll(() => next.getByText('Say what was looked at and found.').count(), soon).toBe(1)
    await next.getByText('Fit', { exact: true }).click()
    await types(next, { 'What was looked at and found': 'Model card, data sheet' })
    await next.getByRole('textbox', { name: /^Holds until/ }).fill('2027-11-02')
    await page.keyboard.press('Tab')
    await next.getByRole('button', { name: 'Record due diligence' }).click()
    await expect.poll(() => nextOn(page).getByRole('heading').first().innerText(), soon).toBe('Next: Approve')
    await expectSeen(page, 'supplier')
    await harbour.leave(page)
  })

  test('all of it reads on a phone, in the dark and in German', async () => {
    await expectSeenEverywhere(
      (look) => harbour.signedIn(amara, look),
      [
        'change-signals',
        'change-signals/CHS-2026-0001',
        'context-issues',
        'context-issues/CTX-2026-0001',
        'interested-parties',
        'interested-parties/PTY-2026-0001',
        'scope-statements/new',
        'intended-outcomes',
        'investments/new',
        'maturity',
        'suppliers',
        'suppliers/SUP-2026-0001',
      ],
    )
  }, 240_000)
})
