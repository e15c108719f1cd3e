import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assigned } from '#test/journeys/driver/improving.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { row } from '#test/reviews/holding.ts'
import { noBrowser } from './browser.ts'
import { expectSeen, expectSeenEverywhere, type Harbour, nextOn, openHarbour, opens } from './harbour.ts'

const where = noBrowser ? `reviews in a browser (skipped: ${noBrowser})` : 'reviews in a browser'

describe.skipIf(noBrowser)(where, { timeout: 90_000 }, () => {
  let harbour: Harbour
  let tess: Person
  let milo: Person
  let late: Page
  let review: Page

  beforeAll(async () => {
    harbour = await openHarbour('2026-03-02')
    tess = await harbour.joins('Tess', 'topManagement')
    milo = await harbour.joins('Milo', 'aimsManager')
    const team = {
      raiser: await harbour.joins('Ada', 'employee'),
      coordinator: await harbour.joins('Felix', 'improvementCoordinator'),
      owner: await harbour.joins('Oskar', 'employee'),
      verifier: await harbour.joins('Priya', 'verifier'),
      manager: milo,
    }
    late = await assigned(team, { targetDate: '2026-03-10' })
    harbour.itIs('2026-03-30')
    review = await milo.among('management-reviews').raises({
      title: 'Management review',
      owner: milo.id,
      chair: tess.id,
      scheduledFor: '2026-03-30',
      attendance: [row({ person: tess.id }), row({ person: milo.id })],
    })
  }, 60_000)
  afterAll(() => harbour?.close())

  test('the house lays the table; whoever prepares it says a word only where there is nothing', async () => {
    const page = await harbour.signedIn(milo)
    await opens(page, `management-reviews/${review.number}`)
    await page.getByText('As it stands now.').waitFor()
    await nextOn(page).getByRole('button', { name: 'Collect the inputs' }).click()
    await page.getByRole('heading', { name: 'Next: Inputs are complete' }).waitFor()
    const silent = page.getByRole('textbox', { name: 'Nothing to report, because' })
    const count = await silent.count()
    expect(count).toBeGreaterThan(3)
    for (let each = 0; each < count; each++) {
      await silent.nth(each).fill('Looked, and there is nothing')
      const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
      await silent.nth(each).press('Tab')
      expect((await saved).status()).toBe(200)
    }
    await expectSeen(page, 'review-collecting')
    await nextOn(page).getByRole('button', { name: 'Inputs are complete' }).click()
    await page.getByText('Its sum stands in the trail').waitFor()
    await harbour.leave(page)
  })

  test('a review is held on the wall by the keys alone: what is late is decided, and done at once', async () => {
    const page = await harbour.signedIn(tess)
    await opens(page, `management-reviews/${review.number}`)
    await nextOn(page).getByRole('button', { name: 'All are here' }).click()
    await nextOn(page).getByRole('button', { name: 'Open the meeting' }).click()
    await page.getByRole('heading', { name: 'Next: Minutes are written' }).waitFor()
    await page.getByRole('link', { name: 'Meeting view' }).click()
    await page.getByRole('heading', { level: 1, name: 'Actions from earlier reviews' }).waitFor()
    const turn = async (heading: string) => {
      await page.keyboard.press('ArrowRight')
      await page.getByRole('heading', { level: 1, name: heading }).waitFor()
    }
    for (const heading of ['Changes around us', 'What interested parties need']) await turn(heading)
    await page.getByRole('textbox', { name: 'Said in the meeting' }).fill('Brokers ask the same as last year.')
    await page.getByRole('heading', { level: 1 }).click()
    await expect
      .poll(async () => JSON.stringify((await milo.among('management-reviews').reads(review)).fields.inputs))
      .toContain('Brokers ask')
    await turn('Nonconformities and corrective action')
    for (const heading of ['Monitoring and measurement', 'Audit results', 'Opportunities for improvement'])
      await turn(heading)
    await turn('The improvement register')
    await page.getByText('20 days late').waitFor()
    await page.getByRole('textbox', { name: 'Why' }).fill('No word for three weeks')
    await page.getByRole('button', { name: 'Decide', exact: true }).click()
    await page.getByRole('button', { name: 'Decide once more' }).waitFor()
    await expectSeen(page, 'review-meeting-register')
    const { body } = await milo.asks('GET', `/improvements/${late.id}/trail?limit=1`)
    expect(body.items?.[0]).toMatchObject({ verb: 'escalate', reason: `${review.number}: No word for three weeks` })
    await turn('Does the system suit, is it enough, does it work?')
    await turn('Decisions')
    await decides(page)
    await turn('Conclusion')
    await page.getByRole('textbox', { name: 'Conclusion' }).fill('It suits, it is enough, it works.')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect
      .poll(async () => (await milo.among('management-reviews').reads(review)).fields.conclusion)
      .toBe('It suits, it is enough, it works.')
    await page.keyboard.press('Escape')
    await nextOn(page).getByRole('button', { name: 'Minutes are written' }).click()
    await nextOn(page).getByRole('button', { name: 'Approve the minutes' }).click()
    await page.getByRole('heading', { name: 'Next: Follow the actions' }).waitFor()
    await page.getByRole('region', { name: 'Decisions' }).waitFor()
    await expectSeen(page, 'review-approved')
    await harbour.leave(page)
  })

  async function decides(page: Awaited<ReturnType<Harbour['signedIn']>>) {
    const questions = [
      'Opportunity for improvement',
      'Change to the management system',
      'Resources',
      'What comes first',
    ]
    for (const [each, question] of questions.entries()) {
      await page.getByRole('button', { name: question }).click()
      await page.getByRole('textbox', { name: 'What was decided' }).nth(each).fill('It stays as it is')
      await page.getByRole('combobox', { name: 'Becomes' }).nth(each).click()
      await page.getByRole('option', { name: 'Nothing further' }).click()
      await page.getByRole('textbox', { name: 'Why' }).nth(each).fill('It serves')
    }
    await expectSeen(page, 'review-meeting-decisions')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect
      .poll(async () => ((await milo.among('management-reviews').reads(review)).fields.decisions as unknown[]).length)
      .toBe(4)
  }

  test('reviews, forums and open actions as others see them', async () => {
    await milo.among('forums').raises({
      title: 'Improvement committee',
      kind: 'committee',
      owner: milo.id,
      scheduledFor: '2026-04-13',
      agenda: [row({ topic: 'What is new' })],
    })
    await expectSeenEverywhere(
      (look) => harbour.signedIn(milo, look),
      [
        `management-reviews/${review.number}`,
        `management-reviews/${review.number}/meeting?at=register`,
        'forums/FRM-2026-0001',
        'review-actions',
      ],
    )
  })
})
