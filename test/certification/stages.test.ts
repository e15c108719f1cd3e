import { afterAll, beforeAll, expect, test } from 'vitest'
import { confirmed } from '#test/journeys/driver/correcting.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { liveSystem } from '#test/journeys/driver/systems.ts'
import { aBody, candidate, comparison, putAt, row, type Seekers, seekers, seeking, selecting } from './selecting.ts'
import {
  accepted,
  application,
  chosen,
  chosenFor,
  contract,
  interviews,
  looked,
  observations,
  reported,
  stage1Days,
  stage2Days,
  theirAudit,
  visits,
} from './staging.ts'

let house: Seekers
let piet: Person
let nia: Person
let made: Awaited<ReturnType<typeof chosen>>

beforeAll(async () => {
  house = await seekers()
  piet = await house.world.person('Piet', 'processOwner')
  nia = house.nia.among('certifications')
  made = await chosen(house)
})
afterAll(() => house.world.close())

interface Told {
  readonly selfCheck: readonly { key: string; isMet: boolean; missing: string[] }[]
  readonly plan: Readonly<Record<string, unknown>> | null
  readonly gapDays: number | null
  readonly concerns: { open: number; all: number }
  readonly nonconformities: readonly {
    finding: { id: string; severity: string; isDisputed: boolean; became: { id: string; type: string; state: string } }
    deadline: string | null
    stands: string | null
    repeatsStage2: boolean
  }[]
  readonly others: readonly { title: string; became: { type: string; state: string } | null }[]
}
const stages = async (at: Pick<Page, 'id'> = made.certification): Promise<Told> => {
  const { status, body } = await nia.asks('GET', `/certifications/${at.id}/stages`)
  expect(status, JSON.stringify(body)).toBe(200)
  return body as unknown as Told
}

test('the contract rests on the decision', async () => {
  const { certification, selection, body } = made
  const top = house.ingrid.among('certifications')
  await top
    .cannot('contract', certification)
    .because('selection_missing', 'contract_reference_missing', 'contract_day_missing')
  const contracted = await top.makes('contract', certification, { ...contract, selection: selection.id })
  expect(contracted).toMatchObject({
    state: 'contracted',
    fields: { body: body.id, auditedSites: [{ site: 'Harbour House', country: 'Germany' }] },
  })
  await house.nia.among('body-selections').cannot('reopen', selection, {}, 'Too late').because('selection_contracted')
})

test('the sites of the scope are those applied for, and none beside them', async () => {
  const said = { activities: 'Claims', people: 40, address: 'Quay 1' }
  const sites = [
    row({ site: 'Harbour House', country: 'Germany', central: true, ...said }),
    row({ site: 'Pier', country: 'Germany', central: false, ...said, address: null }),
  ]
  const scope = await house.amara.among('scope-statements').raises({ title: 'With sites', sites })
  const other = await seeking(house, { scope: scope.id })
  const { selection } = await chosenFor(house, other)
  const contracted = await house.ingrid
    .among('certifications')
    .makes('contract', other, { ...contract, selection: selection.id })
  expect(contracted.fields.auditedSites).toMatchObject([
    { site: 'Harbour House', address: 'Quay 1', country: 'Germany', central: true, people: 40, activities: 'Claims' },
    { site: 'Pier', address: null },
  ])
  const auditedSites = [...sites, row({ site: 'Elsewhere', country: 'Germany' })]
  const answer = await nia
    .cannot('beginStage1', other, { ...application, auditedSites })
    .because('site_outside_scope', 'stage_audit_missing')
  expect(answer.body.refusals?.find(({ code }) => code === 'site_outside_scope')?.sentence).toContain('Elsewhere')
})

