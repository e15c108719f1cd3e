import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aBody, candidate, row, type Seekers, seeking, selecting } from '#test/certification/selecting.ts'
import {
  accepted,
  application,
  contract,
  interviews,
  looked,
  observations,
  reported,
  stage1Days,
  stage2Days,
  theirAudit,
  visits,
} from '#test/certification/staging.ts'
import { confirmed } from '#test/journeys/driver/correcting.ts'
import type { Person, Page as Record } from '#test/journeys/driver/person.ts'
import { noBrowser } from './browser.ts'
import { expectSeen, expectSeenEverywhere, type Harbour, nextOn, openHarbour, opens, types } from './harbour.ts'

const where = noBrowser ? `in a browser (skipped: ${noBrowser})` : 'in a browser'
const soon = { timeout: 8000 }
const sites = [
  row({ site: 'Harbour House', country: 'Germany' }),
  row({ site: 'Northgate', country: 'Germany' }),
  row({ site: 'Weir Street', country: 'Denmark' }),
]

describe.skipIf(noBrowser)(where, () => {
  let harbour: Harbour
  let house: Seekers
  let piet: Person
  let certification: Record
  let selection: Record
  let northlight: Record

  beforeAll(async () => {
    harbour = await openHarbour('2026-03-02')
    const ingrid = await harbour.joins('Ingrid', 'topManagement')
    const nia = await harbour.joins('Nia', 'certificationManager')
    const amara = await harbour.joins('Amara', 'aimsManager')
    piet = await harbour.joins('Piet', 'processOwner')
    const world = { app: harbour.house.app, organization: harbour.organization } as Seekers['world']
    house = { world, ingrid, nia, amara }
    const scope = await amara.among('scope-statements').raises({ title: 'AI at Harbour House' })
    certification = await seeking(house, { scope: scope.id })
    const coverage = [row({ country: 'Germany' }), row({ country: 'Denmark' })]
    northlight = await aBody(house, 'Northlight Certification', { coverage, website: 'northlight.example' })
    const assura = await aBody(house, 'Assura Cert')
    const blueQuay = await aBody(house, 'BlueQuay', { coverage, found: { accreditedFor: ['iso27001'] } })
    selection = await nia
      .among('body-selections')
      .raises(
        selecting(
          [
            candidate(northlight, [5, 4, 4, 5, 3, 4], { quoteExtra: 1500 }),
            candidate(assura, [5, 3, 5, 3, 4, 4], { earliestStage1: '2026-05-15' }),
            candidate(blueQuay, [0, 5, 3, 4, 5, 5], { quoteInitial: 9000 }),
          ],
          { certification: certification.id, sites },
        ),
      )
  })
  afterAll(() => harbour?.close())

  const heading = (page: Page) => page.getByRole('heading', { level: 1 })

  test('three bodies side by side: the one knocked out cannot be chosen, the best can, and its record is a file', async () => {
    const page = await harbour.signedIn(house.nia)
    await opens(page, `body-selections/${selection.number}`)
    await expect
      .poll(() => page.getByRole('columnheader').allInnerTexts(), soon)
      .toContainEqual(expect.stringContaining('86'))
    expect(await page.getByText('Knocked out: not accredited for it').count()).toBe(1)
    await expectSeen(page, 'comparison')
    await page.getByRole('button', { name: 'Edit: Candidates' }).click()
    await page.getByRole('textbox', { name: 'AI expertise' }).nth(1).fill('3')
    await expectSeen(page, 'candidates-edit')
    await page.getByRole('button', { name: 'Cancel' }).click()
    const next = nextOn(page)
    const choose = async (name: RegExp) => {
      await next.getByRole('combobox', { name: /^Chosen/ }).fill(name.source)
      await page.getByRole('option', { name }).click()
    }
    await types(next, { Because: 'It knows models, and reaches every site.' })
    await choose(/BlueQuay/)
    await next.getByRole('button', { name: 'Choose the body' }).click()
    await expect.poll(() => next.getByText('It is not accredited for this standard.').count(), soon).toBeGreaterThan(0)
    await choose(/Northlight/)
    await next.getByRole('button', { name: 'Choose the body' }).click()
    await expect.poll(() => page.getByText('The body is chosen').count(), soon).toBe(1)
    await expectSeen(page, 'comparison-decided')
    // What was refused on the way is an error to the browser, and to nobody else.
    await page.context().close()
  })

  test('the two stages on the page of the certification: self-check, concerns, plan, what was found with its clocks', async () => {
    const { ingrid, nia, amara } = house
    const certifications = nia.among('certifications')
    await ingrid.among('certifications').makes('contract', certification, { ...contract, selection: selection.id })
    const page = await harbour.signedIn(nia)
    await opens(page, `certifications/${certification.number}`)
    await expectSeen(page, 'certification-body')
    const audited = sites.map((site, at) => ({ ...site, central: at === 0 }))
    const stage1 = await theirAudit(house, { ...stage1Days, title: 'Stage 1 by Northlight' })
    await certifications.makes('packStage1', certification)
    await certifications.makes('beginStage1', certification, {
      ...application,
      auditedSites: audited,
      stage1Audit: stage1.id,
    })
    harbour.itIs('2026-03-10')
    await reported(house, stage1, {
      auditee: piet,
      found: [
        { title: 'Reasons are thin', kind: 'nonconformity', severity: 'minor' },
        { title: 'Brokers are left out', kind: 'observation' },
      ],
    })
    const told = await certifications.makes('reportStage1', certification, looked)
    await opens(page, `certifications/${certification.number}`)
    await expect.poll(() => page.getByRole('heading', { name: 'Self-check before stage 1' }).count(), soon).toBe(1)
    await expectSeen(page, 'certification-stage1')
    const done = { answeredBy: 'Second statement, every row with its reason', answeredOn: '2026-03-10' }
    const concerns = (told.fields.concerns as object[]).map((one) => ({ ...one, ...done }))
    await certifications.makes('addressConcerns', certification, { concerns })
    const placed = [
      { ...visits[0] },
      row({ site: 'Northgate', mode: 'onSite', day: '2026-05-12', from: '09:00', until: '12:00' }),
      row({ site: 'Weir Street', mode: 'remote', day: '2026-05-12', from: '13:00', until: '15:00' }),
    ]
    const plan = { ...stage2Days, title: 'Stage 2 by Northlight', visits: placed, interviews, observations }
    const stage2 = await theirAudit(house, plan)
    await amara.among('ai-systems').raises({ title: 'ClaimSight', owner: amara.id, role: ['deployer'] })
    await amara.asks('POST', `/audits/${stage2.id}/samples`, { body: { title: 'Systems looked at' } })
    await certifications.makes('beginStage2', certification, { stage2Audit: stage2.id })
    await opens(page, `certifications/${certification.number}`)
    await expect.poll(() => page.getByRole('heading', { name: 'Plan of stage 2' }).count(), soon).toBe(1)
    await expectSeen(page, 'certification-stage2')
    await opens(page, `audits/${stage2.number}`)
    await expectSeen(page, 'audit-visits')
    harbour.itIs('2026-05-12')
    await reported(house, stage2, {
      auditee: piet,
      found: [
        { title: 'Impact not assessed anew', kind: 'nonconformity', severity: 'major' },
        { title: 'Origin of data not recorded', kind: 'nonconformity', severity: 'minor' },
        { title: 'Audit days follow no risk', kind: 'opportunity' },
      ],
    })
    await certifications.makes('reportStage2', certification)
    const { body } = await nia.asks('GET', `/certifications/${certification.id}/stages`)
    const { nonconformities } = body as unknown as {
      nonconformities: { finding: { id: string; became: { id: string } } }[]
    }
    const minor = nonconformities[1]!.finding
    const team = { manager: amara.among('nonconformities'), process: piet }
    const reporter = { raises: () => team.manager.reads(minor.became.id) }
    await confirmed({ ...team, reporter } as unknown as Parameters<typeof confirmed>[0], { severity: 'minor' })
    await accepted(amara, minor.became.id, 'plan', '2026-05-12')
    const appeals = nia.among('appeals')
    const appeal = await appeals.raises({ title: 'The assessment was under way', kind: 'dispute', body: northlight.id })
    const objection = { finding: nonconformities[0]!.finding.id, statement: 'It is no major.', grounds: 'One system.' }
    await appeals.makes('lodge', appeal, objection)
    harbour.itIs('2026-06-01')
    const later = await harbour.signedIn(nia)
    await opens(later, `certifications/${certification.number}`)
    await expect.poll(() => later.getByText('164 days left').count(), soon).toBe(1)
    expect(await later.getByText('disputed', { exact: true }).count()).toBe(1)
    await expectSeen(later, 'certification-found')
    await opens(later, `appeals/${appeal.number}`)
    await expect.poll(() => heading(later).innerText(), soon).toBe('The assessment was under way')
    await expectSeen(later, 'appeal')
    await harbour.leave(later)
    await harbour.leave(page)
  })

  test('every page in dark, narrow and German', async () => {
    const step = (name: string) => `certifications/${certification.number}?step=${name}`
    await expectSeenEverywhere(
      (look) => harbour.signedIn(house.nia, look),
      [
        'certification-bodies',
        `body-selections/${selection.number}`,
        step('stage1'),
        step('stage2'),
        step('certificate'),
      ],
    )
  })
})
