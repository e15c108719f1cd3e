import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from '#test/journeys/driver/person.ts'
import { aHouse, catalogue, conforms, fine, type House, interviews, plan, reported, row } from './auditing.ts'

let house: House
let everything: string[]
beforeAll(async () => {
  house = await aHouse()
  everything = await catalogue(house)
})
afterAll(() => house.world.close())

const words = {
  objectives: 'Whether the AIMS conforms and takes effect',
  riskBasis: 'Claims decides about people: risk work twice a year',
  previousResults: 'None yet: the first programme',
  methods: 'By ISO 19011:2026: interviews, records, samples by seed, on site',
  resources: '24 auditor days',
}
const period = { periodFrom: '2026-01-01', periodUntil: '2026-12-31' }

async function programme(title: string, input: object = {}): Promise<Page> {
  return house.milo.among('audit-programmes').raises({ title, owner: house.milo.id, ...period, ...words, ...input })
}

async function audits(of: Page, plans: readonly { title: string; [other: string]: unknown }[]): Promise<Page[]> {
  const made: Page[] = []
  for (const each of plans)
    made.push(await house.milo.among('audits').raises(plan(house, { programme: of.id, ...each })))
  return made
}

async function coverage(of: Page) {
  const { body } = await house.tess.asks('GET', `/audit-programmes/${of.id}/coverage`)
  return body as unknown as {
    coveredPercent: number
    items: { requirement: string; needed: number; planned: string[]; done: string[] }[]
  }
}

test('an audit calendar alone does not count as an audit programme', async () => {
  const calendar = await house.milo
    .among('audit-programmes')
    .raises({ title: 'Dates of 2026', owner: house.milo.id, ...period })
  await audits(calendar, [
    { title: 'March', objectives: null, scope: null, criteria: [], team: [] },
    {
      title: 'September',
      startsOn: '2026-09-07',
      endsOn: '2026-09-09',
      objectives: null,
      scope: null,
      criteria: [],
      team: [],
    },
  ])
  const answer = await house.tess
    .among('audit-programmes')
    .cannot('approve', calendar)
    .because(
      'programme_part_missing',
      'programme_part_missing',
      'programme_part_missing',
      'programme_part_missing',
      'programme_part_missing',
      'programme_uncovered',
      'programme_audit_incomplete',
      'programme_audit_incomplete',
    )
  expect(answer.body.refusals?.find(({ code }) => code === 'programme_uncovered')).toMatchObject({
    values: { count: 70 },
  })
})

