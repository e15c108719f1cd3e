import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { raiseDriftIncidents } from '#app/aiSystems/raiseDriftIncidents.ts'
import { draftNonconformities } from '#app/nonconformities/draftNonconformities.ts'
import { row } from '#test/journeys/driver/assessing.ts'
import {
  aGatingTeam,
  deploying,
  drilled,
  type GatingTeam,
  identified,
  measured,
  released,
  throughG1,
} from '#test/journeys/driver/gating.ts'
import { pushes } from '#test/journeys/driver/measuring.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { liveSystem, retirement } from '#test/journeys/driver/systems.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let team: GatingTeam
const systems = (person: Person) => person.among('ai-systems')

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await aGatingTeam(world)
})
afterAll(() => world.close())

const gateOf = async (it: Pick<Page, 'id'>, gate = 'G5') =>
  (await team.developer.asks('GET', `/ai-systems/${it.id}/gates/${gate}`)).body
const codesAt = async (it: Pick<Page, 'id'>, gate?: string) =>
  (await gateOf(it, gate)).refusals?.map(({ code }) => code)

async function linked(plural: string, { id }: Pick<Page, 'id'>, type: string): Promise<Page[]> {
  const { body } = await team.manager.asks('GET', `/${plural}/${id}/links`)
  const links = body.items as unknown as { record: { id: string; type: string } }[]
  const ids = links.flatMap(({ record }) => (record.type === type ? [record.id] : []))
  const plurals = { nonconformity: 'nonconformities', incident: 'incidents' }[type] ?? ''
  return Promise.all(ids.map((each) => team.manager.among(plurals).reads(each)))
}

describe('what runs without having passed', () => {
  test('C-164 nothing goes live but through gate 5; found live without it, a nonconformity is drafted at once', async () => {
    const it = await identified(team)
    for (const person of [team.manager, team.process, team.top])
      expect((await systems(person).tries('goLive', it)).body.refusals?.[0]?.code).toBe('move_out_of_order')
    const ready = await deploying(team)
    await systems(team.owner).edits(ready, { rollbackPlan: null })
    await systems(team.top).cannot('goLive', ready).because('gate_needs')
    await systems(team.owner).cannot('discover', it).because('reason_missing')
    await systems(team.owner).makes('discover', it, {}, 'Marketing has used it since January')
    const [draft, ...others] = await linked('ai-systems', it, 'nonconformity')
    expect(others).toEqual([])
    expect(draft).toMatchObject({
      state: 'reported',
      createdBy: null,
      fields: { requirement: 'iso42001:A.6.2.5', origin: 'rule', aiSystem: it.id },
    })
    await draftNonconformities(world.app, world.organization)
    const drafts = await linked('ai-systems', it, 'nonconformity')
    expect(drafts.map(({ fields }) => fields.requirement).sort()).toEqual(['iso42001:8.2', 'iso42001:A.6.2.5'])
    expect(await codesAt(it)).toContain('gate_undecided')
    const known = await liveSystem(team.manager, { title: 'Approved before', owner: team.owner.id })
    expect(await linked('ai-systems', known, 'nonconformity')).toEqual([])
  })

  test('C-161 a live system without a current assessment: ours counts as long as it holds', async () => {
    const it = await released(team)
    await draftNonconformities(world.app, world.organization)
    expect(await linked('ai-systems', it, 'nonconformity')).toEqual([])
    world.itIs('2027-03-03')
    await draftNonconformities(world.app, world.organization)
    world.itIs('2026-03-02')
    const drafts = await linked('ai-systems', it, 'nonconformity')
    expect(drafts.map(({ fields }) => fields.requirement)).toContain('iso42001:8.2')
  })
})

