import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from '#test/journeys/driver/person.ts'
import {
  aHouse,
  begun,
  conforms,
  fine,
  type House,
  interviews,
  lines,
  no,
  nonconforming,
  plan,
  qualified,
  raisedAt,
  reported,
  row,
} from './auditing.ts'

let house: House
beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.world.close())

test('C-340 a lead auditor’s credential ends; an audit on later days needs a valid one', async () => {
  const { world, kenji, ines, milo } = house
  const lou = await world.person('Lou', 'internalAuditor')
  const ends = { level: 'leadAuditor', validUntil: '2026-03-10' }
  const credential = await qualified(milo, lou, ends)
  expect(credential).toMatchObject({ number: expect.stringMatching(/^AQL-2026-/), due: '2026-03-10', overdue: false })
  const audits = lou.among('audits')
  const team = [row({ person: lou.id, role: 'lead' }), row({ person: ines.id, role: 'auditor' })]
  const audit = await milo.among('audits').raises(plan(house, { title: 'One day too long', team }))
  await audits.cannot('announce', audit).because('lead_not_qualified')
  // An auditor's credential is not a lead's, and nobody approves their own.
  await audits
    .cannot('announce', audit, {
      team: [row({ person: ines.id, role: 'lead' }), row({ person: lou.id, role: 'observer' })],
    })
    .because('lead_not_qualified')
  const own = await milo.among('auditor-qualifications').raises({ title: 'Milo', person: milo.id, level: 'expert' })
  await milo
    .among('auditor-qualifications')
    .cannot('approve', own, {
      scheme: 'Own',
      validFrom: '2026-01-01',
      validUntil: '2027-01-01',
      knowsAi: { answer: 'yes', why: 'Course' },
    })
    .because('qualification_own')
  await milo
    .among('auditor-qualifications')
    .cannot('renew', credential, { validUntil: '2026-03-10' }, 'Nothing new')
    .because('qualification_not_longer')
  await milo.among('auditor-qualifications').makes('renew', credential, { validUntil: '2027-03-10' }, 'Re-examined')
  expect((await audits.makes('announce', audit)).state).toBe('announced')
  await kenji.among('audits').cannot('begin', audit).because('move_not_yours')
})

test('C-339 auditors meet stated criteria and every audit runs through its phases, none left out', async () => {
  const { kenji, milo, ines } = house
  const unknown = await milo.among('auditor-qualifications').raises({
    title: 'Ines once more',
    person: ines.id,
    level: 'leadAuditor',
    scheme: 'Own',
    validFrom: '2026-01-01',
    validUntil: '2028-01-01',
    knowsAuditing: no('Not yet'),
  })
  await milo
    .among('auditor-qualifications')
    .cannot('approve', unknown)
    .because('qualification_not_shown', 'qualification_not_shown', 'qualification_not_shown')

  const audits = kenji.among('audits')
  const audit = await milo.among('audits').raises(plan(house, { title: 'Phases', objectives: null, criteria: [] }))
  await audits.cannot('prepare', audit).because('move_out_of_order')
  await audits.cannot('announce', audit).because('audit_objectives_missing', 'audit_criteria_missing')
  await audits.makes('announce', audit, { objectives: 'Whether it is done', criteria: ['iso42001:8.2'] })
  await audits.cannot('prepare', audit).because('checklist_incomplete', 'interview_levels_missing')
  await fine(kenji.asks('POST', `/audits/${audit.id}/checklist`))
  await audits.cannot('prepare', audit, { interviews: interviews.slice(1) }).because('interview_levels_missing')
  await audits.makes('prepare', audit, { interviews })
  const [line] = await lines(kenji, audit)
  const early = await kenji.asks('PUT', `/audits/${audit.id}/lines/${line!.id}`, {
    body: { result: 'conform', evidence: 'Seen' },
    headers: { 'if-match': `"${line!.version}"` },
  })
  expect([early.status, early.body.refusals?.[0]?.code]).toEqual([409, 'line_answer_early'])
  await audits.makes('begin', audit)
  await audits.cannot('finish', audit).because('lines_open')
  await conforms(kenji, audit)
  await audits.makes('finish', audit)
  await audits.cannot('issue', audit).because('conformity_missing', 'effectiveness_missing', 'distribution_missing')
  expect((await reported(house, audit)).state).toBe('reported')
  await audits.makes('followUp', audit)
  expect(await audits.makes('close', audit)).toMatchObject({ state: 'closed', status: 'completed', overdue: false })
  await audits
    .seesTrail(audit)
    .as([
      'create by Milo',
      'announce by Kenji',
      'checklist.draw by Kenji',
      'prepare by Kenji',
      'begin by Kenji',
      'checklist.answer by Kenji',
      'finish by Kenji',
      'issue by Kenji',
      'followUp by Kenji',
      'close by Kenji',
    ])
})

