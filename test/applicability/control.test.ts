import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  aCorrectingTeam,
  analysing,
  confirmed,
  evaluated,
  findsWhy,
  planned,
} from '#test/journeys/driver/correcting.ts'
import { aHouse, drawn, fine, type House, rowOf, says, whole } from './stating.ts'

let house: House
beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.world.close())

test('C-197 an action of kind control names the statement it changes; the control it creates or alters leads back to it', async () => {
  const { milo, world } = house
  const statement = await drawn(house)
  const team = await aCorrectingTeam(world)
  const it = await confirmed(team, { severity: 'minor' })
  await evaluated(team, it)
  await analysing(team, it)
  const plan = planned(team, await findsWhy(team.owner, it))
  const [action] = plan.actions as object[]
  const changes = { type: 'control', referenceKind: 'control', reference: 'L.1', record: statement.id }
  const made = await team.owner.makes('plan', it, { ...plan, actions: [{ ...action, ...changes }] })
  expect(made.fields.actions).toMatchObject([{ type: 'control', record: statement.id }])

  const own = { ref: 'L.1', title: 'No release without a risk assessment' }
  await fine(milo.asks('POST', `/statements-of-applicability/${statement.id}/rows`, { body: own }), 201)
  for (const ref of ['L.1', 'A.6.2.5']) {
    const saying = whole(house, { status: 'planned', due: '2026-04-10', shows: [it.id] })
    await fine(says(milo, statement, await rowOf(milo, statement, ref), saying))
    const { number } = await team.owner.reads(it)
    expect((await rowOf(milo, statement, ref)).records).toMatchObject([{ id: it.id, number, as: 'shows' }])
  }
})
