import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assigned, plan, type Team } from './driver/improving.ts'
import { aTeam, windows, work } from './driver/team.ts'
import { aWorld, type World } from './driver/world.ts'

let world: World
let team: Team

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await aTeam(world)
})
afterAll(() => world.close())

describe('ranking, limits and side paths', () => {
  test('C-110 beyond the limit of work in progress a reason is asked', async () => {
    const small = await aWorld('2026-03-02')
    try {
      const people = {
        raiser: await small.person('Ada', 'employee'),
        coordinator: await small.person('Felix', 'improvementCoordinator'),
        owner: await small.person('Oskar', 'employee'),
        verifier: await small.person('Priya', 'verifier'),
        manager: await small.person('Root', 'administrator'),
      }
      const organization = await people.manager.asks('GET', '/organization')
      await people.manager.asks('PATCH', '/organization', {
        body: { workInProgressLimit: 1 },
        headers: { 'if-match': `"${organization.body.version}"` },
      })
      const begin = async () => {
        const it = await assigned(people, { targetDate: '2026-04-10' })
        return people.owner.makes('plan', it, { ...plan(people.owner, work), ...windows })
      }
      await people.owner.makes('start', await begin(), { resourcesConfirmed: true })
      const second = await begin()
      await people.owner.cannot('start', second, { resourcesConfirmed: true }).because('work_in_progress_full')
      const started = await people.owner.makes('start', second, {
        resourcesConfirmed: true,
        workInProgressReason: 'An auditor comes in May',
      })
      expect(started.state).toBe('implementing')
    } finally {
      await small.close()
    }
  })

  test('C-094 trying another way asks why, wants a changed plan and keeps the history', async () => {
    const { owner, verifier } = team
    const it = await assigned(team, { targetDate: '2026-04-10' })
    await owner.makes('plan', it, { ...plan(owner, work), ...windows })
    await owner.makes('start', it, { resourcesConfirmed: true })
    const [action] = (await owner.reads(it)).fields.actions as { id: string }[]
    await owner.makes('complete', it, { actions: [{ ...action, done: true, evidence: 'CHG-2' }] })
    world.itIs('2026-06-02')
    const seen = {
      after: 9,
      afterFrom: '2026-04-10',
      afterTo: '2026-05-31',
      outcomeEvidence: 'Report',
      addressed: { answer: 'no', why: 'Half way' },
    }
    const measured = await verifier.makes('measure', it, {
      ...seen,
      unintended: { answer: 'no', why: null },
      decision: 'adjust',
    })
    expect(measured.fields.verdict).toBe('partly')
    await owner
      .cannot('standardize', it)
      .because(
        'decision_is_not_sustain',
        'verdict_not_met',
        'update_answer_missing',
        'update_answer_missing',
        'update_answer_missing',
      )
    const refused = await owner.tries(
      'iterate',
      it,
      { targetDate: '2026-07-10', evaluationDate: '2026-09-01' },
      'Again',
    )
    const codes = refused.body.refusals?.map(({ code }) => code) ?? []
    for (const code of ['why_analysis_missing', 'new_approach_missing', 'plan_unchanged']) expect(codes).toContain(code)
    const again = await owner.makes(
      'iterate',
      it,
      {
        whyAnalysis: 'Only one desk lead had time',
        newApproach: 'A self-service page',
        changes: [{ id: '', what: 'Self-service reset', affects: 'Portal' }],
        actions: [
          {
            id: '',
            what: 'Switch on the page',
            responsible: owner.id,
            starts: '2026-06-08',
            ends: '2026-07-03',
            done: false,
            evidence: null,
            evidenceFile: null,
          },
        ],
        targetDate: '2026-07-10',
        evaluationDate: '2026-09-01',
      },
      'Second attempt',
    )
    expect(again).toMatchObject({
      state: 'planned',
      fields: { iteration: 2, verdict: null, after: null, baseline: 14, metric: 'Median wait for a reset' },
    })
    expect(again.fields.iterations).toMatchObject([
      { iteration: 1, baseline: 14, after: 9, verdict: 'partly', whyAnalysis: 'Only one desk lead had time' },
    ])
    world.itIs('2026-03-02')
  })

  test('a deferral that was approved is not overdue; a missed date is', async () => {
    const it = await assigned(team, { targetDate: '2026-03-10' })
    const late = await assigned(team, { targetDate: '2026-03-10' })
    await team.owner.makes('askDeferral', it, { deferredUntil: '2026-09-01' }, 'Waiting for the new telephony')
    world.itIs('2026-03-11')
    expect((await team.owner.reads(it)).overdue).toBe(true)
    await team.owner.cannot('defer', it, { deferredUntil: '2026-09-01' }, 'x').because('move_not_yours')
    await team.coordinator.makes('defer', it, { deferredUntil: '2026-09-01' }, 'Waiting for the new telephony')
    expect((await team.owner.reads(it)).overdue).toBe(false)
    const overdue = (await team.owner.lists('?overdue=true&owner=me')).map(({ id }) => id)
    expect(overdue).toContain(late.id)
    expect(overdue).not.toContain(it.id)
    world.itIs('2026-03-02')
  })

  test('SOD-02 over the delegated limit someone other than the owner approves the plan', async () => {
    const both = await world.person('Mia', 'aimsManager')
    const it = await assigned({ ...team, owner: both }, { targetDate: '2026-04-10' })
    await both.makes('plan', it, { ...plan(both, work), ...windows, cost: 50_000 })
    await both.cannot('start', it, { resourcesConfirmed: true }).because('plan_not_approved')
    await both.cannot('approvePlan', it).because('sod_02')
    await team.manager.makes('approvePlan', it)
    expect((await both.makes('start', it, { resourcesConfirmed: true })).state).toBe('implementing')
  })

  test('SOD-16 an administrator has no domain move by virtue of it', async () => {
    const root = await world.person('Root', 'administrator')
    const it = await team.raiser.raises({ title: 'Administrator' })
    for (const move of ['register', 'dismiss']) await root.cannot(move, it, {}, 'Because').because('move_not_yours')
  })
})