describe('while it runs', () => {
  test('C-323 a reading outside the plan is an incident once, a missed one a nonconformity; a change goes through gates again', async () => {
    const it = await released(team)
    const [line] = it.fields.monitoring as { metric: string }[]
    const metric = { id: line!.metric }
    await pushes(team.process, metric, [['2026-02-23', 0.08]])
    expect(await raiseDriftIncidents(world.app, world.organization)).toBe(0)
    world.itIs('2026-03-09')
    expect(await pushes(team.process, metric, [['2026-03-02', 0.31]])).toMatchObject({
      status: 201,
      body: { added: 1 },
    })
    await raiseDriftIncidents(world.app, world.organization)
    expect(await raiseDriftIncidents(world.app, world.organization)).toBe(0)
    const [incident, ...others] = await linked('ai-systems', it, 'incident')
    expect(others).toEqual([])
    expect(incident).toMatchObject({ state: 'reported', fields: { kind: 'incident', aiSystem: it.id } })
    expect(incident?.fields.description).toContain('is 0.31. The monitoring plan of')
    world.itIs('2026-03-30')
    await draftNonconformities(world.app, world.organization)
    const [missed] = await linked('metrics', metric, 'nonconformity')
    expect(missed?.fields.requirement).toBe('iso42001:9.1')
    expect((await linked('ai-systems', it, 'nonconformity')).map(({ id }) => id)).toContain(missed?.id)
    world.itIs('2026-03-02')
    const change = { change: 'Another model' }
    expect(await systems(team.owner).makes('redesign', it, change, 'It drifts')).toMatchObject({ state: 'designing' })
    for (const gate of ['G2', 'G3', 'G4', 'G5']) expect(await codesAt(it, gate), gate).toContain('gate_reopened')
  })

  test('a material change sends it back: measured and decided anew, the version before may go on meanwhile', async () => {
    const it = await released(team)
    expect((await gateOf(it)).open).toBe(true)
    const owner = systems(team.owner)
    await owner.cannot('revalidate', it, {}, 'New model').because('system_change_missing')
    const change = { change: 'The supplier exchanged the model', previousRuns: true }
    const again = await owner.makes('revalidate', it, change, 'New model')
    expect(again).toMatchObject({ state: 'validating', fields: { previousRuns: true } })
    expect(again.fields.criteria).toMatchObject([{ measured: null }, { measured: null }, {}, {}, {}])
    expect(await codesAt(it)).toContain('gate_reopened')
    expect(await codesAt(it, 'G2')).toEqual([])
    await systems(team.validator)
      .cannot('startDeployment', it)
      .because(...Array.from({ length: 4 }, () => 'threshold_unmeasured'))
    await systems(team.overseer).makes('stopPrevious', it, {}, 'The old one drifts too')
    await systems(team.overseer).cannot('stopPrevious', it, {}, 'Again').because('previous_not_running')
    await systems(team.validator).edits(it, { criteria: measured(again) })
    await systems(team.validator).makes('startDeployment', it)
    expect(await systems(team.top).makes('goLive', it)).toMatchObject({
      state: 'live',
      fields: { previousRuns: false },
    })
    const redesigned = await owner.makes('redesign', it, { change: 'It will also price' }, 'Another purpose')
    expect(redesigned).toMatchObject({ state: 'designing' })
    expect(await codesAt(it, 'G2')).toContain('gate_reopened')
    await owner.cannot('abandon', it, {}, 'Not worth it').because('retire_instead')
  })

  test('whoever oversees it stops it at once, from deployment on; means are drilled, overrides logged, overdue drills shown', async () => {
    const it = await released(team)
    const overseer = systems(team.overseer)
    expect((await overseer.reads(it)).moves.find(({ move }) => move === 'suspend')).toMatchObject({
      mine: true,
      refusals: [{ code: 'reason_missing' }],
    })
    await systems(team.developer).cannot('suspend', it, {}, 'Odd').because('move_not_yours')
    await overseer.makes('suspend', it, {}, 'Ranks are upside down')
    expect(await codesAt(it)).toEqual(['gate_not_running'])
    await systems(team.owner).cannot('resumeDeployment', it, {}, 'Fixed').because('was_in_operation')
    await systems(team.owner).makes('resume', it, {}, 'A sign was wrong; checked')
    const { fields, due } = await overseer.reads(it)
    expect(due).toBe('2026-06-02')
    const overrides = [
      row({ happenedOn: '2026-03-02', person: team.overseer.id, means: 'override', cases: 6, decisions: 98 }),
    ]
    const logged = await overseer.makes('logOverride', it, { overrides })
    await overseer.cannot('logOverride', it, { overrides: [] }).because('log_only_grows')
    const kept = logged.fields.overrides as readonly object[]
    const changed = [{ ...kept[0], cases: 1 }, ...overrides]
    await overseer.cannot('logOverride', it, { overrides: changed }).because('log_only_grows')
    const tooMany = row({ happenedOn: '2026-03-03', person: team.overseer.id, means: 'stop', cases: 3, decisions: 2 })
    await overseer
      .cannot('logOverride', it, { overrides: [...kept, tooMany] })
      .because('log_day_ahead', 'more_overridden_than_decided')
    const rewritten = await overseer.tries('recordDrill', it, { drills: fields.drills })
    expect(rewritten.body.refusals?.map(({ code }) => code)).toEqual(['log_entry_missing'])
    world.itIs('2026-06-03')
    expect(await overseer.reads(it)).toMatchObject({ overdue: true })
    await drilled(team, it, { heldOn: '2026-06-03' })
    expect(await overseer.reads(it)).toMatchObject({ overdue: false, due: '2026-09-03' })
    await drilled(team, it, { heldOn: '2026-06-03', result: 'failed' })
    expect(await codesAt(it)).toEqual(['drill_failed'])
    world.itIs('2026-03-02')
  })

  test('one suspended while it was being deployed does not come back live, nor one rolled back', async () => {
    const it = await deploying(team)
    await systems(team.overseer).makes('suspend', it, {}, 'The test queue is real')
    await systems(team.owner).cannot('resume', it, {}, 'Fixed').because('never_released')
    expect(await systems(team.owner).makes('resumeDeployment', it, {}, 'Fixed')).toMatchObject({ state: 'deploying' })
    const live = await released(team)
    await systems(team.overseer).cannot('rollBack', live, {}, 'Wrong').because('gate_needs')
    await systems(team.overseer).makes('rollBack', live, { rolledBackTo: 'First come, first served' }, 'Wrong')
    expect((await systems(team.overseer).reads(live)).moves.map(({ move }) => move)).not.toContain('resume')
  })
})

