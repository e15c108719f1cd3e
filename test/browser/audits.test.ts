import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lines } from '#test/audits/auditing.ts'
import type { Page } from '#test/journeys/driver/person.ts'
import { type AuditedHouse, begun, openAuditedHouse } from './auditedHouse.ts'
import { noBrowser } from './browser.ts'
import { at, expectSeen } from './harbour.ts'

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
    await page.getByText('All saved').waitFor()
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
})