test('C-290, C-158 a programme covers every clause and applicable control, more often where risk calls for it, says so when it did, and its evaluation feeds the register', async () => {
  const { milo, tess, kenji, pat } = house
  const ofTess = tess.among('audit-programmes')
  const it = await programme('Programme 2026', {
    priorities: [row({ requirement: 'iso42001:8.2', times: 2, why: 'Claims decides about people' })],
    exclusions: [row({ requirement: 'iso42001:A.10.4', why: 'No customers use our AI: SoA row 38' })],
  })
  const half = everything.slice(0, 40)
  const rest = everything.slice(40).filter((key) => key !== 'iso42001:A.10.4')
  const [first] = await audits(it, [{ title: 'Clauses', criteria: half }])
  const missing = await ofTess.cannot('approve', it).because('programme_uncovered')
  expect(missing.body.refusals?.[0]).toMatchObject({ values: { count: rest.length + 1 } })
  const [second] = await audits(it, [
    { title: 'Controls', criteria: ['iso42001:8.2', ...rest], startsOn: '2026-09-07', endsOn: '2026-09-09' },
    // One that others do for us covers nothing (C-291).
    { title: 'Mock', kind: 'mock', criteria: everything, startsOn: '2026-06-01', endsOn: '2026-06-02' },
  ])
  await ofTess
    .cannot('approve', it, { exclusions: [row({ requirement: 'iso42001:8.4', why: 'Little risk' })] })
    .because('clause_not_excludable', 'programme_uncovered')
  await milo.among('audit-programmes').cannot('approve', it).because('move_not_yours')
  await pat.among('audit-programmes').cannot('approve', it).because('move_not_yours')
  const self = await kenji.asks('PATCH', `/audit-programmes/${it.id}`, {
    body: { approvalDelegate: kenji.id },
    headers: { 'if-match': `"${(await ofTess.reads(it)).version}"` },
  })
  expect(self.body.refusals?.[0]?.code).toBe('changed_by_move')
  await ofTess.makes('delegateApproval', it, { approvalDelegate: milo.id })
  // Whoever runs it does not approve it, delegate or not.
  await milo.among('audit-programmes').cannot('approve', it).because('programme_own_approval')
  await ofTess.makes('approve', it)
  const refused = await milo.asks('PATCH', `/audit-programmes/${it.id}`, {
    body: { exclusions: [] },
    headers: { 'if-match': `"${(await ofTess.reads(it)).version}"` },
  })
  expect(refused.body.refusals?.[0]?.code).toBe('programme_approved')
  await milo.among('audit-programmes').makes('activate', it)

  expect(await coverage(it)).toMatchObject({ coveredPercent: 0 })
  await audited(first!)
  const between = await coverage(it)
  expect(between.items).toHaveLength(69)
  expect(between.items.find(({ requirement }) => requirement === 'iso42001:8.2')).toMatchObject({
    needed: 2,
    planned: [first!.id, second!.id],
    done: [first!.id],
  })
  // 39 of 69: clause 8.2 was seen once of twice.
  expect(between.coveredPercent).toBe(56)
  await milo
    .among('audit-programmes')
    .cannot('evaluate', it)
    .because(
      'programme_audits_open',
      'programme_shortfall_missing',
      'programme_feedback_missing',
      'programme_evaluation_missing',
    )
  house.world.itIs('2026-09-09')
  await audited(second!)
  const mock = (await milo.among('audits').lists(`?programme=${it.id}&kind=mock`))[0]!
  await milo.among('audits').makes('cancel', mock, {}, 'The certification body came first')
  const evaluated = await milo.among('audit-programmes').makes('evaluate', it, {
    auditeeFeedback: 'Short and fair',
    programmeEvaluation: 'Two audits suffice; controls earlier in the year',
  })
  const { body } = await milo.asks('POST', `/audit-programmes/${it.id}/raise/improvements`, {
    body: { title: 'Audit controls earlier' },
  })
  expect(body.fields).toMatchObject({
    category: 'auditProgramme',
    description: 'Two audits suffice; controls earlier in the year',
    sourceWords: `${it.number}: Programme 2026`,
  })
  expect(evaluated.fields).toMatchObject({ coveredPercent: 100, auditsDone: 2, findingsCount: 0, meanDelayDays: 1 })
  expect((await tess.among('audit-programmes').makes('close', it)).status).toBe('completed')
  house.world.itIs('2026-03-02')
  await kenji.among('audit-programmes').reads(it)
})

async function audited(audit: Page): Promise<void> {
  const { kenji } = house
  const of = kenji.among('audits')
  await of.makes('announce', audit)
  await fine(kenji.asks('POST', `/audits/${audit.id}/checklist`))
  await of.makes('prepare', audit, { interviews })
  await of.makes('begin', audit)
  await conforms(kenji, audit)
  await reported(house, audit)
}

test('a lead without a valid lead auditor’s qualification keeps the programme from being approved', async () => {
  const { ines, tess } = house
  const it = await programme('Led by whom')
  await audits(it, [{ title: 'All', criteria: everything, team: [row({ person: ines.id, role: 'lead' })] }])
  await tess.among('audit-programmes').cannot('approve', it).because('programme_lead_unqualified')
  const outside = await programme('Outside the period', { periodUntil: '2026-02-28' })
  await audits(outside, [{ title: 'All', criteria: everything }])
  await tess.among('audit-programmes').cannot('approve', outside).because('programme_audit_incomplete')
})

test('an audit deferred with approval is not overdue; one merely moved is', async () => {
  const { world, milo, kenji, tess } = house
  const [moved, deferred] = await audits(await programme('Deferred'), [{ title: 'Moved' }, { title: 'Deferred' }])
  const later = { startsOn: '2026-05-04', endsOn: '2026-05-06' }
  await kenji.among('audits').makes('reschedule', moved!, later, 'The head of claims is away')
  await kenji.among('audits').cannot('defer', deferred!, later, 'Away').because('move_not_yours')
  await milo.among('audits').cannot('defer', deferred!, later, 'Away').because('audit_own_deferral')
  await tess.among('audits').makes('defer', deferred!, later, 'The head of claims is away')
  world.itIs('2026-04-01')
  const overdue = async (it: Page) => {
    const { overdue, due, fields } = await milo.among('audits').reads(it)
    return { overdue, due, startsOn: fields.startsOn }
  }
  expect(await overdue(moved!)).toEqual({ overdue: true, due: '2026-03-09', startsOn: '2026-05-04' })
  expect(await overdue(deferred!)).toEqual({ overdue: false, due: '2026-05-04', startsOn: '2026-05-04' })
  const late = await milo.among('audits').lists('?overdue=true')
  expect([late.some(({ id }) => id === moved!.id), late.some(({ id }) => id === deferred!.id)]).toEqual([true, false])
  world.itIs('2026-03-02')
})
