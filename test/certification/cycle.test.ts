import { afterAll, beforeAll, expect, test } from 'vitest'
import { expireCertificates } from '#app/certification/expireCertificates.ts'
import { runClock } from '#app/jobs/clock.ts'
import { deliverNotices } from '#app/notices/deliver.ts'
import type { Person } from '#test/journeys/driver/person.ts'
import { certificate, decided, held, tasks, undecided } from './holding.ts'
import { aBody, row, type Seekers, seekers } from './selecting.ts'
import { reported, theirAudit } from './staging.ts'

let house: Seekers
let nia: Person
let uses: Person

beforeAll(async () => {
  house = await seekers()
  nia = house.nia.among('certifications')
  uses = house.nia.among('mark-uses')
})
afterAll(() => house.world.close())

const audit = async (kind: string, startsOn: string) =>
  (await theirAudit(house, { kind, startsOn, endsOn: startsOn, title: kind })).id

test('C-231 C-272 a certificate is taken in whole: number, scope, sites, edition, accredited body, mark, link; it expires three years after the decision', async () => {
  const it = await undecided(house)
  await nia
    .cannot('certify', it)
    .because(
      'certificate_number_missing',
      'certificate_scope_missing',
      'certificate_sites_missing',
      'certificate_edition_missing',
      'accreditation_missing',
      'accreditation_mark_missing',
      'verification_link_missing',
      'decision_day_missing',
      'decided_by_auditors',
    )
  const wrong = { ...certificate, verificationLink: 'javascript:alert(1)', certificateDecidedOn: '2026-03-03' }
  await nia
    .cannot('certify', it, { ...wrong, decidedByOthers: { answer: 'no', why: 'The auditor decided' } })
    .because('verification_link_missing', 'day_not_come', 'decided_by_auditors')
  const certified = await nia.makes('certify', it, { ...certificate, ...decided })
  expect(certified).toMatchObject({ state: 'certified', due: '2027-03-02' })
  expect(certified.fields).toMatchObject({ certificateExpiresOn: '2029-03-02', certificateEffectiveOn: '2026-03-02' })
  expect(
    (
      await nia.asks('PATCH', `/certifications/${it.id}`, {
        body: { certificateNumber: 'another' },
        headers: { 'if-match': `"${certified.version}"` },
      })
    ).body.refusals,
  ).toMatchObject([{ code: 'changed_by_move' }])
})

test('a certificate that was not granted says why', async () => {
  const it = await undecided(house)
  await nia.cannot('refuse', it).because('reason_missing')
  expect((await nia.makes('refuse', it, {}, 'Two majors stayed open.')).state).toBe('notGranted')
})

test('C-273 surveillances are asked for by themselves: the first within twelve months, the second in the second calendar year (R2, R3)', async () => {
  const it = await held(house, { certificateNumber: 'C-273' })
  const asked = await tasks(house, it.number ?? '')
  expect(asked).toEqual(
    [
      [`Agree the first surveillance of ${it.number} Held before with the body`, '2027-01-01'],
      [`Agree the second surveillance of ${it.number} Held before with the body`, '2028-11-01'],
      [`Begin the recertification of ${it.number} Held before`, '2028-09-02'],
    ].sort((one, other) => one[1]!.localeCompare(other[1]!)),
  )
  await nia.cannot('beginSurveillance2', it).because('surveillance_before_missing')
  const year = await held(house, { certificateDecidedOn: '2025-03-01', certificateNumber: 'R2' })
  expect(year.due).toBe('2026-03-01')
  await nia.makes('beginSurveillance1', year, { surveillance1Audit: await audit('surveillance', '2026-03-01') })
  await nia.cannot('passSurveillance1', year).because('surveillance_day_missing')
  await nia.cannot('passSurveillance1', year, { surveillance1On: '2026-03-02' }).because('surveillance_late')
  await nia.cannot('passSurveillance1', year, { surveillance1On: '2025-03-01' }).because('surveillance_before_decision')
  const passed = await nia.makes('passSurveillance1', year, { surveillance1On: '2026-03-01' })
  expect(passed).toMatchObject({ state: 'surveillance1', due: '2027-12-31' })
  const earlier = { certificateDecidedOn: '2023-12-31', surveillance1On: '2024-11-01', certificateNumber: 'R3' }
  const second = await held(house, earlier)
  expect(second.due).toBe('2025-12-31')
  await nia.makes('beginSurveillance2', second, { surveillance2Audit: await audit('surveillance', '2025-12-31') })
  await nia.cannot('passSurveillance2', second, { surveillance2On: '2026-01-01' }).because('surveillance_late')
  const held2 = await nia.makes('passSurveillance2', second, { surveillance2On: '2025-12-31' })
  expect(held2).toMatchObject({ state: 'surveillance2', due: '2026-12-31' })
})

