import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { raisePatterns } from '#app/trends/raisePatterns.ts'
import { controlled, corrected, grades, report, yes } from '#test/journeys/driver/correcting.ts'
import type { Person } from '#test/journeys/driver/person.ts'
import { noBrowser } from './browser.ts'
import { at, expectSeen, expectSeenEverywhere, type Harbour, openHarbour } from './harbour.ts'

const where = noBrowser ? `in a browser (skipped: ${noBrowser})` : 'in a browser'
const soon = { timeout: 8000 }

/** Day, site, requirement, how grave: what a year brought. */
const year = [
  ['2026-01-12', 'Hamburg', 'iso42001:8.2', 'minor'],
  ['2026-02-03', 'Hamburg', 'iso42001:7.2', 'minor'],
  ['2026-03-09', 'Lyon', 'iso42001:8.2', 'major'],
  ['2026-05-18', 'Lyon', 'iso42001:A.6.2.5', 'minor'],
  ['2026-06-02', 'Hamburg', 'iso42001:8.2', 'minor'],
  ['2026-09-21', 'Oslo', 'iso42001:9.1', 'minor'],
  ['2026-10-05', 'Hamburg', 'iso42001:7.2', 'minor'],
  ['2026-10-12', 'Hamburg', 'iso42001:8.2', 'major'],
] as const

describe.skipIf(noBrowser)(where, () => {
  let harbour: Harbour
  let manager: Person
  let process: Person

  beforeAll(async () => {
    harbour = await openHarbour('2026-01-05')
    manager = (await harbour.joins('Maya', 'aimsManager')).among('nonconformities')
    process = (await harbour.joins('Piet', 'processOwner')).among('nonconformities')
    for (const [day, site, requirement, severity] of year) {
      harbour.itIs(day)
      const it = await manager.raises({ ...report, title: `Found on ${day}`, site, detectedOn: day })
      await manager.makes('confirm', it, {
        requirement,
        evidenceStatement: 'Seen in the register of risks.',
        processOwner: process.id,
        ...grades[severity],
      })
      if (day > '2026-09') continue
      await process.makes('control', it, { ...controlled, stopped: yes('At once') })
      await process.makes('correct', it, corrected)
    }
    harbour.itIs('2026-11-02')
    await raisePatterns(harbour.house.app, harbour.organization)
  })
  afterAll(() => harbour?.close())

  test('small multiples by requirement and site, a pattern with its candidate, and a figure that opens its records', async () => {
    const page = await harbour.signedIn(manager)
    await page.goto(at('nonconformity-trends'))
    await expect.poll(() => page.getByRole('heading', { name: 'Requirement' }).count(), soon).toBe(1)
    const site = page.getByRole('region', { name: 'Site', exact: true })
    expect(await site.getByRole('listitem').count()).toBe(3)
    await expectSeen(page, 'trends')
    const patterns = page.getByRole('region', { name: 'Patterns' })
    expect(await patterns.getByRole('link', { name: /^Its candidate/ }).count()).toBe(2)
    await site.getByRole('button', { name: 'Hamburg, 5: show the records' }).first().click()
    const drawer = page.getByRole('dialog', { name: 'Hamburg' })
    await expect.poll(() => drawer.getByRole('link').count(), soon).toBe(5)
    await expectSeen(page, 'trends-records')
    await drawer.getByRole('link', { name: 'Found on 2026-10-12' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('combobox', { name: 'Looking back' }).selectOption('6')
    await expect.poll(() => site.getByRole('button', { name: /^Hamburg, 3: show/ }).count(), soon).toBeGreaterThan(0)
    await harbour.leave(page)
  })

  test('it reads well in a narrow window, in the dark and in German', async () => {
    await expectSeenEverywhere((look) => harbour.signedIn(manager, look), ['nonconformity-trends'])
  })
})
