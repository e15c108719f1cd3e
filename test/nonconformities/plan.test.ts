import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  aCorrectingTeam,
  analysing,
  type CorrectingTeam,
  confirmed,
  done,
  evaluated,
  findsWhy,
  planned,
} from '#test/journeys/driver/correcting.ts'
import type { Page } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

type Action = Readonly<Record<string, unknown>>

let world: World
let team: CorrectingTeam

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await aCorrectingTeam(world)
})
afterAll(() => world.close())

/** Analysed; answers the record and its root cause. */
async function analysed(severity: 'critical' | 'major' | 'minor' = 'major'): Promise<{ it: Page; cause: string }> {
  const it = await confirmed(team, { severity })
  await evaluated(team, it)
  await analysing(team, it)
  return { it, cause: await findsWhy(team.owner, it) }
}

const withActions = (cause: string, change: (action: Action) => readonly Action[]) => {
  const plan = planned(team, cause)
  return { ...plan, actions: (plan.actions as Action[]).flatMap(change) }
}

describe('the plan of a corrective action', () => {
  test('the cause is looked for with a method, by people who are there, and at this severity by someone from outside', async () => {
    const { owner, outsider } = team
    const it = await confirmed(team, { severity: 'major' })
    await evaluated(team, it)
    const inside = { id: '', person: owner.id, outside: false }
    await owner.cannot('analyse', it, { analysts: [inside] }).because('outside_analyst_missing')
    await owner.makes('analyse', it, { analysts: [inside, { id: '', person: outsider.id, outside: true }] })
    const plan = planned(team, 'none')
    await owner.cannot('plan', it, plan).because('analysis_missing')
    const cause = await findsWhy(owner, it)
    await owner.cannot('plan', it, { ...plan, elsewhere: null }).because('cause_without_action', 'elsewhere_unanswered')
    await owner.makes('plan', it, planned(team, cause))
  })

  test.each([
    ['What is kept elsewhere is named:', 'process', 'document', 'Onboarding procedure v3'],
    ['What is kept elsewhere is named:', 'control', 'control', 'A.6.2.5'],
    ['What is kept elsewhere is named:', 'technology', 'change', 'CHG-44'],
    ['What is kept elsewhere is named:', 'document', 'document', 'AI policy v2'],
  ])('%s an action of kind %s changes a %s', async (_, type, referenceKind, reference) => {
    const { it, cause } = await analysed('minor')
    const actions = withActions(cause, (action) => [{ ...action, type, referenceKind, reference }])
    const plan = await team.owner.makes('plan', it, actions)
    expect(plan.fields.actions).toMatchObject([{ type, referenceKind, reference }])
    await team.owner.makes('returnPlan', it, {}, 'Without a kind it is no plan')
    await team.owner
      .cannot(
        'plan',
        it,
        withActions(cause, (action) => [{ ...action, type: null }]),
      )
      .because('action_type_missing')
  })

  test('C-198 an action of training gives people their assignments, which the record then leads to', async () => {
    const { owner, outsider } = team
    const { it, cause } = await analysed('minor')
    await owner.makes(
      'plan',
      it,
      withActions(cause, (action) => [{ ...action, type: 'training' }]),
    )
    for (const person of [owner, outsider]) {
      const body = { title: 'Role training for developers', kind: 'training', owner: person.id, dueOn: '2026-04-10' }
      const raised = await owner.asks('POST', `/nonconformities/${it.id}/raise/tasks`, { body })
      expect(raised.body).toMatchObject({ state: 'open', owner: { id: person.id }, fields: { kind: 'training' } })
    }
    const { body } = await owner.asks('GET', `/nonconformities/${it.id}/links`)
    expect(body.items).toMatchObject([{ relation: 'follows' }, { relation: 'follows' }])
  })

  test('C-199 an action of resources asks for them, and the answer is a decision', async () => {
    const { owner, top } = team
    const { it, cause } = await analysed('minor')
    await owner.makes(
      'plan',
      it,
      withActions(cause, (action) => [{ ...action, type: 'resource' }]),
    )
    const request = { title: 'Two more days of the training lead', kind: 'resourceRequest', owner: top.id }
    const raised = await owner.asks('POST', `/nonconformities/${it.id}/raise/tasks`, { body: request })
    const granted = await top.among('tasks').makes('complete', raised.body, { result: 'Granted for this year' })
    expect(granted).toMatchObject({
      state: 'done',
      fields: { kind: 'resourceRequest', result: 'Granted for this year' },
    })
  })

  test('C-202 every root cause has an action', async () => {
    const { it } = await analysed()
    const second = await findsWhy(team.owner, it, ['Nobody asked', 'Nobody had to', 'No gate asks for it'])
    await team.owner
      .cannot('plan', it, { ...planned(team, second), actions: [] })
      .because('action_missing', 'cause_without_action')
    await team.owner.cannot('plan', it, planned(team, second)).because('cause_without_action')
  })

  test.each([
    ['C-203', 'responsible', 'action_responsible_missing'],
    ['C-204', 'resources', 'action_resources_missing'],
    ['C-205', 'due', 'action_due_missing'],
  ])('%s each action says %s', async (_, field, code) => {
    const { it, cause } = await analysed('minor')
    await team.owner
      .cannot(
        'plan',
        it,
        withActions(cause, (action) => [{ ...action, [field]: null }]),
      )
      .because(code)
    const two = withActions(cause, (action) => [action, { ...action, what: 'Train the leads', [field]: null }])
    await team.owner.cannot('plan', it, two).because(code)
    expect((await team.owner.makes('plan', it, planned(team, cause))).state).toBe('planned')
  })

  test('C-206 how it will be shown stands before the work: method, criterion, and a wait within bounds', async () => {
    const { owner } = team
    const { it, cause } = await analysed('major')
    await owner.cannot('plan', it, planned(team, cause, { verificationBy: [] })).because('verification_method_missing')
    await owner
      .cannot('plan', it, planned(team, cause, { verificationCriterion: '' }))
      .because('verification_criterion_missing')
    await owner.cannot('plan', it, planned(team, cause, { waitDays: 27 })).because('wait_out_of_range')
    await owner.cannot('plan', it, planned(team, cause, { waitDays: 183 })).because('wait_out_of_range')
    await owner.cannot('plan', it, planned(team, cause, { proportionality: ' ' })).because('proportionality_missing')
    const plan = await owner.makes('plan', it, planned(team, cause))
    expect(plan.fields).toMatchObject({ waitDays: 60, windowDays: 30 })
    await team.manager.makes('approvePlan', it)
    await owner.makes('start', it)
    const { version } = await owner.reads(it)
    const changed = await owner.asks('PATCH', `/nonconformities/${it.id}`, {
      body: { verificationCriterion: 'Whatever comes' },
      headers: { 'if-match': `"${version}"` },
    })
    expect([changed.status, changed.body.refusals?.[0]?.code]).toEqual([409, 'changed_by_move'])
  })

  test.each([
    ['critical', 30, '2026-04-01'],
    ['major', 60, '2026-05-01'],
    ['minor', 30, '2026-04-01'],
  ] as const)('a %s one is verified after %d days unless the plan says otherwise', async (severity, waitDays, from) => {
    const { it, cause } = await analysed(severity)
    await team.owner.makes('plan', it, planned(team, cause))
    await team.manager.makes('approvePlan', it)
    await team.owner.makes('start', it)
    expect((await done(team.owner, it)).fields).toMatchObject({ waitDays, verifyNotBefore: from })
  })

  test.each([
    ['critical', 14],
    ['major', 28],
    ['minor', 14],
  ] as const)('a %s one waits %d days at least', async (severity, least) => {
    const { it, cause } = await analysed(severity)
    await team.owner.cannot('plan', it, planned(team, cause, { waitDays: least - 1 })).because('wait_out_of_range')
    await team.owner.makes('plan', it, planned(team, cause, { waitDays: least }))
  })

  test('C-207 the plan is approved by someone other than who owns the action (SOD-02)', async () => {
    const { manager, top } = team
    const it = await confirmed(team, { severity: 'minor' })
    await evaluated(team, it, { owner: top.id })
    const analysts = [{ id: '', person: top.id, outside: false }]
    await top.makes('analyse', it, { analysts })
    const cause = await findsWhy(top, it)
    await top.makes('plan', it, planned(team, cause))
    await top.cannot('approvePlan', it).because('sod_02')
    await team.owner.cannot('approvePlan', it).because('move_not_yours')
    const approved = await manager.makes('approvePlan', it)
    expect(approved).toMatchObject({ state: 'approved', fields: { approvedBy: manager.id } })
  })

  test('an exception from SOD-02 in force lets the owner approve, and the record says so', async () => {
    const { top } = team
    const it = await confirmed(team, { severity: 'minor' })
    await evaluated(team, it, { owner: top.id })
    await top.makes('analyse', it, { analysts: [{ id: '', person: top.id, outside: false }] })
    await top.makes('plan', it, planned(team, await findsWhy(top, it)))
    const excepted = await top.asks('POST', '/duty-exceptions', {
      body: {
        duty: 'SOD-02',
        compensatingControl: 'An outside reviewer',
        fromDay: '2026-03-01',
        untilDay: '2026-03-31',
      },
    })
    expect(excepted.status, JSON.stringify(excepted.body)).toBe(201)
    expect((await top.makes('approvePlan', it)).fields.dutiesExcepted).toBe('SOD-02')
    await top.asks('POST', `/duty-exceptions/${excepted.body.id}/end`, { body: {} })
  })

  test('an approved plan is carried out as it is; what changes needs approval again', async () => {
    const { owner, manager } = team
    const { it, cause } = await analysed('minor')
    await owner.makes('plan', it, planned(team, cause))
    await manager.makes('approvePlan', it)
    await owner.makes('start', it)
    const { fields } = await owner.reads(it)
    const [action] = fields.actions as Action[]
    const finished = { ...action, done: true, evidence: 'Release 14' }
    await owner.cannot('complete', it, {}).because('actions_open')
    await owner
      .cannot('complete', it, { actions: [{ ...finished, evidence: null }] })
      .because('action_evidence_missing')
    await owner.cannot('complete', it, { actions: [] }).because('action_dropped')
    await owner
      .cannot('complete', it, { actions: [finished, { ...finished, id: '', what: 'More' }] })
      .because('plan_is_approved')
    await owner.cannot('replan', it).because('reason_missing')
    const back = await owner.makes('replan', it, {}, 'The tool cannot do it')
    expect(back).toMatchObject({ state: 'analysing', fields: { approvedBy: null } })
  })

  test('days move with a reason; the owner hands on, and who worked on it stays known', async () => {
    const { owner, manager, outsider } = team
    const { it, cause } = await analysed('minor')
    await owner.makes('plan', it, planned(team, cause))
    await manager.makes('approvePlan', it)
    const { fields } = await owner.reads(it)
    const [action] = fields.actions as Action[]
    await owner
      .cannot('redateActions', it, { actions: [{ ...action, what: 'Less' }] }, 'Late')
      .because('only_days_change')
    const moved = await owner.makes('redateActions', it, { actions: [{ ...action, due: '2026-05-01' }] }, 'Supplier')
    expect(moved.due).toBe('2026-05-01')
    await manager.cannot('reassign', it, { owner: manager.id }, 'Leave').because('owner_approved_plan')
    const handed = await manager.makes('reassign', it, { owner: outsider.id }, 'Oskar is on leave')
    expect(handed).toMatchObject({ owner: { id: outsider.id }, fields: { implementers: [{ person: owner.id }] } })
  })
})
