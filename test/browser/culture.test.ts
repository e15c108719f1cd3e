import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeSurveys } from '#app/culture/closeSurveys.ts'
import { votes } from '#test/culture/voting.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { noBrowser } from './browser.ts'
import { at, expectSeen, expectSeenEverywhere, type Harbour, openHarbour } from './harbour.ts'

const where = noBrowser ? `culture in a browser (skipped: ${noBrowser})` : 'culture in a browser'
const four = { safety: 4, learning: 4, empowerment: 4, time: 4, leadership: 4 }

describe.skipIf(noBrowser)(where, { timeout: 60_000 }, () => {
  let harbour: Harbour
  let cora: Person
  let ann: Person
  let staff: Person[]
  let survey: Page

  beforeAll(async () => {
    harbour = await openHarbour('2026-03-02')
    cora = await harbour.joins('Cora', 'improvementCoordinator')
    ann = await harbour.joins('Ann', 'employee')
    staff = []
    for (const name of ['Ben', 'Cem', 'Dot', 'Eva']) staff.push(await harbour.joins(name, 'employee'))
    const raised = { title: 'How are we?', kind: 'pulse', closesOn: '2026-03-09' }
    survey = await cora.among('pulse-surveys').raises(raised)
    await cora.among('pulse-surveys').makes('open', survey)
  }, 60_000)
  afterAll(() => harbour?.close())

  test('whoever is asked finds it, answers, and what leaves the browser says nothing about who it was', async () => {
    const page = await harbour.signedIn(ann)
    await page.goto(at('culture'))
    await page.getByRole('link', { name: 'How are we?' }).click()
    await page.getByRole('heading', { name: 'Your answer' }).waitFor()
    for (const group of await page.locator('fieldset').all())
      await group.getByRole('radio').nth(3).check({ force: true })
    await expectSeen(page, 'ballot')
    const sent = page.waitForRequest(/\/api\/public\/surveys\//)
    await page.getByRole('button', { name: 'Put into the urn' }).click()
    const headers = await (await sent).allHeaders()
    expect(
      Object.keys(headers).filter((name) => /cookie|authorization|referer|meliora|idempotency/.test(name)),
    ).toEqual([])
    await page.getByRole('status').filter({ hasText: 'Your ballot is in the urn' }).waitFor()
    await page.goto(at('culture'))
    await page.getByRole('heading', { name: 'Culture pulse' }).waitFor()
    expect(await page.getByText('You are asked').count(), 'asked no more').toBe(0)
    await harbour.leave(page)
  })

  test('with five answers it is shown after the end; the pages of culture are seen by everyone', async () => {
    for (const person of staff) await votes(harbour.house, person, survey, four)
    harbour.itIs('2026-03-10')
    await closeSurveys(harbour.house.app, harbour.organization)
    const page = await harbour.signedIn(ann)
    await page.goto(at(`pulse-surveys/${survey.id}`))
    await page.getByRole('cell', { name: '4.0' }).first().waitFor()
    await expectSeen(page, 'survey-closed')
    await page.goto(at('culture'))
    await page.getByRole('heading', { name: 'Lived or performed?' }).waitFor()
    await expectSeen(page, 'culture')
    await harbour.leave(page)
  })

  test('thanks are asked for first, then stand on the wall', async () => {
    const thanks = { title: 'Saw it first', person: ann.id, kind: 'identified', why: 'Nobody else had looked.' }
    const it = await cora.among('recognitions').raises(thanks)
    const page = await harbour.signedIn(ann)
    await page.goto(at(`recognitions/${it.id}`))
    await page.getByRole('heading', { name: 'Next: Accept it' }).waitFor()
    await page.getByText('Everyone here may read it').first().click()
    await page.getByRole('button', { name: 'Accept it', exact: true }).click()
    await page.getByText('Given, with consent.').waitFor()
    await page.goto(at('thanks'))
    await page.getByText('Nobody else had looked.').waitFor()
    await expectSeen(page, 'wall')
    await harbour.leave(page)
    const paths = ['culture', 'thanks', `pulse-surveys/${survey.id}`]
    await expectSeenEverywhere((look) => harbour.signedIn(ann, look), paths)
  })
})
