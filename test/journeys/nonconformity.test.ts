import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draftNonconformities } from '#app/nonconformities/draftNonconformities.ts'
import { liveSystem } from '#test/journeys/driver/systems.ts'
import {
  aCorrectingTeam,
  type CorrectingTeam,
  confirmed,
  controlled,
  corrected,
  decided,
  grades,
  implemented,
  judgedEffective,
  learned,
  no,
  systemUpdated,
  yes,
} from './driver/correcting.ts'
import type { Page } from './driver/person.ts'
import { aWorld, type World } from './driver/world.ts'

let world: World
let team: CorrectingTeam

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await aCorrectingTeam(world)
})
afterAll(() => world.close())

describe('a nonconformity from stopping the harm to proof that it does not come back', () => {
  test('every step in order, each by the person whose duty it is, and the exact trail', async () => {
    const { manager, process, owner, verifier } = team
    world.itIs('2026-03-02')
    const it = await confirmed(team)
    expect(it).toMatchObject({ state: 'confirmed', due: '2026-03-05', fields: { severity: 'major' } })
    world.itIs('2026-03-04')
    await process.makes('control', it, controlled)
    world.itIs('2026-03-09')
    await process.makes('correct', it, corrected)
    await manager.makes('evaluate', it, { ...decided, owner: owner.id })
    await implemented(team, it)
    const waiting = await owner.reads(it)
    expect(waiting).toMatchObject({
      state: 'awaitingVerification',
      due: '2026-06-07',
      fields: { verifyNotBefore: '2026-05-08', verifyNotAfter: '2026-06-07' },
    })
    world.itIs('2026-05-07')
    await verifier.cannot('verify', it, judgedEffective).because('verification_too_early')
    world.itIs('2026-05-08')
    await verifier.makes('verify', it, judgedEffective)
    await owner.makes('updateSystem', it, systemUpdated)
    const closed = await manager.makes('close', it, learned)
    expect(closed).toMatchObject({ state: 'closed', status: 'completed', due: null, fields: { closedAs: 'effective' } })
    expect(closed.number).toMatch(/^NC-2026-\d{4}$/)
    await owner
      .seesTrail(it)
      .as([
        'create by Ada',
        'confirm by Amara',
        'control by Piet',
        'correct by Piet',
        'evaluate by Amara',
        'analyse by Oskar',
        'causes.begin by Oskar',
        'causes.change by Oskar',
        'causes.complete by Oskar',
        'plan by Oskar',
        'approvePlan by Amara',
        'start by Oskar',
        'complete by Oskar',
        'verify by Priya',
        'updateSystem by Oskar',
        'close by Amara',
      ])
  })
})

describe('the example of the seed: deployed without risk assessment (A178–A180, A199–A204)', () => {
  test('found by a rule, suspended, assessed, its cause found and removed, and verified as effective', async () => {
    const { manager, process, owner, verifier } = team
    world.itIs('2026-07-01')
    const system = await liveSystem(manager, { title: 'TalentSift', owner: owner.id, highRisk: true })
    await draftNonconformities(world.app, world.organization)
    const [draft] = (await manager.lists(`?aiSystem=${system.id}&requirement=iso42001:8.2`)) as [Page]
    await manager.makes('confirm', draft, { processOwner: process.id, ...grades.major })
    const answers = { unacceptableRisk: yes('It ranks people, unassessed'), harm: no('Nobody was hired by it yet') }
    await process.makesTogether(draft, [
      { move: 'suspendSystem', reason: 'It ranks people, unassessed' },
      { move: 'control', input: { ...controlled, ...answers } },
    ])
    const task = await process.asks('POST', `/nonconformities/${draft.id}/raise/tasks`, { body: {} })
    expect(task.body.fields).toMatchObject({ kind: 'riskAssessment' })
    world.itIs('2026-07-08')
    await process.among('tasks').makes('complete', task.body, { result: 'RA-21: acceptable with human review' })
    const assessed = { riskAssessment: 'RA-21', riskAssessedUntil: '2027-07-08', deploymentApproval: 'DA-9' }
    const systems = process.among('ai-systems')
    await systems.edits(system, { ...assessed, deploymentApprovedOn: '2026-07-08' })
    await systems.makes('resume', system, {}, 'Assessed, and people review each ranking')
    await process.makes('correct', draft, corrected)
    await manager.makes('evaluate', draft, { ...decided, owner: owner.id })
    await implemented(team, draft)
    world.itIs('2026-09-06')
    await draftNonconformities(world.app, world.organization)
    const effect = await verifier.asks('GET', `/nonconformities/${draft.id}/effect`)
    expect(effect.body.recurrences).toEqual([])
    await verifier.makes('verify', draft, judgedEffective)
    await owner.makes('updateSystem', draft, systemUpdated)
    const closed = await manager.makes('close', draft, learned)
    expect(closed).toMatchObject({
      state: 'closed',
      createdBy: null,
      fields: { severity: 'major', origin: 'rule', verdict: 'effective', recurrences: 0, aiSystem: system.id },
    })
    expect(await manager.lists(`?aiSystem=${system.id}&requirement=iso42001:8.2`)).toHaveLength(1)
    expect((await systems.reads(system)).state).toBe('live')
  })
})
