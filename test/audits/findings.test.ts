import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  aHouse,
  begun,
  conforms,
  type House,
  lines,
  no,
  nonconforming,
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
  const changed = await kenji.asks('PATCH', `/findings/${finding.id}`, {
    body: { statement: 'Something else' },
    headers: { 'if-match': `"${(await of.reads(finding)).version}"` },
  })
  expect([changed.status, changed.body.refusals?.[0]?.code]).toEqual([409, 'finding_confirmed'])
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