test('the next certificate keeps the rhythm of the one before (R8), once its majors are closed and the work is finished', async () => {
  const before = { certificateDecidedOn: '2023-04-10', surveillance1On: '2024-04-01', surveillance2On: '2025-04-01' }
  const it = await held(house, { ...before, certificateNumber: 'R8' })
  const renewing = await nia.makes('beginRecertification', it)
  await nia.cannot('recertify', renewing).because('recertification_unfinished', 'next_decision_missing')
  const next = { recertificationDoneOn: '2026-02-20', certificateDecidedOn: '2026-03-02' }
  const again = await nia.makes('recertify', renewing, next)
  expect(again).toMatchObject({ state: 'certified' })
  expect(again.fields).toMatchObject({
    certificateExpiresOn: '2029-04-10',
    cycle: 2,
    surveillance1On: null,
    cycles: [{ number: 'R8', decidedOn: '2023-04-10', expiresOn: '2026-04-10', surveillance2On: '2025-04-01' }],
  })
})

test('C-275 suspended, restored, reduced, transferred, withdrawn, expired: each with its conditions; every use of the mark is asked to come down', async () => {
  const it = await held(house, { certificateNumber: 'C-275' })
  const use = await uses.raises({
    title: 'Footer of our website',
    owner: house.nia.id,
    certification: it.id,
    place: 'website',
    wording: 'Our information security management system is certified to ISO/IEC 27001:2022.',
    showsMark: true,
  })
  await house.amara.among('mark-uses').makes('approve', use)
  await nia.cannot('suspend', it).because('reason_missing')
  const suspended = await nia.makes('suspend', it, {}, 'A surveillance was refused.')
  expect(suspended).toMatchObject({ state: 'suspended', due: '2026-09-02' })
  expect((await tasks(house, 'Take down')).map(([title]) => title)).toEqual(['Take down: Footer of our website'])
  const other = await uses.raises({
    title: 'Brochure',
    certification: it.id,
    place: 'brochure',
    wording: 'Certified management system',
  })
  await house.amara.among('mark-uses').cannot('approve', other).because('mark_not_valid')
  house.world.itIs('2026-09-03')
  await nia.cannot('restore', it).because('suspension_unresolved')
  await nia.makes('reduceScope', it, { certificateScope: 'Motor insurance alone' }, 'The body took life insurance out.')
  await nia.cannot('changeScope', it, { certificateScope: 'More' }, 'x').because('move_out_of_order')
  expect((await nia.makes('restore', it, {}, 'The body lifted it after the special audit.')).state).toBe('certified')
  const special = { day: '2026-09-01', announced: 'unannounced' }
  await nia
    .cannot('callSpecialAudit', it, { specialAudits: [row({ ...special, reason: 'scopeExtension' })] })
    .because('special_audit_unannounced')
  await nia.makes('callSpecialAudit', it, { specialAudits: [row({ ...special, reason: 'suspension' })] })
  const body = await aBody(house, 'New Body Ltd')
  await nia.cannot('transfer', it, {}, 'Cheaper').because('transfer_not_reviewed', 'transfer_same_body')
  const moved = await nia.makes(
    'transfer',
    it,
    { newBody: body.id, transferReviewedOn: '2026-09-01', certificateNumber: 'NB-1' },
    'Cheaper',
  )
  expect(moved).toMatchObject({ state: 'transferred', due: '2027-03-02' })
  expect(moved.fields).toMatchObject({ body: body.id, certificateExpiresOn: '2029-03-02' })
  expect((await nia.makes('withdraw', it, {}, 'The body withdrew it.')).state).toBe('withdrawn')
  house.world.itIs('2026-03-02')
})

