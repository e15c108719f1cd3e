import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assigned, evaluation, plan, ratings, registration, type Team } from './driver/improving.ts'
import { aTeam } from './driver/team.ts'
import { aWorld, type World } from './driver/world.ts'

let world: World
let team: Team

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await aTeam(world)
})
afterAll(() => world.close())

const answers = {
  outcomeEvidence: 'Monthly report May 2026',
  addressed: { answer: 'yes', why: 'The wait is short now' },
  unintended: { answer: 'no', why: null },
  decision: 'sustain',
}
const updates = {
  policyUpdated: { answer: 'notApplicable', why: 'No policy says it' },
  procedureUpdated: { answer: 'yes', why: 'Reset procedure v4' },
  trainingUpdated: { answer: 'yes', why: 'Shown in the April desk hour' },
}

describe('an improvement from suggestion to closure', () => {
  test('every stage in order, each by the person whose duty it is, and the exact trail (C-081, C-098); a lesson at its end', async () => {
    const { raiser, coordinator, owner, verifier } = team
    world.itIs('2026-03-02')
    const it = await assigned(team, { targetDate: '2026-04-10' })
    world.daysPass(3)
    await owner.makes('plan', it, {
      ...plan(owner, { from: '2026-03-09', until: '2026-04-03' }),
      baselineFrom: '2026-01-01',
      baselineTo: '2026-02-28',
      evaluationDate: '2026-06-01',
    })
    await owner.makes('start', it, { resourcesConfirmed: true })
    world.itIs('2026-04-03')
    const { fields } = await owner.reads(it)
    const [action] = fields.actions as { id: string }[]
    await owner.edits(it, { actions: [{ ...action, done: true, evidence: 'Change CHG-411' }] })
    await owner.makes('complete', it)
    world.itIs('2026-06-02')
    await verifier.makes('measure', it, { after: 4, afterFrom: '2026-04-10', afterTo: '2026-05-31', ...answers })
    await owner.makes('standardize', it, updates)
    await coordinator.cannot('close', it).because('lesson_missing', 'recognition_missing')
    const closed = await coordinator.makes('close', it, {
      lesson: 'Share the key before the holidays.',
      recognitionConsidered: true,
    })

    expect(closed).toMatchObject({
      state: 'closed',
      status: 'completed',
      fields: { verdict: 'met', closedAs: 'improvement', baseline: 14, after: 4 },
    })
    expect(closed.number).toMatch(/^IMP-2026-\d{4}$/)
    await raiser
      .seesTrail(it)
      .as([
        'create by Ada',
        'register by Felix',
        'evaluate by Felix',
        'prioritize by Felix',
        'assign by Felix',
        'accept by Oskar',
        'plan by Oskar',
        'start by Oskar',
        'edit by Oskar',
        'complete by Oskar',
        'measure by Priya',
        'standardize by Oskar',
        'close by Felix',
      ])
  })

  test('a stage cannot be skipped, and everything missing is named at once', async () => {
    const { raiser, coordinator, owner } = team
    world.itIs('2026-03-02')
    const it = await raiser.raises({ title: 'Stop asking for the asset tag twice' })
    await coordinator
      .cannot('register', it)
      .because('description_missing', 'source_missing', 'category_missing', 'dimension_missing', 'requirement_missing')
    await coordinator.cannot('evaluate', it, evaluation).because('move_out_of_order')
    await coordinator.makes('register', it, registration)
    await coordinator
      .cannot('evaluate', it)
      .because('impact_missing', 'feasibility_missing', 'resource_need_missing', 'risk_missing')
    await coordinator.makes('evaluate', it, evaluation)
    await coordinator.cannot('assign', it, { owner: owner.id, targetDate: '2026-05-01' }).because('move_out_of_order')
    await coordinator.makes('prioritize', it, { ratings: await ratings(coordinator, 3) })
    await coordinator.cannot('assign', it).because('owner_missing', 'target_date_missing')
  })

  test('C-115 the proof is fixed when the work begins and cannot be chosen afterwards', async () => {
    const { owner } = team
    world.itIs('2026-03-02')
    const it = await assigned(team, { targetDate: '2026-04-10' })
    await owner
      .cannot('plan', it, { ...plan(owner, { from: '2026-03-09', until: '2026-04-03' }), metric: null, baseline: null })
      .because('metric_missing', 'baseline_missing', 'baseline_window_missing', 'evaluation_date_missing')
    await owner.makes('plan', it, {
      ...plan(owner, { from: '2026-03-09', until: '2026-04-03' }),
      baselineFrom: '2026-01-01',
      baselineTo: '2026-02-28',
      evaluationDate: '2026-06-01',
    })
    await owner.makes('start', it, { resourcesConfirmed: true })
    const { version } = await owner.reads(it)
    const refused = await owner.asks('PATCH', `/improvements/${it.id}`, {
      body: { target: 13 },
      headers: { 'if-match': `"${version}"` },
    })
    expect(refused.status).toBe(409)
    expect(refused.body.refusals).toMatchObject([{ code: 'proof_is_fixed', field: 'target' }])
  })

  test('SOD-01 and SOD-10: whoever did the work neither judges nor closes it', async () => {
    const { owner, coordinator } = team
    world.itIs('2026-03-02')
    const both = await world.person('Kim', 'verifier', 'improvementCoordinator')
    const it = await assigned({ ...team, owner: both }, { targetDate: '2026-04-10' })
    await both.makes('plan', it, {
      ...plan(both, { from: '2026-03-09', until: '2026-04-03' }),
      baselineFrom: '2026-01-01',
      baselineTo: '2026-02-28',
      evaluationDate: '2026-06-01',
    })
    await both.makes('start', it, { resourcesConfirmed: true })
    const { fields } = await both.reads(it)
    const [action] = fields.actions as { id: string }[]
    await both.makes('complete', it, { actions: [{ ...action, done: true, evidence: 'Change CHG-412' }] })
    world.itIs('2026-06-02')
    const judged = { after: 4, afterFrom: '2026-04-10', afterTo: '2026-05-31', ...answers }
    await both.cannot('measure', it, judged).because('sod_01')
    await coordinator.cannot('measure', it, judged).because('move_not_yours')
    await owner.cannot('measure', it, judged).because('move_not_yours')
    await team.verifier.makes('measure', it, judged)
    await both.makes('standardize', it, updates)
    await both.cannot('close', it, { lesson: 'Learned', recognitionConsidered: true }).because('sod_10')
  })
})
