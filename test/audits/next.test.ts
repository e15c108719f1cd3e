import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from '#test/journeys/driver/person.ts'
import {
  aHouse,
  begun,
  conforms,
  fine,
  type House,
  lines,
  no,
  nonconforming,
  plan,
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

test('C-346 a finding is raised from an audit line and audited again next year, until an audit sees it is well', async () => {
  const { world, kenji, milo } = house
  const first = await begun(house, { title: 'Risk work 2026' })
  const [line] = await lines(kenji, first)
  const finding = await raisedAt(kenji, first, line!, nonconforming)
  await settled(house, finding)
  await conforms(kenji, first)
  await reported(house, first)

  world.itIs('2026-11-02')
  const second = await begun(house, { title: 'Risk work, again', startsOn: '2026-11-09', endsOn: '2026-11-11' })
  const checklist = await lines(kenji, second)
  expect(
    checklist.map(({ source, requirement, previousFinding }) => [source, requirement, previousFinding?.number]),
  ).toEqual([
    ['catalogue', 'iso42001:8.2', undefined],
    ['previousFinding', 'iso42001:8.2', finding.number],
    ['catalogue', 'iso42001:A.6.2.5', undefined],
  ])
  const again = await raisedAt(kenji, second, checklist[1]!, { ...nonconforming, title: 'Still none' })
  expect((await kenji.among('findings').reads(again)).fields).toMatchObject({
    repeats: finding.id,
    requirement: 'iso42001:8.2',
  })
  await settled(house, again)
  await conforms(kenji, second)
  await reported(house, second)

  world.itIs('2027-02-22')
  const third = await begun(house, { title: 'Third look', startsOn: '2027-03-01', endsOn: '2027-03-02' })
  const seen = (await lines(kenji, third)).filter(({ source }) => source === 'previousFinding')
  expect(seen.map(({ previousFinding }) => previousFinding?.number)).toEqual([finding.number, again.number])
  await conforms(kenji, third)
  await reported(house, third)
  const fourth = await milo.among('audits').raises(plan(house, { title: 'Fourth look' }))
  await fine(kenji.asks('POST', `/audits/${fourth.id}/checklist`))
  expect((await lines(kenji, fourth)).map(({ source }) => source)).toEqual(['catalogue', 'catalogue'])
  world.itIs('2026-03-02')
})

const afnor = [
  row({ grade: 'PF', means: 'goodPractice' }),
  row({ grade: 'PP', means: 'opportunity' }),
  row({ grade: 'PS', means: 'observation' }),
  row({ grade: 'NC min', means: 'minor' }),
  row({ grade: 'NC maj', means: 'major' }),
]

test('an external auditor’s own scale of five grades is mapped to ours; a finding against the mapping is refused', async () => {
  const { milo, pat } = house
  const of = milo.among('audits')
  const audit = await of.raises(
    plan(house, {
      title: 'Surveillance by the certification body',
      kind: 'surveillance',
      team: [],
      externals: [row({ name: 'A. Martin', firm: 'Certif', role: 'lead' })],
      grades: afnor,
    }),
  )
  await of.makes('announce', audit)
  await of.makes('prepare', audit)
  await of.makes('begin', audit)
  const said = {
    statement: 'As reported',
    evidence: 'Their report',
    noSolution: true,
    failsRequirement: no('Their word'),
  }
  const findings = milo.among('findings')
  const wrong = await findings.raises({
    title: 'Wrong',
    audit: audit.id,
    kind: 'observation',
    requirement: 'iso42001:8.2',
    ...said,
  })
  await findings.cannot('confirm', wrong).because('external_grade_missing')
  await findings.cannot('confirm', wrong, { externalGrade: 'NCx' }).because('external_grade_unknown')
  await findings.cannot('confirm', wrong, { externalGrade: 'NCmin' }).because('external_grade_differs')
  await findings.makes('withdraw', wrong, {}, 'Typed twice')

  const mapped: Page[] = []
  for (const [grade, kind, severity] of [
    ['PF', 'goodPractice', null],
    ['pp', 'opportunity', null],
    ['PS', 'observation', null],
    ['NCmin', 'nonconformity', 'minor'],
    ['NC MAJ', 'nonconformity', 'major'],
  ] as const) {
    const finding = await findings.raises({
      title: `Graded ${grade}`,
      audit: audit.id,
      requirement: 'iso42001:8.2',
      ...said,
      failsRequirement: kind === 'nonconformity' ? null : said.failsRequirement,
      kind,
      severity,
      externalGrade: grade,
      knowledge: 'Peer reading',
    })
    await findings.makes('confirm', finding)
    mapped.push(await findings.makes('issue', finding, { auditee: pat.id }))
  }
  const major = await milo.among('nonconformities').reads(mapped[4]!.fields.nonconformity as string)
  expect(major.fields).toMatchObject({
    origin: 'certificationAudit',
    externalScale: `${audit.number} Surveillance by the certification body`,
    externalGrade: 'NC MAJ',
    externalSeverity: 'major',
  })
  expect(mapped.map(({ fields }) => [fields.nonconformity !== null, fields.improvement !== null])).toEqual([
    [false, false],
    [false, true],
    [false, true],
    [true, false],
    [true, false],
  ])
})

test('C-291 a mock audit has an external team with a firm and a credential, its findings flow, and it is no internal audit', async () => {
  const { milo, kenji, pat } = house
  const programme = await milo.among('audit-programmes').raises({ title: 'With a mock audit', owner: milo.id })
  const of = milo.among('audits')
  const externals = (more: object) => [row({ name: 'B. Stone', role: 'lead', ...more })]
  const audit = await of.raises(
    plan(house, { title: 'Mock audit', kind: 'mock', programme: programme.id, team: [], externals: externals({}) }),
  )
  await of.cannot('announce', audit).because('audit_firm_missing', 'external_lead_not_qualified')
  await of
    .cannot('announce', audit, {
      externals: externals({ firm: 'Stone & Co', credential: 'L-7', credentialUntil: '2026-03-10' }),
    })
    .because('external_lead_not_qualified')
  await of.cannot('announce', audit, { externals: [] }).because('audit_external_lead_missing')
  await of.makes('announce', audit, {
    externals: externals({ firm: 'Stone & Co', credential: 'L-7', credentialUntil: '2027-12-31' }),
  })
  await of.makes('prepare', audit)
  await of.makes('begin', audit)
  const findings = milo.among('findings')
  const finding = await findings.raises({ ...nonconforming, audit: audit.id, requirement: 'iso42001:8.2' })
  await kenji.among('findings').cannot('confirm', finding).because('not_on_audit_team')
  await findings.makes('confirm', finding)
  const issued = await findings.makes('issue', finding, { auditee: pat.id })
  const raised = await milo.among('nonconformities').reads(issued.fields.nonconformity as string)
  expect(raised.state).toBe('reported')
  await pat.among('findings').makes('respond', finding, { stance: 'agree', response: 'Yes' })
  await findings.makes('accept', finding)
  await of.makes('finish', audit)
  await of.makes('issue', audit, {
    conformity: 'One major',
    effectiveness: 'Yes',
    distribution: [row({ person: milo.id })],
  })
  const { body } = await milo.asks('GET', `/audit-programmes/${programme.id}/coverage`)
  const covered = body.items as unknown as { planned: string[]; done: string[] }[]
  expect(covered.flatMap(({ planned, done }) => [...planned, ...done])).toEqual([])
})