test('an expired certificate expires by itself, is restored within six months if the work is done, and needs a stage 2 after it (R7)', async () => {
  const it = await held(house, {
    certificateDecidedOn: '2023-06-10',
    surveillance1On: '2024-06-01',
    surveillance2On: '2025-06-01',
  })
  house.world.itIs('2026-06-10')
  expect(await expireCertificates(house.world.app, house.world.organization)).toBe(0)
  await nia.cannot('expire', it).because('certificate_runs')
  house.world.itIs('2026-06-11')
  expect(await expireCertificates(house.world.app, house.world.organization)).toBe(1)
  const late = await held(house, { certificateDecidedOn: '2023-12-01', certificateExpiresOn: '2026-06-12' })
  house.world.itIs('2026-12-10')
  await expireCertificates(house.world.app, house.world.organization)
  const next = { recertificationDoneOn: '2026-05-30', certificateDecidedOn: '2026-12-10' }
  expect((await nia.makes('recertify', it, next)).fields.certificateExpiresOn).toBe('2029-06-10')
  house.world.itIs('2026-12-13')
  await nia.cannot('recertify', late, { ...next, certificateDecidedOn: '2026-12-13' }).because('stage2_needed')
  await nia.cannot('returnToStage2', late).because('stage_audit_missing')
  const days = { kind: 'cbStage2', startsOn: '2026-12-13', endsOn: '2026-12-13', title: 'Stage 2 again' }
  const externals = [row({ name: 'M. Okafor', firm: 'Old Mark Ltd', role: 'lead' })]
  const again = await theirAudit(house, { ...days, externals })
  expect((await nia.makes('returnToStage2', late, { stage2Audit: again.id })).state).toBe('stage2')
  await reported(house, again, { auditee: house.amara, found: [] })
  await nia.makes('reportStage2', late)
  await nia.makes('submitToDecision', late)
  // R6: the names are known on both sides, so nobody is asked.
  const anew = { ...certificate, certificateDecidedOn: '2026-12-13', decidedByOthers: null }
  await nia.cannot('certify', late, anew).because('decided_by_auditors')
  await nia.cannot('certify', late, { ...anew, deciders: [row({ name: 'm. okafor ' })] }).because('decider_audited')
  const certified = await nia.makes('certify', late, { ...anew, deciders: [row({ name: 'J. Silva' })] })
  expect(certified.fields).toMatchObject({
    cycle: 2,
    cycles: [{ decidedOn: '2023-12-01', expiresOn: '2026-06-12' }],
    certificateExpiresOn: '2029-12-13',
    surveillance1On: null,
  })
  house.world.itIs('2026-03-02')
})

test('C-296 a significant change is asked to be told to the body, once; what matters is not called small', async () => {
  const it = await held(house, { certificateNumber: 'C-296' })
  const change = { kind: 'sites', what: 'Weir Street closes', day: '2026-03-01' }
  await nia
    .cannot('keepChanges', it, { changes: [row({ ...change, significant: { answer: 'no', why: 'Only ten people' } })] })
    .because('change_is_significant')
  const told = row({ ...change, significant: { answer: 'yes', why: 'A certified site goes' } })
  const kept = await nia.makes('keepChanges', it, { changes: [told] })
  expect(await tasks(house, 'Weir Street')).toEqual([['Tell the body: Weir Street closes', '2026-03-08']])
  const [first] = kept.fields.changes as readonly Readonly<Record<string, unknown>>[]
  const small = row({
    kind: 'other',
    what: 'New letterhead',
    day: '2026-03-02',
    significant: { answer: 'no', why: 'Paper' },
  })
  await nia.cannot('keepChanges', it, { changes: [small] }).because('changes_stay')
  await nia.makes('keepChanges', it, { changes: [{ ...first, toldOn: '2026-03-02' }, small] })
  expect((await tasks(house, 'Weir Street')).length).toBe(1)
})

