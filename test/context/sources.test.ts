import { afterAll, beforeAll, expect, test } from 'vitest'
import { assigned, evaluation, plan, ratings, registration, type Team } from '../journeys/driver/improving.ts'
import type { Page } from '../journeys/driver/person.ts'
import { aTeam, windows, work } from '../journeys/driver/team.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'

let world: World
let team: Team

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await aTeam(world)
})
afterAll(() => world.close())

async function raisedFrom(path: string, title: string): Promise<Page> {
  const raised = await team.coordinator.asks('POST', `${path}/raise/improvements`, { body: { title } })
  expect(raised.status, JSON.stringify(raised.body)).toBe(201)
  return raised.body
}

test('C-051 the evolution of a tool is a source, linked to the tooling resource it is about', async () => {
  const tool = await team.manager
    .among('resources')
    .raises({ title: 'Drift monitor 4', kind: 'tooling', owner: team.manager.id })
  const it = await raisedFrom(`/resources/${tool.id}`, 'Use the new alarms')
  expect(it.fields).toMatchObject({ sourceType: 'toolEvolution', sourceWords: `${tool.number}: Drift monitor 4` })
  const { body } = await team.coordinator.asks('GET', `/improvements/${it.id}/links`)
  expect(body.items).toMatchObject([{ relation: 'follows', record: { id: tool.id, type: 'resource' } }])
})

test('C-052 a better method is a source, linked to the document of the method', async () => {
  const method = await team.manager.among('documents').raises({ title: 'Impact assessment method', kind: 'procedure' })
  const it = await raisedFrom(`/documents/${method.id}`, 'Ask those affected first')
  expect(it.fields).toMatchObject({ sourceType: 'methodologicalAdvance' })
  const { body } = await team.coordinator.asks('GET', `/improvements/${it.id}/links`)
  expect(body.items).toMatchObject([{ relation: 'follows', record: { id: method.id, type: 'document' } }])
})

test('C-105 what others expect is rated in AIMS-5 and names the party and its need', async () => {
  const { raiser, coordinator, manager } = team
  const party = await manager
    .among('interested-parties')
    .raises({ title: 'Applicants', kind: 'affected', needs: [{ need: 'To know that AI ranks' }] })
  const it = await raiser.raises({ title: 'A notice people understand' })
  await coordinator.makes('register', it, registration)
  await coordinator.makes('evaluate', it, evaluation)
  const rated = { ratings: await ratings(coordinator), expectedBy: party.id }
  expect(rated.ratings.map(({ dimension }) => dimension)).toContain('stakeholder')
  await coordinator.cannot('prioritize', it, rated).because('expected_need_missing')
  await coordinator.cannot('prioritize', it, { ...rated, expectedNeed: 'Money' }).because('expected_need_unknown')
  await coordinator
    .cannot('prioritize', it, { ratings: rated.ratings, expectedNeed: 'To know that AI ranks' })
    .because('expected_party_missing')
  const after = await coordinator.makes('prioritize', it, { ...rated, expectedNeed: 'To know that AI ranks' })
  expect(after.fields).toMatchObject({ expectedBy: party.id, expectedNeed: 'To know that AI ranks' })
})

test('C-104 how well it fits the strategy is rated in AIMS-5 and names the objective it serves', async () => {
  const { raiser, coordinator, manager } = team
  const objective = await manager.among('objectives').raises({ title: 'Nine of ten answers within a day' })
  const it = await raiser.raises({ title: 'Answers drafted overnight' })
  await coordinator.makes('register', it, registration)
  await coordinator.makes('evaluate', it, evaluation)
  const rated = { ratings: await ratings(coordinator) }
  expect(rated.ratings.map(({ dimension }) => dimension)).toContain('strategic')
  const stranger = await coordinator.tries('prioritize', it, { ...rated, serves: it.id })
  expect([stranger.status, stranger.body.refusals?.map(({ code }) => code)]).toEqual([400, ['record_of_other_type']])
  const after = await coordinator.makes('prioritize', it, { ...rated, serves: objective.id })
  expect(after.fields).toMatchObject({ serves: objective.id })
})

test('C-060 a pilot has a scope, a metric and stop criteria; there is no roll-out without a go that says what it showed', async () => {
  const it = await assigned(team, { targetDate: work.until })
  const { owner, manager } = team
  await owner.makes('plan', it, { ...plan(owner, work), ...windows })
  const planned = await owner.reads(it)
  if (planned.moves.some(({ move }) => move === 'approvePlan')) await manager.makes('approvePlan', it)
  world.itIs(work.from)
  const confirmed = { resourcesConfirmed: true }
  await owner
    .cannot('pilot', it, confirmed)
    .because('pilot_scope_missing', 'pilot_metric_missing', 'stop_criteria_missing')
  const scope = {
    pilotScope: 'One desk of three',
    pilotMetric: 'Median wait there',
    stopCriteria: 'Wait above 20 minutes',
  }
  expect((await owner.makes('pilot', it, { ...confirmed, ...scope })).state).toBe('piloting')
  await owner.cannot('complete', it).because('move_out_of_order')
  await owner.cannot('start', it, confirmed).because('move_out_of_order')
  await owner.cannot('goAhead', it).because('pilot_result_missing', 'reason_missing')
  expect(
    await owner.makes(
      'goAhead',
      it,
      { pilotResult: 'Six minutes at that desk' },
      'Go: below the target, nobody complained.',
    ),
  ).toMatchObject({
    state: 'implementing',
    fields: { ...scope, pilotResult: 'Six minutes at that desk' },
  })
})
