import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { courses } from '#domain/courses/courses.ts'
import type { Person } from '#test/journeys/driver/person.ts'
import { noBrowser, settled } from './browser.ts'
import { expectSeen, expectSeenEverywhere, type Harbour, openHarbour, opens, types } from './harbour.ts'

const where = noBrowser ? `in a browser (skipped: ${noBrowser})` : 'in a browser'
const soon = { timeout: 8000 }

describe.skipIf(noBrowser)(where, () => {
  let harbour: Harbour
  let amara: Person

  beforeAll(async () => {
    harbour = await openHarbour('2026-11-23')
    amara = await harbour.joins('Amara', 'aimsManager')
    await harbour.joins('Ingrid', 'topManagement')
  })
  afterAll(() => harbour?.close())

  const heading = (page: Page) => page.getByRole('heading', { level: 1 })
  const onward = (page: Page) => page.getByRole('button', { name: 'Continue' }).click()

  test('whoever keeps the system begins with the overview; a fast start lays down what to work with, and says what is left', async () => {
    const page = await harbour.signedIn(amara)
    await page.goto('/')
    await page.waitForURL(/\/o\/harbour-test\/overview/)
    await page.goto('/o/harbour-test')
    await page.waitForURL(/\/o\/harbour-test\/overview/)
    await opens(page, 'fast-start')
    await onward(page)
    expect(await page.getByText('This is needed.').count()).toBe(1)
    await types(page, { 'What do you do with AI\\?': 'Sorting claims by urgency' })
    await expectSeen(page, 'fast-start-house')
    await onward(page)
    await types(page, { Name: 'ClaimSight', 'What for': 'Sorts claims; a person decides' })
    await page.getByRole('checkbox', { name: /decides, or prepares/ }).check()
    await expectSeen(page, 'fast-start-ai')
    await onward(page)
    await page.getByRole('combobox', { name: /^Who leads/ }).fill('Ingrid')
    await page.getByRole('option', { name: /Ingrid/ }).click()
    await expectSeen(page, 'fast-start-people')
    await onward(page)
    await expectSeen(page, 'fast-start-aims')
    await page.getByRole('button', { name: 'Lay it down' }).click()
    await expect.poll(() => page.getByRole('heading', { name: /records are laid down/ }).count(), soon).toBe(1)
    await expectSeen(page, 'fast-start-done')
    await page.getByRole('link', { name: 'To what needs you' }).click()
    const first = page.getByRole('region', { name: /Read issues and parties/ })
    await expect.poll(() => first.getByText('Say what came of it.').count(), soon).toBe(1)
    await harbour.leave(page)
  })

  test('a number of the overview opens exactly the records it counts', async () => {
    const page = await harbour.signedIn(amara)
    await opens(page, 'overview?view=mine')
    const line = page.getByRole('link', { name: /^Tasks\s*\d+/ })
    const count = Number((await line.innerText()).replace(/\D/g, ''))
    expect(count).toBeGreaterThan(3)
    await line.click()
    await expect.poll(() => heading(page).innerText(), soon).toBe('Tasks')
    await expect.poll(() => page.getByRole('row').count(), soon).toBe(count + 1)
    await expectSeen(page, 'overview-records')
    await harbour.leave(page)
  })

  test('help stands beside the page: why something is missing, what a field takes, and how old the words are', async () => {
    const page = await harbour.signedIn(amara)
    const [task] = await amara.among('tasks').lists('?owner=me&sort=due')
    await opens(page, `tasks/${task!.number}`)
    await page
      .getByRole('region', { name: /^Next/ })
      .getByRole('button', { name: 'Why, and what to do' })
      .first()
      .click()
    const help = page.getByRole('complementary', { name: 'Help' })
    await expect.poll(() => help.getByRole('heading', { level: 2 }).innerText(), soon).toBe('Say what came of it.')
    await expectSeen(page, 'help-why')
    await page.getByRole('textbox', { name: /^What came of it/ }).focus()
    await expect.poll(() => help.getByRole('heading', { level: 2 }).innerText(), soon).toBe('Task: What came of it')
    expect(await help.getByText(/last gone through on/).count()).toBe(1)
    await help.getByRole('button', { name: 'Close help' }).click()
    await page.getByRole('heading', { level: 1 }).focus()
    await page.keyboard.press('h')
    await expect.poll(() => help.getByRole('button', { name: 'Report as done' }).count(), soon).toBe(1)
    await expectSeen(page, 'help-here')
    await page.keyboard.press('Escape')
    expect(await help.count()).toBe(0)
    await harbour.leave(page)
  })

  test('a course is assigned, read and answered', async () => {
    const page = await harbour.signedIn(amara)
    await opens(page, 'courses')
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Our AI policy' })
      .getByRole('button', { name: 'Assign' })
      .click()
    await page.getByRole('button', { name: 'Everyone' }).click()
    await settled(page)
    await expectSeen(page, 'course-assign')
    await page.getByRole('dialog').getByRole('button', { name: 'Assign', exact: true }).click()
    await expect.poll(() => page.getByText(/Assigned to you/).count(), soon).toBe(1)
    await page.getByRole('link', { name: 'Begin' }).click()
    await expect.poll(() => heading(page).innerText(), soon).toBe('Our AI policy')
    const groups = page.getByRole('radiogroup')
    for (const [index, { right, options }] of courses.policy!.questions.entries())
      await groups.nth(index).getByRole('radio', { name: options[right]!.en, exact: true }).check()
    await page.getByRole('button', { name: 'Send answers' }).click()
    await expect.poll(() => page.getByText(/4 of 4 right/).count(), soon).toBe(1)
    await expectSeen(page, 'course-done')
    await harbour.leave(page)
  })

  test('the views look right narrow, dark and in German', async () => {
    const paths = ['overview?view=mine', 'overview?view=executive', 'help']
    await expectSeenEverywhere((look) => harbour.signedIn(amara, look), paths)
  })
})
