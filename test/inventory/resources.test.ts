import { afterAll, beforeAll, expect, test } from 'vitest'
import { row } from '../journeys/driver/assessing.ts'
import { aGatingTeam, deploying, type GatingTeam } from '../journeys/driver/gating.ts'
import type { Page, Person } from '../journeys/driver/person.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'

let world: World
let team: GatingTeam
let resources: Person

const systems = (person: Person) => person.among('ai-systems')

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await aGatingTeam(world)
  resources = team.manager.among('resources')
}, 60_000)
afterAll(() => world.close())

const known = {
  description: 'What the models of the claims side rest on',
  provenance: 'Entered by handlers since 2018',
  quality: '0.4 % without outcome',
  preparation: 'Names removed',
  biasChecked: { answer: 'yes', why: 'Even by district' },
  skills: 'Statistics and the business',
  location: 'Machine room 2',
}

function noted(kind: string, serves: readonly Page[], more = {}): Promise<Page> {
  return resources.raises({
    title: `Shared ${kind}`,
    kind,
    owner: team.manager.id,
    systems: serves.map(({ id }) => row({ aiSystem: id, stages: ['operation'] })),
    ...more,
  })
}

test('C-008 nothing goes live without a resource of each kind or a reason; what systems share is one resource', async () => {
  const one = await deploying(team)
  const other = await deploying(team, { title: 'FraudLens' })
  for (const it of [one, other]) await systems(team.owner).edits(it, { resourceGaps: [] })
  const go = systems(team.top)
  const four = ['resource_unexplained', 'resource_unexplained', 'resource_unexplained', 'resource_unexplained']
  const answer = await go.cannot('goLive', one).because(...four)
  expect(answer.body.refusals?.[0]?.sentence).toBe(
    'Data: no resource of this kind is in use for it, and no reason is given why it needs none.',
  )
  const before = (await resources.lists('?limit=100')).length
  for (const kind of ['data', 'tooling', 'compute']) await noted(kind, [one, other], known)
  // Noted is not in use: it does not count yet.
  await go.cannot('goLive', one).because(...four)
  for (const { id, title } of await resources.lists('?limit=100'))
    if (String(title).startsWith('Shared ')) await resources.makes('take', { id })
  await go.cannot('goLive', one).because('resource_unexplained')
  for (const it of [one, other])
    await systems(team.owner).edits(it, {
      resourceGaps: [row({ kind: 'people', why: 'Nobody is needed but who oversees it' })],
    })
  expect(await go.makes('goLive', one)).toMatchObject({ state: 'live' })
  expect(await go.makes('goLive', other)).toMatchObject({ state: 'live' })
  expect(await resources.lists('?limit=100')).toHaveLength(before + 3)
  for (const it of [one, other])
    expect((await resources.lists(`?aiSystem=${it.id}&state=inUse&sort=title`)).map(({ title }) => title)).toEqual([
      'Shared compute',
      'Shared data',
      'Shared tooling',
    ])
})

test('taking into use asks what its kind needs; data says where it comes from, how good it is and whether it was checked for bias', async () => {
  const it = await systems(team.manager).raises({ title: 'Pilot', owner: team.owner.id })
  const data = await noted('data', [it])
  await resources
    .cannot('take', data)
    .because(
      'resource_description_missing',
      'resource_provenance_missing',
      'resource_quality_missing',
      'resource_preparation_missing',
      'resource_bias_unchecked',
    )
  const no = { ...known, biasChecked: { answer: 'no', why: 'No time' } }
  await resources.cannot('take', data, no).because('resource_bias_unchecked')
  const people = await noted('people', [it], { description: 'Team' })
  await resources.cannot('take', people).because('resource_skills_missing')
  const compute = await noted('compute', [it], { description: 'Cluster' })
  await resources.cannot('take', compute).because('resource_location_missing')
  await resources
    .cannot('take', compute, { systems: [] })
    .because('resource_systems_missing', 'resource_location_missing')
  const twice = { location: 'Here', systems: [row({ aiSystem: it.id }), row({ aiSystem: it.id })] }
  await resources.cannot('take', compute, twice).because('resource_system_twice')
  await team.developer.among('resources').cannot('take', compute, { location: 'Here' }).because('move_not_yours')
})

test('in use its kind stays and what was asked cannot be taken away; it is confirmed for a later day, and given up with a reason', async () => {
  const it = await systems(team.manager).raises({ title: 'Second pilot', owner: team.owner.id })
  const made = await noted('data', [it], { ...known, title: 'Letters' })
  await resources.makes('take', made, { reviewBy: '2026-06-01' })
  const edits = async (input: object) => {
    const { version } = await resources.reads(made)
    const answer = await team.manager.asks('PATCH', `/resources/${made.id}`, {
      body: input,
      headers: { 'if-match': `"${version}"` },
    })
    return [answer.status, answer.body.refusals?.map(({ code }) => code)]
  }
  expect(await edits({ kind: 'people' })).toEqual([409, expect.arrayContaining(['resource_kind_fixed'])])
  expect(await edits({ provenance: null })).toEqual([409, ['resource_provenance_missing']])
  expect(await edits({ owner: null })).toEqual([409, ['owner_missing']])
  for (const reviewBy of ['2026-06-01', '2026-03-02', null])
    await resources.cannot('confirm', made, { reviewBy }).because('resource_review_missing')
  expect(await resources.makes('confirm', made, { reviewBy: '2027-03-01' })).toMatchObject({ due: '2027-03-01' })
  await resources.cannot('giveUp', made).because('reason_missing')
  await resources.makes('giveUp', made, {}, 'The pilot ended')
  expect(await edits({ description: 'Other' })).toEqual([409, ['resource_given_up']])
  await resources.seesTrail(made).as(['create by Milo', 'take by Milo', 'confirm by Milo', 'giveUp by Milo'])
})