test('stage 1 begins when the application says all a body asks for', async () => {
  const { certification } = made
  await nia
    .cannot('beginStage1', certification)
    .because(
      'application_people_missing',
      'ai_roles_missing',
      'application_systems_missing',
      'application_outsourced_missing',
      'application_languages_missing',
      'stage_audit_missing',
    )
  const wrong = await theirAudit(house, { ...stage2Days, title: 'Too early' })
  await nia
    .cannot('beginStage1', certification, { ...application, stage1Audit: wrong.id })
    .because('stage_audit_of_other_kind')
  const oslo = [row({ site: 'Oslo', country: 'Norway', central: true })]
  const stage1 = await theirAudit(house, { ...stage1Days, title: 'Stage 1' })
  await nia
    .cannot('beginStage1', certification, { ...application, auditedSites: oslo, stage1Audit: stage1.id })
    .because('site_not_covered')
  await house.amara.among('audits').makes('cancel', wrong, {}, 'Not yet')
  expect((await nia.makes('beginStage1', certification, { ...application, stage1Audit: stage1.id })).state).toBe(
    'stage1',
  )
})

test('C-262 the start of stage 2 is refused with open concerns of stage 1', async () => {
  const { certification } = made
  await nia.cannot('reportStage1', certification, looked).because('stage_report_missing')
  const stage1 = String((await nia.reads(certification)).fields.stage1Audit)
  house.world.itIs('2026-03-10')
  await reported(house, await house.amara.among('audits').reads(stage1), {
    auditee: piet,
    found: [
      { title: 'Reasons are thin', kind: 'nonconformity', severity: 'minor' },
      { title: 'Brokers are left out', kind: 'observation' },
    ],
  })
  await nia.cannot('reportStage1', certification, { stage1Looked: ['documents'] }).because('stage1_not_looked_at')
  const told = await nia.makes('reportStage1', certification, looked)
  const concerns = told.fields.concerns as readonly Record<string, unknown>[]
  expect(concerns.map(({ concern, answeredBy }) => [concern, answeredBy])).toEqual([
    ['Reasons are thin', null],
    ['Brokers are left out', null],
  ])
  expect(await stages()).toMatchObject({ concerns: { open: 2, all: 2 } })
  const stage2 = await theirAudit(house, { ...stage2Days, title: 'Stage 2', visits, interviews, observations })
  const answer = await nia.cannot('beginStage2', certification, { stage2Audit: stage2.id }).because('concerns_open')
  expect(answer.body.refusals?.[0]?.sentence).toContain('Reasons are thin; Brokers are left out')
  const [first, second] = concerns
  const done = { answeredBy: 'SoA v2, every row with its reason', answeredOn: '2026-03-10' }
  await nia.cannot('addressConcerns', certification, { concerns: [{ ...first, ...done }] }).because('row_dropped')
  await nia
    .cannot('addressConcerns', certification, { concerns: [{ ...first, ...done, answeredOn: null }, second] })
    .because('concern_day_missing')
  await nia.makes('addressConcerns', certification, { concerns: [{ ...first, ...done }, second] })
  await nia.cannot('beginStage2', certification, { stage2Audit: stage2.id }).because('concerns_open')
  const all = ((await nia.reads(certification)).fields.concerns as Record<string, unknown>[]).map((one) => ({
    ...one,
    ...done,
  }))
  await nia.makes('addressConcerns', certification, { concerns: all })
  expect(await stages()).toMatchObject({ concerns: { open: 0, all: 2 } })
})

test('C-265 C-266 C-267 stage 2 is planned with every level, with work that is watched, with a sample of systems', async () => {
  const { certification } = made
  const system = await liveSystem(house.amara, { title: 'ClaimSight', owner: house.amara.id })
  expect(system.state).toBe('live')
  const audits = house.amara.among('audits')
  const bare = await theirAudit(house, { ...stage2Days, title: 'Bare', interviews: interviews.slice(1) })
  await nia
    .cannot('beginStage2', certification, { stage2Audit: bare.id })
    .because('sites_unplaced', 'stage2_levels_missing', 'observations_missing', 'stage2_sample_missing')
  await audits.edits(bare, { interviews, observations, visits: [{ ...visits[0], mode: 'leftOut' }] })
  await nia
    .cannot('beginStage2', certification, { stage2Audit: bare.id })
    .because('central_left_out', 'stage2_sample_missing')
  const drawn = await house.amara.asks('POST', `/audits/${bare.id}/samples`, { body: { title: 'Systems looked at' } })
  expect(drawn.status, JSON.stringify(drawn.body)).toBe(201)
  await audits.edits(bare, { visits })
  expect((await nia.makes('beginStage2', certification, { stage2Audit: bare.id })).state).toBe('stage2')
  expect(await stages()).toMatchObject({
    gapDays: 62,
    plan: { unplaced: [], visited: 0, needed: 0, isCentralLeftOut: false, systems: 1 },
  })
})