test('C-236 no mark on a product, no promise of an outcome: every use is registered and approved by somebody else', async () => {
  const it = await held(house, { certificateNumber: 'C-236' })
  const proposed = await uses.raises({
    title: 'Start screen of the app',
    certification: it.id,
    place: 'product',
    wording: 'Our certified AI guarantees fair prices.',
    showsMark: true,
  })
  await uses
    .cannot('approve', proposed)
    .because('mark_own', 'mark_on_product', 'claim_product_certified', 'claim_guaranteed_outcome')
  const amara = house.amara.among('mark-uses')
  await amara.cannot('approve', proposed, { place: 'packaging', wording: 'Certified' }).because('mark_on_packaging')
  await amara
    .cannot('approve', proposed, { place: 'packaging', wording: 'Certified', showsMark: false })
    .because('mark_statement_missing')
  await house.amara.among('ai-systems').raises({ title: 'ClaimSight', owner: amara.id, technicalLead: amara.id })
  await amara
    .cannot('approve', proposed, { place: 'website', wording: 'ClaimSight is ISO 42001 certified.' })
    .because('claim_product_certified')
  const approved = await amara.makes('approve', proposed, {
    place: 'website',
    wording: 'Our AI management system is certified.',
  })
  expect(approved).toMatchObject({ state: 'approved', due: '2026-09-02' })
})

test('C-238 benefits are said before and measured after; the one towards regulators is read with its caveat', async () => {
  const top = house.ingrid.among('benefits')
  const expected = {
    kind: 'regulatory',
    expected: 'Enquiries of the supervisor are answered from the evidence index.',
    indicator: 'Days to an answer',
    unit: 'd',
    baseline: 12,
    target: 4,
    expectedBy: '2026-12-31',
  }
  const benefit = await top.raises({ title: 'Supervisors ask less' })
  await top
    .cannot('expect', benefit, { ...expected, expected: 'We comply with the AI Act.', indicator: '', target: null })
    .because('claim_law_presumed', 'benefit_indicator_missing', 'benefit_target_missing')
  const said = await top.makes('expect', benefit, expected)
  expect(said.fields.caveat).toContain('no presumption of conformity')
  await top.cannot('realise', said).because('benefit_unmeasured', 'benefit_unmeasured', 'benefit_evidence_missing')
  const found = { realised: 6, realisedOn: '2026-03-01', shownBy: 'Log of enquiries, March' }
  expect((await top.makes('realisePartly', said, found)).state).toBe('partlyRealised')
  const kinds = ['validation', 'confidence', 'competitive', 'internal', 'continual']
  for (const kind of kinds)
    expect(
      (await top.makes('expect', await top.raises({ title: kind }), { ...expected, kind })).fields.caveat,
    ).toBeNull()
})

test('C-274 its end is said twelve, nine, six and three months before, each once', async () => {
  const it = await held(house, { certificateDecidedOn: '2024-01-15', certificateNumber: 'C-274' })
  const heard = async (day: string): Promise<number> => {
    house.world.itIs(day)
    await runClock(house.world.app, house.world.organization)
    await deliverNotices(house.world.app, house.world.organization)
    const { body } = await house.nia.asks('GET', '/inbox?limit=100')
    const notices = body.items as unknown as { code: string; record: { id: string } }[]
    return notices.filter(({ code, record }) => code === 'certificate_ends' && record.id === it.id).length
  }
  expect(it.fields.certificateExpiresOn).toBe('2027-01-15')
  const days = ['2026-03-02', '2026-04-14', '2026-04-15', '2026-07-14', '2026-07-15', '2026-10-14', '2026-10-15']
  const counts: number[] = []
  for (const day of days) counts.push(await heard(day))
  expect(counts).toEqual([1, 1, 2, 2, 3, 3, 4])
  house.world.itIs('2026-03-02')
})
