import type { Page as Screen } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { analysing, confirmed, evaluated } from '#test/journeys/driver/correcting.ts'
import type { Page } from '#test/journeys/driver/person.ts'
import { noBrowser } from './browser.ts'
import { type CorrectingHouse, openCorrectingHouse } from './correctingHouse.ts'
import { at, expectSeen, expectSeenEverywhere } from './harbour.ts'

const where = noBrowser ? `causes in a browser (skipped: ${noBrowser})` : 'causes in a browser'

describe.skipIf(noBrowser)(where, { timeout: 60_000 }, () => {
  let house: CorrectingHouse
  let it: Page

  beforeAll(async () => {
    house = await openCorrectingHouse('2026-03-02')
    it = await confirmed(house.team)
    await evaluated(house.team, it)
    it = await analysing(house.team, it)
  }, 60_000)
  afterAll(() => house?.harbour.close())

  const box = (page: Screen, name: string | RegExp) => page.getByRole('treeitem', { name })
  const write = async (page: Screen, key: string, text: string) => {
    await page.keyboard.press(key)
    await page.getByRole('textbox', { name: 'Words in the box' }).fill(text)
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.evaluate('document.activeElement.getAttribute("aria-label")'))
      .toContain(text.slice(0, 12))
  }
  const choose = async (page: Screen, label: string, option: string) => {
    await page.getByRole('combobox', { name: label, exact: true }).click()
    await page.getByRole('option', { name: option, exact: true }).click()
  }

  test("the seed's chain of whys is drawn by keys alone, taken back, done again and completed", async () => {
    const page = await house.harbour.signedIn(house.team.owner)
    await page.goto(at(`nonconformities/${it.number}`))
    await page.getByRole('button', { name: '5 whys' }).click()
    const whys = page.getByRole('region', { name: '5 whys' })
    await box(page, 'Deployed without risk assessment').focus()
    await write(page, 'a', 'The developer did not know that it was required')
    await write(page, 'a', 'The developer had not been trained')
    await write(page, 'a', 'Training does not reach new hires promptly')
    await write(page, 'a', 'No process finds and trains new hires')
    await write(page, 's', 'Nobody asked')
    await page.keyboard.press('Control+z')
    await expect.poll(() => box(page, 'Nobody asked').count(), { timeout: 8000 }).toBe(0)
    await box(page, /No process finds/).focus()
    await choose(page, 'What it is', 'Root cause')
    await choose(page, 'Kind of cause', 'No process')
    await page.getByRole('checkbox', { name: 'It lies in the system, not in a person' }).click()
    await expect.poll(() => whys.getByText('Still missing').count()).toBe(0)
    await expectSeen(page, 'causes-whys')
    await page.getByText('Outline', { exact: true }).click()
    await expectSeen(page, 'causes-outline')
    await page.getByRole('button', { name: 'Complete the analysis' }).click()
    await page.getByText(/completed .* by Oskar/).waitFor()
    await page
      .getByText('Why? Training does not reach new hires promptly. Why? No process finds and trains new hires.')
      .waitFor()
    await house.harbour.leave(page)
  })

  test('words that name or blame someone are asked about; what stands keeps its reason', async () => {
    const page = await house.harbour.signedIn(house.team.owner)
    await page.goto(at(`nonconformities/${it.number}`))
    await page.getByRole('button', { name: 'Fishbone' }).click()
    const fish = page.getByRole('region', { name: 'Fishbone' })
    await fish.getByRole('treeitem', { name: 'People' }).focus()
    await page.keyboard.press('a')
    await page.getByRole('textbox', { name: 'Words in the box' }).fill('Ada was careless')
    await page.keyboard.press('Enter')
    await fish.getByText('It names Ada.').waitFor()
    await fish.getByRole('button', { name: 'Reword' }).click()
    await page.getByRole('textbox', { name: 'Words in the box' }).fill('New people are not told')
    await page.keyboard.press('Enter')
    await fish.getByRole('treeitem', { name: 'New people are not told' }).waitFor()
    await fish.getByRole('treeitem', { name: 'Environment' }).click()
    await page.getByRole('checkbox', { name: 'Considered, none found' }).click()
    await fish.getByRole('treeitem', { name: 'Environment considered, none' }).waitFor()
    await expectSeen(page, 'causes-fishbone')
    // The refusal that was asked for stands in the browser's log.
    await page.context().close()
  })

  test('a fault tree gets gates, its cut sets and single points of failure', async () => {
    const page = await house.harbour.signedIn(house.team.owner)
    await page.goto(at(`nonconformities/${it.number}`))
    await page.getByRole('button', { name: 'Fault tree' }).click()
    const tree = page.getByRole('region', { name: 'Fault tree' })
    await tree.getByRole('treeitem', { name: 'Deployed without risk assessment' }).focus()
    await write(page, 'a', 'The gate of the pipeline is off')
    await write(page, 's', 'Nobody notices')
    await write(page, 'a', 'The owner is away')
    await write(page, 's', 'The deputy is not named')
    await tree.getByRole('treeitem', { name: 'Nobody notices' }).click()
    await choose(page, 'It happens when', 'all of them (AND)')
    await tree.getByText('The owner is away + The deputy is not named').waitFor()
    await tree.getByText('single point of failure').waitFor()
    await tree
      .getByRole('treeitem', { name: 'The deputy is not named' })
      .dragTo(tree.getByRole('treeitem', { name: /Deployed/ }))
    await expect.poll(() => tree.getByText('single point of failure').count()).toBe(3)
    await page.getByRole('button', { name: 'Take back' }).last().click()
    await expect.poll(() => tree.getByText('single point of failure').count()).toBe(1)
    await expectSeen(page, 'causes-fault-tree')
    await house.harbour.leave(page)
  })

  test('it is whole on a phone, in the dark and in German', async () => {
    await expectSeenEverywhere(
      (look) => house.harbour.signedIn(house.team.owner, look),
      [`nonconformities/${it.number}`],
    )
  })
})
