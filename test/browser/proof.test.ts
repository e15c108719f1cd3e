import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { computeVerdicts } from '#app/proof/computeVerdicts.ts'
import { lookForSignals } from '#app/signals/lookForSignals.ts'
import { evaluation, ratings } from '#test/journeys/driver/improving.ts'
import { measures, pushes } from '#test/journeys/driver/measuring.ts'
import type { Person } from '#test/journeys/driver/person.ts'
import { noBrowser } from './browser.ts'
import { afterwards, calls, deskFile, wait } from './deskReadings.ts'
import { at, expectSeen, expectSeenEverywhere, type Harbour, nextOn, openHarbour, types } from './harbour.ts'

const where = noBrowser ? `in a browser (skipped: ${noBrowser})` : 'in a browser'
const patience = { timeout: 8000 }

/** One story from the first reading to the verdict; each chapter goes on where the one before ended. */
describe.skipIf(noBrowser)(where, { timeout: 60_000 }, () => {
  let harbour: Harbour
  let amara: Person
  let felix: Person
  let oskar: Person
  let priya: Person
  let number = ''
  let hash = ''

  beforeAll(async () => {
    harbour = await openHarbour('2026-03-02')
    amara = await harbour.joins('Amara', 'aimsManager')
    felix = await harbour.joins('Felix', 'improvementCoordinator')
    oskar = await harbour.joins('Oskar', 'employee')
    priya = await harbour.joins('Priya', 'verifier')
  }, 60_000)
  afterAll(() => harbour?.close())

  test('a metric is made from the form and put into use', async () => {
    const page = await harbour.signedIn(amara)
    await page.goto(at('metrics'))
    await expectSeen(page, '01-no-metrics')
    await page.getByRole('link', { name: 'New metric' }).click()
    await page.getByLabel(/Own metric/).check()
    await page.getByText('Less', { exact: true }).click()
    await page.getByText('Week', { exact: true }).click()
    await types(page, {
      Name: wait,
      Unit: 'min',
      'Where the figure comes from': 'Ticket system, closed resets',
      Target: '10',
      'A worthwhile change': '2',
    })
    await expectSeen(page, '02-metric-form')
    await page.getByRole('button', { name: 'Put into use' }).click()
    await page.getByRole('heading', { level: 1, name: wait }).waitFor()
    await expectSeen(page, '03-metric-new')
    await measures(amara, { title: calls, unit: 'calls' })
    await harbour.leave(page)
  })

  test('a file of weekly readings is shown as understood before it is written; the bad row is named', async () => {
    const page = await harbour.signedIn(amara)
    await page.goto(at('metrics'))
    await page.getByRole('link', { name: 'Import readings' }).first().click()
    await expectSeen(page, '04-file')
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Choose file' }).click()
    await (await chooser).setFiles({ name: 'desk.csv', mimeType: 'text/csv', buffer: Buffer.from(deskFile()) })
    await page.getByRole('heading', { name: 'What was understood' }).waitFor()
    await expectSeen(page, '04-understood')
    expect(await page.getByRole('row').filter({ hasText: 'n/a (moved)' }).first().innerText()).toMatch(/5/)
    await page.getByRole('button', { name: 'Write 77 readings' }).click()
    await page.getByText('Written: 77 new').waitFor()
    await expectSeen(page, '04-written')
    await page.goto(at('metrics'))
    await page.getByRole('link', { name: wait }).first().click()
    await page.getByRole('heading', { level: 1, name: wait }).waitFor()
    await expectSeen(page, '05-metric-page')
    await harbour.leave(page)
  })

  async function metricNamed(title: string) {
    const { body } = await amara.asks('GET', '/metrics')
    return (body.items ?? []).find((item) => item.title === title)!
  }

  test('the candidate appears with its evidence, and is registered where it waits', async () => {
    await lookForSignals(harbour.house.app, harbour.organization)
    const page = await harbour.signedIn(felix)
    await page.goto(at('signals'))
    const signal = page.getByRole('list', { name: 'Signals' }).getByRole('listitem')
    await signal.filter({ hasText: `Getting worse: ${wait}` }).waitFor()
    expect(await signal.count()).toBe(1)
    expect(await signal.innerText()).toMatch(
      /got worse three weeks running: 16\.1, 18\.4, 21\.7[\s\S]*Rule T6, version 1/,
    )
    await expectSeen(page, '06-signals')
    await page.goto(at('triage'))
    await page.getByRole('region', { name: 'What the data shows' }).waitFor()
    await expectSeen(page, '07-triage')
    const decision = page.getByRole('region', { name: 'What becomes of it?' })
    await decision.getByRole('textbox', { name: 'Title' }).fill('Reset passwords faster')
    await decision.getByRole('button', { name: 'Register' }).click()
    await page.getByText('All sorted').waitFor()
    await harbour.leave(page)
  })

  test('the plan shows the history, the baseline and what it can detect, before it is made', async () => {
    const [it] = await felix.lists('?state=registered')
    await felix.makes('evaluate', it!, evaluation)
    await felix.makes('prioritize', it!, { ratings: await ratings(felix) })
    await felix.makes('assign', it!, { owner: oskar.id, targetDate: '2026-04-03' })
    number = it!.number!
    const page = await harbour.signedIn(oskar)
    await page.goto(at('improvements'))
    await page.getByRole('link', { name: 'Reset passwords faster' }).first().click()
    await page.getByRole('button', { name: 'Accept' }).click()
    await expectSeen(page, '08-to-plan')
    const next = nextOn(page)
    await next.getByText('A series', { exact: true }).click()
    // What raised it is proposed as what shows whether it helped.
    const metric = next.getByRole('combobox', { name: 'Metric', exact: true })
    await expect.poll(() => metric.inputValue(), patience).toBe(wait)
    const history = next.getByRole('application', { name: `History of ${wait}` })
    await history.press('End')
    expect(await next.locator('figure').getByRole('status').innerText()).toContain('21.7')
    await next.getByText('This plan can detect a change of about').waitFor()
    await types(next, {
      'What changes': 'Every desk lead can reset',
      'What it affects': 'Reset procedure',
      Action: 'Grant the right and show how',
      Starts: '9 Mar 2026',
      Ends: '3 Apr 2026',
      Resources: 'Half a day of the desk lead',
      Effort: '12',
      Cost: '3000',
    })
    await next.getByRole('button', { name: 'Target 10, as the metric says' }).click()
    await next.getByRole('button', { name: 'Worthwhile 2, as the metric says' }).click()
    await next.getByText('Guardrails and exceptions').click()
    const guardrails = next.locator('[data-field=guardrails]')
    await guardrails.getByRole('button', { name: 'Add' }).click()
    await guardrails.getByRole('combobox', { name: 'Metric' }).click()
    await page.getByRole('option', { name: calls }).click()
    await guardrails.getByRole('textbox', { name: 'By more than' }).fill('5')
    await next.getByRole('button', { name: 'Judge on 29 Jun 2026' }).click()
    await expectSeen(page, '09-plan')
    await next.getByRole('button', { name: 'Plan', exact: true }).click()
    await page.getByRole('heading', { name: 'Next: Start the work' }).waitFor()
    await expectSeen(page, '10-planned')
    await harbour.leave(page)
  })

  test('the proof is fixed under its hash as the work begins, and the work is reported done', async () => {
    harbour.itIs('2026-03-09')
    let page = await harbour.signedIn(oskar)
    await page.goto(at(`improvements/${number}`))
    await page.getByRole('checkbox', { name: 'Resources are confirmed' }).check()
    await page.getByRole('button', { name: 'Start the work', exact: true }).click()
    const fixed = page.getByRole('region', { name: 'What is fixed' })
    await fixed.waitFor()
    await fixed.getByText('What is fixed', { exact: true }).click()
    const told = await fixed.innerText()
    expect(told).toMatch(/Fixed 9 Mar 2026, 09:\d\d by Oskar/)
    hash = told.match(/[0-9a-f]{64}/)![0]
    await expectSeen(page, '11-fixed')
    await harbour.leave(page)

    harbour.itIs('2026-04-03')
    page = await harbour.signedIn(oskar)
    await page.goto(at(`improvements/${number}`))
    await page.getByRole('checkbox', { name: 'Grant the right and show how', exact: true }).check()
    await nextOn(page).getByRole('textbox', { name: 'Evidence', exact: true }).fill('CHG-411')
    await nextOn(page).getByRole('button', { name: 'Mark implemented' }).click()
    await page.getByText('It is measuring').waitFor()
    await expectSeen(page, '12-measuring')
    await harbour.leave(page)
  })

  test('the day passes, the verdict is computed, and a verifier answers the three questions', async () => {
    harbour.itIs('2026-06-29')
    await pushes(amara, await metricNamed(wait), afterwards[wait])
    await pushes(amara, await metricNamed(calls), afterwards[calls])
    await computeVerdicts(harbour.house.app, harbour.organization)
    const page = await harbour.signedIn(priya)
    await page.goto(at(`improvements/${number}`))
    const outcome = page.locator('#story-outcome')
    await outcome.getByRole('heading', { name: 'Improved' }).waitFor()
    await outcome.getByRole('application').waitFor()
    const told = await outcome.innerText()
    for (const sentence of [
      `${wait} fell from about 14.02 to 8.02 min. The change of −6.00 min is larger than week-to-week noise explains (95% interval −6.48 to −5.52).`,
      'The target of 10 min is reached: typically 8.15 min.',
      'The 3 weeks that raised this are not part of the comparison.',
      '1 guardrail was checked. No harm seen.',
      hash,
    ])
      expect(told).toContain(sentence)
    await outcome.getByText('Method card').click()
    await expectSeen(page, '13-verdict')
    const chart = outcome.getByRole('application', { name: `${wait}, before and after` })
    await chart.press('End')
    expect(await outcome.locator('figure').getByRole('status').innerText()).toContain('8.')

    const next = nextOn(page)
    await next.getByRole('textbox', { name: 'Evidence of the outcome' }).fill('Computed on 29 June')
    const addressed = next.getByRole('radiogroup', { name: 'Did it address the opportunity?' })
    await addressed.getByText('Yes', { exact: true }).click()
    await next.getByRole('textbox', { name: 'Did it address the opportunity?' }).fill('The wait is short now')
    const unintended = next.getByRole('radiogroup', { name: 'Unintended consequences?' })
    await unintended.getByText('No', { exact: true }).click()
    await next.getByText('Sustain', { exact: true }).click()
    await expectSeen(page, '14-questions')
    await next.getByRole('button', { name: 'Judge the outcome' }).click()
    await page.getByRole('heading', { name: 'Next: Standardize' }).waitFor()
    await expectSeen(page, '15-judged')
    await harbour.leave(page)
  })

  test('the trail reads the whole story', async () => {
    const page = await harbour.signedIn(felix)
    await page.goto(at(`improvements/${number}`))
    const history = page.locator('#history')
    await history.getByRole('button', { name: 'Show all' }).click()
    await expectSeen(page, '16-history')
    const entries = await history.getByRole('listitem').allInnerTexts()
    expect(entries.map((text) => text.split('\n')[0]).reverse()).toEqual([
      'Meliora raised it',
      'Meliora linked it',
      'Felix registered it',
      'Felix evaluated it',
      'Felix prioritized it',
      'Felix assigned it',
      'Oskar accepted it',
      'Oskar planned it',
      'Oskar started the work',
      'Oskar reported the work as done',
      'Meliora computed the verdict',
      'Priya judged the outcome',
    ])
    await harbour.leave(page)
    const auditor = await harbour.signedIn(await harbour.joins('Imani', 'internalAuditor'))
    await auditor.goto(at('trail'))
    await auditor.getByRole('row').filter({ hasText: 'added readings' }).first().waitFor()
    await expectSeen(auditor, '17-trail')
    await harbour.leave(auditor)
  })

  test('the story is as readable on a narrow screen, in the dark and in German', async () => {
    const { number: metric } = await metricNamed(wait)
    const paths = ['metrics', `metrics/${metric}`, 'metrics/new?template=own', 'signals', `improvements/${number}`]
    await expectSeenEverywhere((look) => harbour.signedIn(oskar, look), paths)
  }, 150_000)
})