let major: string
let minor: string

test('C-240 what the body finds flows into both registers and names its audit', async () => {
  const { certification } = made
  const audit = String((await nia.reads(certification)).fields.stage2Audit)
  await nia.cannot('reportStage2', certification).because('stage_report_missing')
  house.world.itIs('2026-05-12')
  const found = await reported(house, await house.amara.among('audits').reads(audit), {
    auditee: piet,
    found: [
      { title: 'Impact not assessed anew', kind: 'nonconformity', severity: 'major' },
      { title: 'Origin of data not recorded', kind: 'nonconformity', severity: 'minor' },
      { title: 'Audit days follow no risk', kind: 'opportunity' },
    ],
  })
  const told = await nia.makes('reportStage2', certification)
  expect(told).toMatchObject({
    state: 'stage2NCs',
    due: '2026-11-12',
    fields: { lastDayOfStage2: '2026-05-12', majorsDueOn: '2026-11-12' },
  })
  const { nonconformities, others } = await stages()
  expect(
    nonconformities.map(({ finding, deadline, stands }) => [finding.severity, finding.became.type, deadline, stands]),
  ).toEqual([
    ['major', 'nonconformity', '2026-11-12', 'major_not_verified'],
    ['minor', 'nonconformity', null, 'plan_not_accepted'],
  ])
  expect(others.find(({ title }) => title === 'Audit days follow no risk')?.became).toMatchObject({
    type: 'improvement',
    state: 'candidate',
  })
  major = nonconformities[0]!.finding.became.id
  minor = nonconformities[1]!.finding.became.id
  const origin = await house.amara.among('nonconformities').reads(major)
  expect(origin.fields.origin).toBe('certificationAudit')
  const tagged = await house.amara.among('findings').lists(`?audit=${audit}`)
  expect(tagged.map(({ id }) => id).sort()).toEqual(found.map(({ id }) => id).sort())
})

test('C-271 a dispute has its deadline and outcome, and the finding shows it', async () => {
  const { certification, body } = made
  const { finding } = (await stages()).nonconformities[1]!
  const appeals = house.nia.among('appeals')
  const appeal = await appeals.raises({
    title: 'The record was there',
    kind: 'dispute',
    certification: certification.id,
  })
  await appeals
    .cannot('lodge', appeal)
    .because('appeal_body_missing', 'appeal_finding_missing', 'appeal_statement_missing', 'appeal_grounds_missing')
  const said = {
    body: body.id,
    finding: finding.id,
    statement: 'The minor on data',
    grounds: 'Register D-14 was shown.',
  }
  const lodged = await appeals.makes('lodge', appeal, said)
  expect(lodged).toMatchObject({ due: '2026-06-11', fields: { lodgedBy: house.nia.id, lodgedOn: '2026-05-12' } })
  expect((await stages()).nonconformities.map((one) => one.finding.isDisputed)).toEqual([false, true])
  const disputed = await house.amara.among('nonconformities').reads(minor)
  expect(disputed.fields.disputedBecause).toContain('The record was there')
  const on = { answerBy: '2026-07-01', escalatedTo: 'Example Accreditation Service' }
  expect((await appeals.makes('takeOn', appeal, on, 'No answer so far')).due).toBe('2026-07-01')
  const outcome = { outcome: 'rejected', outcomeBecause: 'D-17 was not there.', decidedOn: '2026-05-12' }
  await appeals.cannot('answer', appeal, { ...outcome, decidedOn: '2026-05-13' }).because('appeal_decided_ahead')
  expect((await appeals.makes('answer', appeal, outcome)).status).toBe('completed')
  expect((await stages()).nonconformities.map((one) => one.finding.isDisputed)).toEqual([false, false])
  expect((await house.amara.among('nonconformities').reads(minor)).fields.disputeOutcome).toBe('upheld')
  const { version } = await appeals.reads(appeal)
  const edited = await house.nia.asks('PATCH', `/appeals/${appeal.id}`, {
    body: { statement: 'Another' },
    headers: { 'if-match': `"${version}"` },
  })
  expect(edited.body.code).toBe('appeal_lodged')
})