test('C-038 issuing each kind of finding makes exactly the record it is', async () => {
  const { kenji, pat, milo } = house
  const audit = await begun(house, {
    title: 'Four kinds',
    criteria: ['iso42001:8.2', 'iso42001:8.3', 'iso42001:8.4', 'iso42001:9.1'],
  })
  const open = await lines(kenji, audit)
  const said = { statement: 'Assessments lie in three places.', evidence: 'Folders seen', noSolution: true }
  const kinds = [
    nonconforming,
    { ...said, title: 'Three places', kind: 'observation', failsRequirement: no('All are found in time') },
    { ...said, title: 'One list', kind: 'opportunity', failsRequirement: no('Each assessment is complete') },
    { ...said, title: 'Peer reading', kind: 'goodPractice', knowledge: 'Assessments are read by another team' },
  ]
  const findings: Page[] = []
  for (const [at, input] of kinds.entries()) findings.push(await raisedAt(kenji, audit, open[at]!, input))
  const count = async () =>
    Promise.all(
      ['nonconformities', 'improvements', 'incidents', 'tasks'].map(
        async (plural) => (await kenji.among(plural).lists()).length,
      ),
    )
  expect(await count()).toEqual([0, 0, 0, 0])

  const of = kenji.among('findings')
  const made: (readonly number[])[] = []
  for (const each of findings) {
    await of.makes('confirm', each)
    expect(await count(), 'confirming makes nothing').toEqual(made.at(-1) ?? [0, 0, 0, 0])
    await of.makes('issue', each, { auditee: pat.id })
    made.push(await count())
  }
  expect(made).toEqual([
    [1, 0, 0, 0],
    [1, 1, 0, 0],
    [1, 2, 0, 0],
    [1, 2, 0, 0],
  ])

  const first = await of.reads(findings[0]!)
  const raised = await milo.among('nonconformities').reads(first.fields.nonconformity as string)
  expect(raised).toMatchObject({
    title: nonconforming.title,
    state: 'reported',
    fields: {
      description: nonconforming.statement,
      requirement: 'iso42001:8.2',
      evidenceStatement: nonconforming.evidence,
      origin: 'internalAudit',
      externalSeverity: 'major',
    },
  })
  const second = await of.reads(findings[1]!)
  expect(second.fields.nonconformity).toBe(null)
  const candidate = await kenji.reads(second.fields.improvement as string)
  expect(candidate).toMatchObject({
    state: 'candidate',
    fields: { sourceType: 'auditFinding', frameworkReference: 'ISO/IEC 42001 8.3' },
  })
  const { body } = await kenji.asks('GET', `/nonconformities/${raised.id}/links`)
  expect(body.items).toMatchObject([{ relation: 'follows', direction: 'out', record: { id: first.id } }])
  const last = await of.reads(findings[3]!)
  expect([last.fields.nonconformity, last.fields.improvement]).toEqual([null, null])
})
