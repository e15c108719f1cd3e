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
  settled,
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
  const own = await milo.among('auditorQualifications').raises({ title: 'Milo', person: milo.id, level: 'expert' })
  await milo
    .among('auditorQualifications')
    .cannot('approve', own, {
      scheme: 'Own',
      validFrom: '2026-01-01',
      validUntil: '2027-01-01',
      knowsAi: { answer: 'yes', why: 'Course' },
    })
    .because('qualification_own')
  await milo
    .among('auditorQualifications')
    .cannot('renew', credential, { validUntil: '2026-03-10' }, 'Nothing new')
    .because('qualification_not_longer')
  await milo.among('auditorQualifications').makes('renew', credential, { validUntil: '2027-03-10' }, 'Re-examined')
  expect((await audits.makes('announce', audit)).state).toBe('announced')
  await kenji.among('audits').cannot('begin', audit).because('move_not_yours')
})

test('C-339 auditors meet stated criteria and every audit runs through its phases, none left out', async () => {
  const { kenji, milo, ines } = house
  const unknown = await milo.among('auditorQualifications').raises({
    title: 'Ines once more',
    person: ines.id,
    level: 'leadAuditor',
    scheme: 'Own',
    validFrom: '2026-01-01',
    validUntil: '2028-01-01',
    knowsAuditing: no('Not yet'),
  })
  await milo
    .among('auditorQualifications')
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

test('what fails a requirement is not put down as an observation, and nobody prescribes the solution', async () => {
  const { kenji, pat } = house
  const audit = await begun(house, { title: 'In disguise', criteria: ['iso42001:8.2'] })
  const [line] = await lines(kenji, audit)
  const finding = await raisedAt(kenji, audit, line!, {
    title: 'Late',
    kind: 'observation',
    statement: 'Late',
    evidence: 'Seen',
  })
  const of = kenji.among('findings')
  await of.cannot('confirm', finding).because('disguise_unanswered', 'solution_prescribed')
  await of
    .cannot('confirm', finding, { failsRequirement: { answer: 'yes', why: 'Overdue' }, noSolution: true })
    .because('nonconformity_disguised')
  await of
    .cannot('confirm', finding, { kind: 'nonconformity', requirement: null, evidence: null, noSolution: true })
    .because('finding_severity_missing', 'requirement_unnamed', 'finding_evidence_missing')
  await pat.among('findings').cannot('confirm', finding).because('move_not_yours')
  const other = await house.world.person('Otto', 'internalAuditor')
  await other
    .among('findings')
    .cannot('confirm', finding, { failsRequirement: no('In time'), noSolution: true })
    .because('not_on_audit_team')
  await of.makes('confirm', finding, { failsRequirement: no('Within the month the procedure gives'), noSolution: true })
  await house.ines.among('findings').cannot('issue', finding, { auditee: pat.id }).because('not_audit_lead')
})

test('the audited agree or dispute; a disputed finding stands with a reason, and the report waits for all of them', async () => {
  const { kenji, ines, pat, milo } = house
  const audit = await begun(house, { title: 'Disputed', criteria: ['iso42001:8.2'] })
  const [line] = await lines(ines, audit)
  const finding = await raisedAt(ines, audit, line!, nonconforming)
  const of = kenji.among('findings')
  await conforms(kenji, audit)
  await kenji.among('audits').makes('finish', audit)
  const conclusions = {
    conformity: 'One nonconformity',
    effectiveness: 'Otherwise yes',
    distribution: [row({ person: milo.id })],
  }
  await kenji.among('audits').cannot('issue', audit, conclusions).because('findings_unsettled')
  await of.makes('confirm', finding)
  const issued = await of.makes('issue', finding, { auditee: pat.id, respondBy: '2026-03-25' })
  expect(issued).toMatchObject({ owner: { id: pat.id }, due: '2026-03-25' })
  await pat.among('findings').cannot('respond', finding).because('stance_missing', 'finding_response_missing')
  await pat.among('findings').makes('respond', finding, { stance: 'dispute', response: 'RA-9 covers it' })
  await of.cannot('accept', finding).because('dispute_unanswered')
  await of.makes('accept', finding, { upheldBecause: 'RA-9 is about another model' })
  await kenji.among('audits').makes('issue', audit, conclusions)
  await kenji.among('audits').makes('followUp', audit)
  await of.cannot('close', finding).because('nonconformity_not_closed')
  expect((await kenji.among('audits').makes('close', audit)).state).toBe('closed')
})

test('an audit does not close over a candidate nobody decided on', async () => {
  const { kenji, milo } = house
  const audit = await begun(house, { title: 'Undecided', criteria: ['iso42001:8.2'] })
  const [line] = await lines(kenji, audit)
  const finding = await raisedAt(kenji, audit, line!, {
    title: 'Shorter form',
    kind: 'opportunity',
    statement: 'The form has 70 questions.',
    evidence: 'Form 12',
    failsRequirement: no('It is complete'),
    noSolution: true,
  })
  const { fields } = await settled(house, finding)
  await conforms(kenji, audit)
  await reported(house, audit)
  await kenji.among('audits').makes('followUp', audit)
  await kenji.among('audits').cannot('close', audit).because('findings_undecided')
  const coordinator = await house.world.person('Cora', 'improvementCoordinator')
  await coordinator.makes('dismiss', fields.improvement as string, {}, 'Asked for by law as it is')
  await kenji.among('audits').makes('close', audit)
  expect((await kenji.among('findings').makes('close', finding)).state).toBe('closed')
  expect((await milo.among('findings').lists(`?audit=${audit.id}`)).map(({ state }) => state)).toEqual(['closed'])
})
