import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { registration, type Team } from './driver/improving.ts'
import { aTeam } from './driver/team.ts'
import { aWorld, type World } from './driver/world.ts'

let world: World
let team: Team

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await aTeam(world)
})
afterAll(() => world.close())

describe('many at once', () => {
  test('one move on many: each is moved or says why not, and only what moved is in a trail', async () => {
    const { raiser, coordinator } = team
    const fine = await raiser.raises({ title: 'One of many' })
    const registered = await coordinator.makes('register', await raiser.raises({ title: 'Another' }), registration)
    const nobody = '01a1fb85-1c70-7544-a109-bab18e019e22'
    const body = { ids: [fine.id, registered.id, nobody], move: 'dismiss', reason: 'Decided elsewhere' }
    const { body: answer } = await coordinator.asks('POST', '/improvements/bulk', { body })
    expect(answer.results).toMatchObject([
      { id: fine.id, ok: true, version: 2 },
      { id: registered.id, ok: false, refusals: [{ code: 'move_out_of_order' }] },
      { id: nobody, ok: false, refusals: [{ code: 'not_found' }] },
    ])
    expect(await coordinator.reads(fine)).toMatchObject({ state: 'dismissed' })
    await coordinator.seesTrail(fine).as(['create by Ada', 'dismiss by Felix'])
    await coordinator.seesTrail(registered).as(['create by Ada', 'register by Felix'])
    for (const ids of [
      [],
      'all',
      [7],
      Array.from({ length: 201 }, () => nobody).map((id, at) => id.slice(0, -3) + String(100 + at)),
    ]) {
      expect((await coordinator.asks('POST', '/improvements/bulk', { body: { ...body, ids } })).status).toBe(400)
    }
    const odd = await coordinator.asks('POST', '/improvements/bulk', { body: { ...body, ids: ['a\u0000b'] } })
    expect(odd.body.results).toMatchObject([{ ok: false, refusals: [{ code: 'not_found' }] }])
  })
})

describe('small improvements', () => {
  test('two submits are enough: the moves are made together, each in the trail', async () => {
    const { raiser, coordinator } = team
    const it = await raiser.raises({
      title: 'Stop asking for the asset tag twice',
      description: 'The form asks twice.',
      sourceType: 'staffSuggestion',
    })
    const said = { effortDays: 1, cost: 0 }
    await coordinator.makesTogether(it, [
      {
        move: 'register',
        input: {
          ...said,
          category: 'serviceDelivery',
          dimensions: ['effectiveness'],
          frameworkReference: '20000-1 10.2',
        },
      },
      { move: 'evaluate' },
      { move: 'prioritize' },
      { move: 'assign', input: { owner: team.owner.id, targetDate: '2026-03-20' } },
      {
        move: 'plan',
        input: {
          proof: 'twoFigures',
          metric: 'Questions in the form',
          direction: 'decrease',
          baseline: 2,
          target: 1,
          baselineFrom: '2026-03-01',
          baselineTo: '2026-03-01',
          evaluationDate: '2026-04-20',
        },
      },
      { move: 'start', input: { resourcesConfirmed: true } },
    ])
    world.itIs('2026-04-20')
    await team.verifier.cannot('measure', it).because('move_out_of_order')
    const closed = await coordinator.makesTogether(it, [
      { move: 'complete' },
      {
        move: 'measure',
        input: {
          after: 1,
          afterFrom: '2026-04-20',
          afterTo: '2026-04-20',
          outcomeEvidence: 'The form',
          addressed: { answer: 'yes', why: 'One question less' },
          unintended: { answer: 'no', why: null },
          decision: 'sustain',
        },
      },
    ])
    expect(closed).toMatchObject({ state: 'measured', fields: { verdict: 'met' } })
    await raiser
      .seesTrail(it)
      .as([
        'create by Ada',
        ...['register', 'evaluate', 'prioritize', 'assign', 'plan', 'start', 'complete', 'measure'].map(
          (move) => `${move} by Felix`,
        ),
      ])
    world.itIs('2026-03-02')
  })

  test('all or none: one refused move leaves the record as it was', async () => {
    const it = await team.raiser.raises({ title: 'Together', description: 'Two moves', sourceType: 'staffSuggestion' })
    const { version } = await team.coordinator.reads(it)
    const moves = [{ move: 'register', input: registration }, { move: 'evaluate' }]
    const refused = await team.coordinator.asks('POST', `/improvements/${it.id}/moves`, {
      body: { moves },
      headers: { 'if-match': `"${version}"` },
    })
    expect(refused.status).toBe(409)
    expect(await team.coordinator.reads(it)).toMatchObject({ state: 'candidate', version, number: null })
    await team.raiser.seesTrail(it).as(['create by Ada'])
  })
})
