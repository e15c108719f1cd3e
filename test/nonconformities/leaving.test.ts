import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  aCorrectingTeam,
  analysing,
  type CorrectingTeam,
  confirmed,
  controlled,
  corrected,
  decided,
  evaluated,
  findsWhy,
  grades,
  planned,
  report,
} from '#test/journeys/driver/correcting.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let team: CorrectingTeam

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await aCorrectingTeam(world)
})
afterAll(() => world.close())

test('whoever leaves hands over actions, what they own and the processes they answer for; what is closed stays theirs', async () => {
  const { manager, owner, process, reporter } = team
  const administrator = await world.person('Root', 'administrator')
  const successor = await world.person('Sam', 'employee')
  const it = await confirmed(team)
  await evaluated(team, it)
  await analysing(team, it)
  await owner.makes('plan', it, planned(team, await findsWhy(owner, it)))
  const closed = await reporter.raises(report)
  const named = { requirement: 'iso42001:7.4', evidenceStatement: 'Record', processOwner: process.id }
  await manager.makesTogether(closed, [
    { move: 'confirm', input: { ...named, ...grades.minor } },
    { move: 'control', input: controlled },
    { move: 'correct', input: corrected },
    { move: 'evaluate', input: { ...decided, actionNeeded: 'notNeeded' } },
    { move: 'closeCorrected' },
  ])
  const { body } = await administrator.asks('GET', `/people/${owner.id}/holdings`)
  expect(body.items).toMatchObject([
    { number: it.number, as: 'owner' },
    { number: it.number, as: 'action' },
  ])
  for (const { id } of [owner, process]) {
    const left = await administrator.asks('POST', `/people/${id}/deactivate`, { body: { reassignTo: successor.id } })
    expect(left.status, JSON.stringify(left.body)).toBe(200)
  }
  const after = await manager.reads(it)
  expect(after).toMatchObject({
    owner: { id: successor.id },
    fields: {
      processOwner: successor.id,
      actions: [{ responsible: successor.id }],
      implementers: expect.arrayContaining([expect.objectContaining({ person: owner.id })]),
    },
  })
  expect((await manager.reads(closed)).fields.processOwner).toBe(process.id)
})