describe('the end', () => {
  test('C-324 gate 7: dependants told, data and model disposed of, logs kept long enough, something learned; decided by two', async () => {
    const it = await released(team, { tier: 'high', annex: 'annexIII', tierBecause: 'Annex III, 4(a)' })
    const manager = systems(team.manager)
    const asked = Array.from({ length: 5 }, () => 'gate_needs')
    await manager.cannot('retire', it, {}, 'Replaced').because(...asked, 'gate_others_agree')
    const short = { ...retirement, logsKeptUntil: '2026-08-31' }
    await systems(team.owner).cannot('agreeToRetire', it, short).because('logs_too_short')
    await systems(team.owner).makes('agreeToRetire', it, retirement)
    expect(await manager.makes('retire', it, {}, 'Replaced')).toMatchObject({ state: 'retired', status: 'completed' })
    const edit = await team.owner.asks('PATCH', `/ai-systems/${it.id}`, {
      body: { purpose: 'Another' },
      headers: { 'if-match': `"${(await manager.reads(it)).version}"` },
    })
    expect(edit.body.refusals?.[0]?.code).toBe('system_retired')
  })

  test('given up before it ran it needs no gate 7', async () => {
    const it = await throughG1(team, await identified(team))
    await systems(team.developer).cannot('abandon', it, {}, 'No').because('move_not_yours')
    expect(await systems(team.owner).makes('abandon', it, {}, 'The pilot showed nothing')).toMatchObject({
      state: 'retired',
    })
  })
})
