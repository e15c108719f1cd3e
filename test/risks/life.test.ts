import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type AssessingTeam,
  anAssessingTeam,
  aPlan,
  approvedAssessment,
  approvedCriteria,
  aRisk,
  done,
  evaluatedRisk,
  lookedInto,
  meaning,
  modified,
  rest,
  treatedRisk,
  watchedRisk,
} from '#test/journeys/driver/assessing.ts'
import { liveSystem } from '#test/journeys/driver/systems.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let team: AssessingTeam
beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await anAssessingTeam(world)
})
afterAll(() => world.close())

describe('risks, from the first word to what remains', () => {
  test('nothing is judged before top management approved criteria', async () => {
    const { analyst, manager } = team
    const risks = analyst.among('risks')
    const made = await risks.raises(aRisk(team))
    expect(made).toMatchObject({ number: expect.stringMatching(/^RSK-2026-/), state: 'identified', status: 'planned' })
    await risks.makes('analyse', made)
    await risks.cannot('evaluate', made).because('risk_criteria_missing')
    const drafted = await manager.among('risk-criteria').raises({ title: 'Criteria' })
    await manager.among('risk-criteria').cannot('approve', drafted).because('move_not_yours')
    await approvedCriteria(team)
    expect((await risks.makes('evaluate', made)).fields).toMatchObject({ score: 12, level: 'high' })
  })

  test('C-015 two assessors with the same inputs get the same level; the taxonomy has ethics and autonomous decisions', async () => {
    const { analyst, process, top } = team
    const first = await evaluatedRisk(team, { sources: ['ethics', 'autonomousDecisions'] })
    const risks = process.among('risks')
    const second = await risks.raises(aRisk(team, { analyst: process.id, sources: ['ethics', 'autonomousDecisions'] }))
    await risks.makes('analyse', second)
    const { fields } = await risks.makes('evaluate', second)
    expect(fields.evaluatedBy).not.toBe(first.fields.evaluatedBy)
    expect([fields.score, fields.level]).toEqual([first.fields.score, first.fields.level])
    const { body } = await top.asks('GET', '/risk-library')
    const sources = (body as unknown as { sources: { key: string; meaning: string }[] }).sources
    for (const key of ['ethics', 'autonomousDecisions'])
      expect(sources.find((source) => source.key === key)?.meaning).toMatch(/\w{3,}/)
    expect(analyst.id).toBe(first.fields.evaluatedBy)
  })

  test('C-309 consequences for the organization, individuals, groups and society are each said, rated where they are concerned', async () => {
    const risks = team.analyst.among('risks')
    const it = await risks.raises(aRisk(team))
    const all = meaning([0, 4, 2, 0])
    for (const at of [0, 1, 2, 3])
      await risks.cannot('analyse', it, { consequences: all.toSpliced(at, 1) }).because('risk_subject_missing')
    const unsaid = all.with(3, { ...all[3], effect: ' ' })
    await risks.cannot('analyse', it, { consequences: unsaid }).because('risk_subject_missing')
    await risks.cannot('analyse', it, { consequences: meaning([0, 0, 0, 0]) }).because('risk_concerns_nobody')
    await risks.makes('analyse', it, { consequences: all })
    const unrated = all.with(1, { ...all[1], rating: null })
    await risks.cannot('evaluate', it, { consequences: unrated }).because('consequence_unrated')
    const { fields } = await risks.makes('evaluate', it)
    expect(fields).toMatchObject({ score: 12, level: 'high' })
  })

  test('SOD-09 whoever analysed, owns or planned a risk does not approve its treatment', async () => {
    const { analyst, manager, process } = team
    const risks = analyst.among('risks')
    const it = await evaluatedRisk(team, { analyst: analyst.id, owner: process.id })
    await risks.makes('decideTreatment', it, modified)
    await manager.among('risks').makes('planTreatment', it, { plan: aPlan(team) })
    await process.among('risks').cannot('approvePlan', it).because('sod_09')
    await manager.among('risks').cannot('approvePlan', it).because('sod_09')
    await risks.cannot('approvePlan', it).because('move_not_yours')
    const approved = await team.top.among('risks').makes('approvePlan', it)
    expect(approved).toMatchObject({ state: 'planApproved', due: '2026-04-30' })
  })

  test('SOD-09 whoever judged it by editing, or planned before somebody else did, does not approve its treatment', async () => {
    const { analyst, manager, process, top } = team
    const it = await analyst.among('risks').raises(aRisk(team))
    await process.among('risks').edits(it, { cause: 'Data nobody has looked at' })
    await analyst.among('risks').makesTogether(it, [{ move: 'analyse' }, { move: 'evaluate' }])
    await analyst.among('risks').makes('decideTreatment', it, modified)
    await manager.among('risks').makes('planTreatment', it, { plan: aPlan(team) })
    await top.among('risks').makes('returnPlan', it, {}, 'Once more')
    await analyst.among('risks').makes('planTreatment', it)
    await manager.among('risks').cannot('approvePlan', it).because('sod_09')
    await process.among('risks').cannot('approvePlan', it).because('sod_09')
    expect((await top.among('risks').makes('approvePlan', it)).state).toBe('planApproved')
  })

  test('SOD-09 what remains is accepted by somebody with the authority for its level', async () => {
    const { owner, process, manager, top } = team
    const it = await treatedRisk(team)
    const low = { ...rest, residualLikelihood: 1, residualConsequence: 3 }
    const moderate = { ...rest, residualLikelihood: 2, residualConsequence: 3 }
    const high = { ...rest, residualLikelihood: 3, residualConsequence: 4 }
    await owner.among('risks').cannot('acceptResidual', it, moderate).because('risk_authority_missing')
    for (const person of [owner, process, manager])
      await person.among('risks').cannot('acceptResidual', it, high).because('risk_authority_missing')
    await team.analyst.among('risks').cannot('acceptResidual', it, low).because('move_not_yours')
    const accepted = await owner.among('risks').makes('acceptResidual', it, low)
    expect(accepted.fields).toMatchObject({ residualScore: 3, residualLevel: 'low', acceptedBy: owner.id })
    const other = await treatedRisk(team)
    expect((await top.among('risks').makes('acceptResidual', other, high)).fields).toMatchObject({
      residualLevel: 'high',
    })
  })

  test('a risk to be borne is accepted as it is, and only such a one without treatment', async () => {
    const { analyst, owner, top } = team
    const risks = analyst.among('risks')
    const it = await evaluatedRisk(team)
    await risks.makes('decideTreatment', it, { treatment: 'retain', treatmentReason: 'Nothing more can be done' })
    await owner.among('risks').cannot('acceptResidual', it).because('risk_authority_missing')
    expect((await top.among('risks').makes('acceptResidual', it)).fields).toMatchObject({ residualScore: 12 })
    const other = await evaluatedRisk(team)
    await risks.makes('decideTreatment', other, modified)
    await top.among('risks').cannot('acceptResidual', other, rest).because('risk_treatment_open')
  })

  test('an approved plan is reported on, not rewritten; what takes no effect is planned again', async () => {
    const { analyst, manager } = team
    const risks = analyst.among('risks')
    const it = await evaluatedRisk(team)
    await risks.makes('decideTreatment', it, modified)
    await risks.makes('planTreatment', it, { plan: aPlan(team) })
    await manager.among('risks').makes('approvePlan', it)
    const { fields } = await risks.makes('beginTreatment', it)
    const plan = fields.plan as readonly Readonly<Record<string, unknown>>[]
    await risks.cannot('finishTreatment', it, { plan: done(plan, { what: 'Less' }) }).because('risk_plan_rewritten')
    await risks.cannot('finishTreatment', it).because('risk_measure_open', 'risk_effect_unshown')
    await risks
      .cannot('finishTreatment', it, { plan: done(plan, { isEffective: 'no' }) })
      .because('risk_measure_without_effect')
    await risks.makes('replan', it, {}, 'The test shows nothing')
    expect((await risks.makes('planTreatment', it, { plan: aPlan(team) })).fields.planApprovedBy).toBe(null)
  })

  test('it is looked at again within a year, and its ratings stay in a row', async () => {
    const { analyst } = team
    const risks = analyst.among('risks')
    const it = await watchedRisk(team)
    expect(it).toMatchObject({ state: 'monitored', due: '2026-12-01' })
    await risks.cannot('withdraw', it, {}, 'Gone').because('move_not_yours')
    await risks.cannot('reassess', it, {}, 'Ratio fell').because('trigger_missing')
    await risks.makes('reassess', it, { trigger: 'drift' }, 'Ratio fell')
    await team.manager.among('risks').cannot('withdraw', it, {}, 'Gone').because('risk_judged_once')
    await risks.makes('analyse', it)
    const { fields } = await risks.makes('evaluate', it, { likelihood: 4 })
    const ratings = fields.ratings as readonly { kind: string; score: number }[]
    expect(ratings.map(({ kind, score }) => [kind, score])).toEqual([
      ['identified', 12],
      ['residual', 6],
      ['identified', 16],
    ])
    expect(fields).toMatchObject({ level: 'veryHigh', residualLevel: null })
  })

  test('an assessment goes through ethics and autonomy, leaves no risk unjudged, and is approved by somebody else (SOD-09)', async () => {
    const { analyst, owner, manager, process } = team
    const system = await liveSystem(manager, { title: 'TalentSift', owner: owner.id })
    const assessments = analyst.among('risk-assessments')
    const it = await assessments.raises({
      title: 'Risks of TalentSift',
      owner: process.id,
      analyst: analyst.id,
      aiSystem: system.id,
      scope: 'Ranking',
    })
    await assessments.makes('begin', it)
    await assessments.cannot('complete', it, lookedInto).because('assessment_without_risks')
    const found = await analyst.among('risks').raises(aRisk(team, { assessment: it.id, aiSystem: system.id }))
    const silent = { ...lookedInto, ethics: { answer: 'no', why: '' }, autonomy: null }
    await assessments
      .cannot('complete', it, silent)
      .because('ethics_unanswered', 'autonomy_unanswered', 'risks_unevaluated')
    await analyst.among('risks').makes('analyse', found)
    await analyst.among('risks').makes('evaluate', found)
    await assessments.makes('complete', it, lookedInto)
    await process.among('risk-assessments').cannot('approve', it).because('sod_09')
    await manager
      .among('risk-assessments')
      .cannot('approve', it, { validUntil: '2027-03-03' })
      .because('valid_too_long')
    const approved = await manager.among('risk-assessments').makes('approve', it)
    expect(approved).toMatchObject({ state: 'approved', due: '2027-03-02' })
    const next = await approvedAssessment(team, system.id, { title: 'Again' })
    expect((await assessments.reads(it)).state).toBe('superseded')
    expect(next.state).toBe('approved')
  })
})
