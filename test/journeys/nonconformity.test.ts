import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  aCorrectingTeam,
  type CorrectingTeam,
  confirmed,
  controlled,
  corrected,
  decided,
  implemented,
  judgedEffective,
  learned,
  systemUpdated,
} from './driver/correcting.ts'
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