const triaged = async (nonconformity: string) => {
  const { manager, process } = { manager: house.amara.among('nonconformities'), process: piet }
  const team = { manager, process, reporter: { raises: async () => manager.reads(nonconformity) } }
  await confirmed(team as unknown as Parameters<typeof confirmed>[0], { severity: 'minor' })
}

test('C-269 a minor passes with its accepted plan', async () => {
  const { certification } = made
  await nia.cannot('submitToDecision', certification).because('major_not_verified', 'plan_not_accepted')
  await triaged(minor)
  await accepted(house.amara, minor, 'plan', '2026-05-12')
  await nia.cannot('submitToDecision', certification).because('major_not_verified')
})

test('C-270 a major is verified within six months of the last day of stage 2; a day later stage 2 is repeated', async () => {
  const { certification } = made
  await triaged(major)
  house.world.itIs('2026-11-12')
  await nia.cannot('submitToDecision', certification).because('major_not_verified')
  house.world.itIs('2026-11-13')
  await nia.cannot('submitToDecision', certification).because('stage2_repeat_due')
  expect((await stages()).nonconformities[0]).toMatchObject({ stands: 'major_not_verified', repeatsStage2: true })
  expect((await nia.reads(certification)).overdue).toBe(true)
  await nia.cannot('repeatStage2', certification, {}, 'Six months are over').because('stage2_same_audit')
  const days = { startsOn: '2026-11-23', endsOn: '2026-11-23' }
  const again = await theirAudit(house, { kind: 'cbStage2', ...days, title: 'Again' })
  const repeated = await nia.makes('repeatStage2', certification, { stage2Audit: again.id }, 'Six months are over')
  expect(repeated).toMatchObject({ state: 'stage2', fields: { lastDayOfStage2: null, majorsDueOn: null } })
  house.world.itIs('2026-11-23')
  await reported(house, again, { auditee: piet, found: [] })
  // The new audit found nothing; what the first one found is still to be verified, within six months of the new one.
  expect((await nia.makes('reportStage2', certification)).fields.majorsDueOn).toBe('2027-05-23')
  expect((await stages()).nonconformities).toMatchObject([
    { finding: { severity: 'major' }, deadline: '2027-05-23', stands: 'major_not_verified', repeatsStage2: false },
    { finding: { severity: 'minor' }, stands: null },
  ])
  await nia.cannot('submitToDecision', certification).because('major_not_verified')
  await accepted(house.amara, major, 'closure', '2026-11-23')
  expect((await nia.makes('submitToDecision', certification)).state).toBe('cbDecision')
})

