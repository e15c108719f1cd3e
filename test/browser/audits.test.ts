import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lines } from '#test/audits/auditing.ts'
import type { Page } from '#test/journeys/driver/person.ts'
import { type AuditedHouse, announced, begun, openAuditedHouse } from './auditedHouse.ts'
import { noBrowser } from './browser.ts'
import { at, expectSeen, expectSeenEverywhere, nextOn } from './harbour.ts'

const where = noBrowser ? `audits in a browser (skipped: ${noBrowser})` : 'audits in a browser'
const soon = { timeout: 8000 }

describe.skipIf(noBrowser)(where, { timeout: 60_000 }, () => {
  let house: AuditedHouse
  let audit: Page

  beforeAll(async () => {
    house = await openAuditedHouse()
    audit = await begun(house)
  }, 60_000)
  afterAll(() => house?.harbour.close())

  const onServer = async () =>
    Object.fromEntries((await lines(house.kenji, audit)).map(({ requirement, result }) => [requirement, result]))

  test('a checklist is walked on a phone while the network is gone: nothing entered is lost, all of it goes out once', async () => {
    const page = await house.harbour.signedIn(house.kenji, { width: 390 })
    await page.goto(at(`audits/${audit.number}/checklist`))
    await page.getByRole('button', { name: /4\.1/ }).click()
    await page.getByRole('button', { name: /^Conform/ }).click()
    await page.getByLabel('What was seen').fill('Context paper of January')
    await expect.poll(onServer, soon).toMatchObject({ 'iso42001:4.1': 'conform' })
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByRole('button', { name: /^Conform/ }).click()
    await page.getByText(/No connection/).waitFor()
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByRole('button', { name: /^Finding/ }).click()
    await page.getByText('Nonconformity', { exact: true }).click()
    await page.getByText('Major', { exact: true }).click()
    await page.getByLabel('In one sentence').fill('Claims model 4 has no risk assessment')
    await page.getByLabel('What was found').fill('It is live since May; none was made.')
    await page.getByRole('button', { name: 'Record it' }).click()
    await page.getByText('kept on this device, not sent yet').waitFor()
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByRole('button', { name: /^Not audited/ }).click()
    await page.getByLabel('Why not').fill('The person is on leave')
    await page.getByRole('button', { name: 'Next' }).click()
    await expectSeen(page, 'walk-offline')
    expect(await onServer()).toMatchObject({ 'iso42001:4.1': 'conform', 'iso42001:8.1': null, 'iso42001:8.2': null })

    await page.context().setOffline(false)
    await page.getByText('All saved').waitFor(soon)
    expect(await onServer()).toMatchObject({
      'iso42001:4.1': 'conform',
      'iso42001:8.1': 'conform',
      'iso42001:8.2': 'finding',
      'iso42001:8.3': 'notAudited',
      'iso42001:8.4': null,
    })
    const found = await house.kenji.among('findings').lists(`?audit=${audit.id}`)
    expect(found.map(({ title }) => title)).toEqual(['Claims model 4 has no risk assessment'])
    const [first] = await lines(house.kenji, audit)
    expect(first?.evidence).toBe('Context paper of January')
    await page.context().close()
  })

  test('what was entered survives the page; where somebody else was faster both answers stand side by side', async () => {
    const page = await house.harbour.signedIn(house.kenji)
    await page.goto(at(`audits/${audit.number}/checklist`))
    await page.getByRole('button', { name: /8\.4/ }).click()
    await page.context().setOffline(true)
    await page.getByRole('button', { name: /^Conform/ }).click()
    await page.getByLabel('What was seen').fill('Impact assessments IA-1 to IA-4')
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByRole('button', { name: /^Conform/ }).click()
    await page.getByText('2 entries wait').waitFor()
    const line = (await lines(house.ines, audit)).find(({ requirement }) => requirement === 'iso42001:8.4')!
    const theirs = { result: 'notAudited', why: 'Ines ran out of time' }
    await house.ines.asks('PUT', `/audits/${audit.id}/lines/${line.id}`, {
      body: theirs,
      headers: { 'if-match': `"${line.version}"` },
    })
    await page.goto('about:blank').catch(() => null)
    await page.context().setOffline(false)
    await page.goto(at('audits'))
    await page.getByText('1 entry waits').waitFor()
    expect(await onServer()).toMatchObject({ 'iso42001:8.4': 'notAudited', 'iso42001:A.6.2.5': 'conform' })
    await page.getByRole('link', { name: 'Look at them' }).click()
    await page.getByRole('button', { name: /8\.4/ }).click()
    const both = page.getByRole('region', { name: 'Somebody else answered this line meanwhile' })
    await both.getByText('Ines ran out of time').waitFor()
    await both.getByText('Impact assessments IA-1 to IA-4').waitFor()
    await expectSeen(page, 'conflict')
    await both.getByRole('button', { name: 'Take mine' }).click()
    await expect.poll(onServer, soon).toMatchObject({ 'iso42001:8.4': 'conform' })
    await page.context().close()
  })

  test('a finding somebody else was faster with stands beside theirs; none is lost', async () => {
    const { harbour, kenji, ines } = house
    const other = await begun(house, { title: 'Internal audit: deployment', criteria: ['iso42001:A.6.2.5'] })
    const [line] = await lines(ines, other)
    const page = await harbour.signedIn(kenji, { width: 390 })
    await page.goto(at(`audits/${other.number}/checklist?line=${line!.id}`))
    await page.getByRole('button', { name: /^Finding/ }).click()
    await page.context().setOffline(true)
    await page.getByText('Observation', { exact: true }).click()
    await page.getByLabel('In one sentence').fill('Nobody signs the release')
    await page.getByRole('button', { name: 'Record it' }).click()
    await page.getByText('1 entry waits').waitFor()
    const theirs = { kind: 'observation', title: 'The plan has no date' }
    await ines.asks('POST', `/audits/${other.id}/lines/${line!.id}/findings`, { body: theirs })
    await page.context().setOffline(false)
    await page.getByText('1 entry needs you').waitFor()
    await page.getByText('FND-2026-0003').or(page.getByText('FND-2026-0002')).first().waitFor()
    await expectSeen(page, 'finding-beside')
    await page.getByRole('button', { name: 'Record it beside the other' }).click()
    const titles = async () => (await kenji.among('findings').lists(`?audit=${other.id}`)).map(({ title }) => title)
    await expect.poll(async () => (await titles()).sort(), soon).toEqual(['Nobody signs the release', theirs.title])
    await page.context().close()
  })

  test('an audit is prepared on its page: checklist drawn up, sample drawn by seed, one more by judgement', async () => {
    const made = await announced(house, {
      title: 'Internal audit: spring',
      startsOn: '2026-05-04',
      endsOn: '2026-05-05',
    })
    const page = await house.harbour.signedIn(house.kenji)
    await page.goto(at(`audits/${made.number}`))
    await page.getByRole('button', { name: 'Draw up the checklist' }).click()
    await page.getByRole('link', { name: 'Open the checklist' }).waitFor()
    await page.getByRole('button', { name: 'Draw a sample', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Draw a sample' }).click()
    const sample = page.getByRole('region', { name: 'AI systems' })
    await sample.getByText(`${made.number}/1`).waitFor()
    await sample.getByRole('button', { name: 'Add by judgement' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'Which' }).click()
    await page.getByRole('option').first().click()
    await dialog.getByLabel('Why this one').fill('It changed last month')
    await dialog.getByRole('button', { name: 'Add', exact: true }).click()
    await sample.getByText('It changed last month').waitFor()
    await expectSeen(page, 'prepared')
    await house.harbour.leave(page)
  })

  test('the audited dispute a finding, the auditors stand by it, and the report says so', async () => {
    const { harbour, kenji, pat } = house
    const [draft] = await kenji.among('findings').lists(`?audit=${audit.id}`)
    const auditors = await harbour.signedIn(kenji)
    await auditors.goto(at(`findings/${draft!.number}`))
    await nextOn(auditors).getByLabel('What shows it').fill('Inventory of 2 March')
    await nextOn(auditors).getByLabel('The words prescribe no solution').check()
    await expectSeen(auditors, 'finding-draft')
    await nextOn(auditors).getByRole('button', { name: 'Confirm' }).click()
    await auditors.getByRole('heading', { name: 'Next: Issue' }).waitFor()
    await kenji.among('findings').makes('issue', draft!, { auditee: pat.id, respondBy: '2026-03-10' })
    const audited = await harbour.signedIn(pat, { width: 390 })
    await audited.goto(at(`findings/${draft!.number}`))
    await nextOn(audited).getByText('dispute it', { exact: true }).click()
    await nextOn(audited).getByLabel('Their answer').fill('There is one, in the old register.')
    await expectSeen(audited, 'finding-answer')
    await nextOn(audited).getByRole('button', { name: 'Answer', exact: true }).click()
    await audited.getByText(/It waits for/).waitFor()
    await harbour.leave(audited)
    await kenji.among('findings').makes('accept', draft!, { upheldBecause: 'It is of another system.' })
    await auditors.goto(at(`audits/${audit.number}/report`))
    await auditors.getByText('It is of another system.').waitFor()
    await auditors.getByText(/^Became/).waitFor()
    await expectSeen(auditors, 'report')
    await harbour.leave(auditors)
  })

  test('pages of audits as others see them', { timeout: 120_000 }, async () => {
    const paths = [
      'audits',
      `audits/${audit.number}`,
      `audits/${audit.number}/checklist`,
      `audit-programmes/${house.programme.number}`,
      'findings/FND-2026-0001',
      'audits/new',
      `audits/${audit.number}/report`,
      'audit-programmes',
      'audit-programmes/new',
      'findings',
      'auditor-qualifications',
      'auditor-qualifications/new',
      'auditor-qualifications/AQL-2026-0001',
    ]
    await expectSeenEverywhere((look) => house.harbour.signedIn(house.kenji, look), paths)
  })
})
