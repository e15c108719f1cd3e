import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { qualified } from '#test/audits/auditing.ts'
import { audited, documented, type House, implementing, reviewed } from '#test/certification/certifying.ts'
import { certificate } from '#test/certification/holding.ts'
import {
  accepted,
  application,
  chosenFor,
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
import { expectSeen, type Harbour, nextOn, openHarbour, opens, types } from './harbour.ts'

const where = noBrowser ? `certified in a browser (skipped: ${noBrowser})` : 'certified in a browser'

describe.skipIf(noBrowser)(where, { timeout: 120_000 }, () => {
  let harbour: Harbour
  let house: House
  let it: Record

  beforeAll(async () => {
    harbour = await openHarbour('2026-03-02')
    const joins: Harbour['joins'] = async (...who) => (await harbour.joins(...who)).among('certifications')
    const { app } = harbour.house
    house = {
      world: { app, organization: harbour.organization, today: () => '2026-03-02' } as House['world'],
      tess: await joins('Tess', 'topManagement'),
      tom: await joins('Tom', 'topManagement'),
      milo: await joins('Milo', 'aimsManager', 'documentOwner'),
      cara: await joins('Cara', 'certificationManager'),
      kenji: await joins('Kenji', 'internalAuditor'),
      ines: await joins('Ines', 'internalAuditor'),
      pat: await joins('Pat', 'processOwner'),
    }
    await qualified(house.milo, house.kenji, { level: 'leadAuditor' })
    await qualified(house.milo, house.ines)
  }, 60_000)
  afterAll(() => harbour?.close())

  test('top management decides on the idea; the project comes to readiness and to the choice of its body', async () => {
    const { tess, cara } = house
    const idea = {
      title: 'ISO/IEC 42001 for claims',
      standard: 'iso42001',
      purpose: 'Customers trust decisions on claims',
    }
    it = await cara.raises({ ...idea, owner: cara.id })
    const page = await onItsPage(tess)
    await picks(page, 'Sponsor', 'Tess')
    await picks(page, 'Project manager', 'Cara')
    await goesOn(page, 'Decide on it', 'decided')
    await harbour.leave(page)

    await implementing(house, await cara.reads(it))
    await documented(house)
    await cara.edits(it, { threshold: 65 })
    await cara.makes('beginReadiness', it)
    await cara.cannot('beginSelection', it).because('audit_cycle_incomplete', 'review_not_held', 'not_ready')
    await audited(house, '2026-03-02')
    await reviewed(house, '2026-03-02')
    expect((await cara.makes('beginSelection', it)).state).toBe('cbSelection')
  })

  test('the sponsor contracts the body that was chosen', async () => {
    const { tess, cara } = house
    const { selection, body } = await chosenFor({ nia: cara }, it)
    const page = await onItsPage(tess)
    await picks(page, 'Selection of the body', selection.number ?? '')
    await types(nextOn(page), { Contract: 'C-77' })
    await dates(page, 'Contracted on', '2026-03-02')
    await goesOn(page, 'Contract the body', 'contracted')
    await harbour.leave(page)
    expect((await cara.reads(it)).fields).toMatchObject({ body: body.id, contractedOn: '2026-03-02' })
  })

  test('stage 2 waits until the last concern of stage 1 is answered', async () => {
    const { milo, cara, pat } = house
    const amara = { amara: milo }
    const stage1 = await theirAudit(amara, { ...stage1Days, title: 'Stage 1 by Northlight' })
    await cara.makes('beginStage1', it, { ...application, stage1Audit: stage1.id })
    harbour.itIs('2026-03-10')
    const thin = { title: 'Reasons are thin', kind: 'nonconformity', severity: 'minor' } as const
    await reported(amara, stage1, { auditee: pat, found: [thin] })
    const told = await cara.makes('reportStage1', it, looked)
    const plan = { ...stage2Days, title: 'Stage 2 by Northlight', visits, interviews, observations }
    const stage2 = await theirAudit(amara, plan)
    await milo.among('ai-systems').raises({ title: 'ClaimSight', owner: milo.id, role: ['deployer'] })
    await milo.asks('POST', `/audits/${stage2.id}/samples`, { body: { title: 'Systems looked at' } })

    const page = await onItsPage(cara)
    await picks(page, 'Audit of stage 2', stage2.number ?? '')
    await nextOn(page).getByRole('button', { name: 'Begin stage 2' }).click()
    await page
      .getByText(/Reasons are thin/)
      .first()
      .waitFor()
    expect((await cara.reads(it)).state).toBe('stage1Findings')
    await cara.cannot('beginStage2', it, { stage2Audit: stage2.id }).because('concerns_open')
    const answer = { answeredBy: 'Second statement, every row with its reason', answeredOn: '2026-03-10' }
    const concerns = (told.fields.concerns as object[]).map((one) => ({ ...one, ...answer }))
    await cara.makes('addressConcerns', it, { concerns })
    // What was refused on the way is an error to the browser, and to nobody else.
    await page.context().close()
    const later = await onItsPage(cara)
    await picks(later, 'Audit of stage 2', stage2.number ?? '')
    await goesOn(later, 'Begin stage 2', 'stage2')
    await harbour.leave(later)
  })

  test('the certificate is taken in with its number and days, and expires three years after the decision', async () => {
    const { milo, cara, pat } = house
    harbour.itIs('2026-05-12')
    const stage2 = await milo.among('audits').reads(String((await cara.reads(it)).fields.stage2Audit))
    await reported({ amara: milo }, stage2, {
      auditee: pat,
      found: [
        { title: 'Impact not assessed anew', kind: 'nonconformity', severity: 'major' },
        { title: 'Origin of data not recorded', kind: 'nonconformity', severity: 'minor' },
      ],
    })
    expect((await cara.makes('reportStage2', it)).fields.majorsDueOn).toBe('2026-11-12')
    await cara.cannot('submitToDecision', it).because('major_not_verified', 'plan_not_accepted')
    harbour.itIs('2026-06-15')
    const [major, minor] = await nonconformities()
    await acceptedOn(major!, 'closure')
    await acceptedOn(minor!, 'plan')
    expect((await cara.makes('submitToDecision', it)).state).toBe('cbDecision')

    harbour.itIs('2026-07-01')
    const page = await onItsPage(cara)
    const { certificateNumber, edition, certificateScope, certificateSites } = certificate
    await types(nextOn(page), {
      'Certificate number': certificateNumber,
      'Standard and edition': edition,
      'Scope on the certificate': certificateScope,
      'Sites it names': certificateSites,
      'Accredited by': certificate.accreditedBy,
      'Accreditation mark': certificate.accreditationMark,
      'Where anyone can check it': certificate.verificationLink,
    })
    await dates(page, 'Decision of the body', '2026-06-29')
    await dates(page, 'Certificate valid from', '2026-07-01')
    const question = nextOn(page).getByRole('radiogroup', { name: 'Decided by people who did not audit?' })
    await question.getByText('Yes', { exact: true }).click()
    await nextOn(page)
      .getByRole('textbox', { name: /^Decided by people who did not audit/ })
      .fill('The certification committee')
    await goesOn(page, 'Take in the certificate', 'certified')
    await opens(page, `certifications/${it.number}?step=certificate`)
    await page.getByText(certificateNumber, { exact: true }).first().waitFor()
    await page
      .getByText(/29 June? 2029/)
      .first()
      .waitFor()
    await expectSeen(page, 'certification-certified')
    await harbour.leave(page)
    const { state, fields } = await cara.reads(it)
    expect([state, fields.certificateDecidedOn, fields.certificateExpiresOn]).toEqual([
      'certified',
      '2026-06-29',
      '2029-06-29',
    ])
  })

  test('every step of it stands in the trail, with who made it', async () => {
    await house.cara.seesTrail(it).as([
      'create by Cara',
      'decide by Tess',
      'sign by Tess',
      'beginGap by Cara',
      'beginImplementation by Cara',
      'edit by Cara',
      'beginReadiness by Cara',
      'beginSelection by Cara',
      'contract by Tess',
      'beginStage1 by Cara',
      'reportStage1 by Cara',
      'addressConcerns by Cara',
      'beginStage2 by Cara',
      'reportStage2 by Cara',
      'submitToDecision by Cara',
      'certify by Cara',
      // What is to be agreed next: two surveillances and the recertification, each a task.
      'link by system',
      'link by system',
      'link by system',
    ])
  })

  async function onItsPage(who: Person): Promise<Page> {
    const page = await harbour.signedIn(who)
    await opens(page, `certifications/${it.number}`)
    return page
  }

  /** Makes the step that leads on, and comes to the next stage. */
  async function goesOn(page: Page, step: string, state: string) {
    const button = nextOn(page).getByRole('button', { name: step })
    await button.click()
    await button.waitFor({ state: 'detached' })
    await expect.poll(async () => (await house.cara.reads(it)).state, { timeout: 8000 }).toBe(state)
  }

  async function picks(page: Page, label: string, what: string) {
    await nextOn(page).getByRole('combobox', { name: label }).fill(what)
    await page.getByRole('option', { name: new RegExp(what) }).click()
  }

  async function dates(page: Page, label: string, day: string) {
    const input = nextOn(page).getByLabel(new RegExp(`^${label}`))
    await input.fill(day)
    await input.press('Tab')
  }

  /** What the body found at stage 2, by the nonconformities it became. */
  async function nonconformities(): Promise<string[]> {
    const { body } = await house.cara.asks('GET', `/certifications/${it.id}/stages`)
    const told = body as unknown as { nonconformities: { finding: { became: { id: string } } }[] }
    return told.nonconformities.map(({ finding }) => finding.became.id)
  }

  /** Triaged, and what the body asked of it accepted. */
  async function acceptedOn(nonconformity: string, what: 'plan' | 'closure') {
    const manager = house.milo.among('nonconformities')
    const team = { manager, process: house.pat, reporter: { raises: () => manager.reads(nonconformity) } }
    await confirmed(team as unknown as Parameters<typeof confirmed>[0], { severity: 'minor' })
    await accepted(house.milo, nonconformity, what, '2026-06-15')
  }
})