test('C-264 every site is placed or left out by the sampling rule, and the plan goes to calendars', async () => {
  const other = await chosen(house)
  const top = house.ingrid.among('certifications')
  await top.makes('contract', other.certification, { ...contract, selection: other.selection.id })
  const day1 = { kind: 'cbStage1', startsOn: '2026-11-23', endsOn: '2026-11-23' }
  const stage1 = await theirAudit(house, { ...day1, title: 'Stage 1 anew' })
  const names = ['Harbour House', 'Aarhus', 'Bremen', 'Celle', 'Dorum', 'Emden']
  const auditedSites = names.map((site, at) => row({ site, country: 'Germany', central: at === 0 }))
  const noCentral = auditedSites.map((site) => ({ ...site, central: false }))
  const begins = { ...application, stage1Audit: stage1.id }
  await nia
    .cannot('beginStage1', other.certification, { ...begins, auditedSites: noCentral })
    .because('central_unnamed')
  await nia.makes('beginStage1', other.certification, { ...begins, auditedSites })
  await reported(house, stage1, { auditee: piet, found: [] })
  await nia.makes('reportStage1', other.certification, looked)
  const placed = (visited: number, drawn?: number) =>
    names.map((site, at) =>
      row({ ...visits[0], site, mode: at <= visited ? 'onSite' : 'leftOut', atRandom: at === drawn }),
    )
  const plan = { visits: placed(2).slice(0, 5), interviews, observations }
  const late = { kind: 'cbStage2', startsOn: '2027-06-30', endsOn: '2027-06-30', title: 'Late', ...plan }
  const stage2 = await theirAudit(house, late)
  await house.amara.asks('POST', `/audits/${stage2.id}/samples`, { body: { title: 'Systems' } })
  const begin = { stage2Audit: stage2.id }
  await nia.cannot('beginStage2', other.certification, begin).because('stage_gap_unexplained', 'sites_unplaced')
  const audits = house.amara.among('audits')
  await audits.edits(stage2, { visits: placed(2) })
  const stageGapWhy = 'The body had no auditor before.'
  await nia.cannot('beginStage2', other.certification, { ...begin, stageGapWhy }).because('sites_too_few')
  await audits.edits(stage2, { visits: placed(3) })
  await nia.cannot('beginStage2', other.certification, { ...begin, stageGapWhy }).because('sites_not_random')
  await audits.edits(stage2, { visits: placed(3, 2) })
  await nia.makes('beginStage2', other.certification, { ...begin, stageGapWhy })
  const file = await fetch(`${house.world.address}/api/v1/audits/${stage2.id}/plan.ics`, {
    headers: { authorization: `Bearer ${house.amara.token}` },
  })
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
  const text = await file.text()
  // Four sites, three interviews, one piece of work: what is left out is no appointment.
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(8)
  expect(text).toContain('DTSTART:20260511T070000Z\r\nDTEND:20260511T140000Z')
  expect(text).toContain('SUMMARY:Triage of claims\r\nLOCATION:Harbour House')
  const sooner = { startsOn: '2026-11-24', endsOn: '2026-11-24' }
  await audits.makes('reschedule', stage2, sooner, 'They found one.')
  house.world.itIs('2026-11-24')
  const major = { title: 'Major', kind: 'nonconformity', severity: 'major' } as const
  await reported(house, stage2, { auditee: piet, found: [major] })
  const told = await nia.makes('reportStage2', other.certification)
  expect(told.fields.majorsDueOn).toBe('2027-05-24')
  const it = (await stages(other.certification)).nonconformities[0]!.finding.became.id
  await triaged(it)
  await nia.cannot('submitToDecision', other.certification).because('major_not_verified')
  await accepted(house.amara, it, 'closure', '2026-11-24')
  expect((await nia.makes('submitToDecision', other.certification)).state).toBe('cbDecision')
})

test('a dispute that was upheld or taken back shows at the nonconformity too; a draft is taken back without a trace there', async () => {
  const { body } = made
  const appeals = house.nia.among('appeals')
  const nonconformities = house.amara.among('nonconformities')
  const findings = await house.amara.among('findings').lists('?severity=major&limit=50')
  const theirs = findings.find((one) => one.nonconformity === major)
  const said = { kind: 'dispute', body: body.id, finding: theirs?.id, statement: 'No major', grounds: 'One system' }
  const outcomeOf = async () => (await nonconformities.reads(major)).fields.disputeOutcome
  const draft = await appeals.raises({ title: 'Not sent', ...said })
  expect((await appeals.makes('withdraw', draft, {}, 'Better not')).status).toBe('cancelled')
  expect(await outcomeOf()).toBe(null)
  const right = await appeals.makes('lodge', await appeals.raises({ title: 'We were right', ...said }))
  await appeals.cannot('withdraw', right).because('reason_missing')
  const decided = { outcome: 'upheld', outcomeBecause: 'It was minor.', decidedOn: house.world.today() }
  await appeals.makes('answer', right, decided)
  expect(await outcomeOf()).toBe('withdrawn')
  const back = await appeals.makes('lodge', await appeals.raises({ title: 'Once more', ...said }))
  expect(await outcomeOf()).toBe(null)
  await appeals.makes('withdraw', back, {}, 'Settled by talk')
  expect(await outcomeOf()).toBe('upheld')
  const ada = (await house.world.person('Ada', 'employee')).among('appeals')
  await ada.cannot('takeOn', right, { escalatedTo: 'x' }, 'x').because('move_not_yours')
})

test('SOD-14 whoever advised, audited internally or held a mock audit within two years does not certify, by no exception', async () => {
  const { world, amara } = house
  const kestrel = {
    name: 'R. Ashdown',
    firm: 'Kestrel Advisory',
    role: 'lead',
    credential: 'KA-1',
    credentialUntil: '2029-01-01',
  }
  const mock = { kind: 'mock', startsOn: '2026-11-24', endsOn: '2026-11-24', title: 'Mock', externals: [row(kestrel)] }
  await theirAudit(house, mock)
  const found = { checkedOn: '2026-11-24' }
  const advised = await aBody(house, 'Harbour Certs', {
    found,
    engagements: [
      row({ what: 'consultancy', about: 'Scope', endedOn: '2024-11-24' }),
      row({ what: 'training', endedOn: '2026-11-01' }),
    ],
  })
  const mocked = await aBody(house, 'Quay Certs', { found, firms: [row({ firm: 'kestrel advisory ' })] })
  const recent = await aBody(house, 'Fresh Certs', {
    found,
    engagements: [row({ what: 'internalAudit', endedOn: '2024-11-25' })],
  })
  const certification = await house.nia.among('certifications').raises({ title: 'Anew', standard: 'iso42001' })
  await putAt(world, certification, 'cbSelection')
  const selections = house.nia.among('body-selections')
  const candidates = [advised, mocked, recent].map((one) => candidate(one, [5, 4, 4, 5, 3, 4]))
  const selection = await selections.raises(selecting(candidates, { certification: certification.id }))
  const { items } = await comparison(house, selection)
  expect(items.map(({ conflicts }) => conflicts)).toEqual([
    [],
    [{ firm: 'Kestrel Advisory', until: '2028-11-23' }],
    [{ firm: 'Fresh Certs', until: '2026-11-24' }],
  ])
  const because = { chosenBecause: 'We know them' }
  await selections.cannot('choose', selection, { chosen: mocked.id, ...because }).because('sod_14')
  await selections.cannot('choose', selection, { chosen: recent.id, ...because }).because('sod_14')
  await house.ingrid
    .among('body-selections')
    .cannot('override', selection, { overridden: mocked.id }, 'We know them')
    .because('body_not_knocked_out')
  await selections.makes('choose', selection, { chosen: advised.id, ...because })
  // Advice after the choice stands against the contract all the same.
  await house.nia.among('certification-bodies').edits(advised, { engagements: [row({ what: 'consultancy' })] })
  const top = house.ingrid.among('certifications')
  await top.cannot('contract', certification, { ...contract, selection: selection.id }).because('sod_14')
  // And whoever may certify us holds no mock audit; who was compared and not chosen may.
  const said = { objectives: 'x', scope: 'x', criteria: ['iso42001:8.2'], method: 'onSite' }
  const audits = amara.among('audits')
  const heldBy = (firm: string) =>
    audits.raises({ ...mock, title: `Mock by ${firm}`, externals: [row({ ...kestrel, firm })], owner: amara.id })
  await audits.cannot('announce', await heldBy(' harbour CERTS'), said).because('sod_14')
  expect((await audits.makes('announce', await heldBy('Fresh Certs'), said)).state).toBe('announced')
})
