import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { closing, harmless, no } from './usual.ts'

let world: World
let ada: Person
let maya: Person
let felix: Person

beforeAll(async () => {
  world = await aWorld('2026-11-02')
  const among = async (...who: Parameters<World['person']>) => (await world.person(...who)).among('incidents')
  ada = await among('Ada', 'employee')
  maya = await among('Maya', 'aimsManager')
  felix = await among('Felix', 'improvementCoordinator')
})
afterAll(() => world.close())

const causes = ({ id }: { readonly id: string }) => `/incidents/${id}/causes`

test('C-044 five whys, fishbone and fault tree attach to an incident, in its history as well, until it is closed', async () => {
  const it = await ada.raises({ title: 'Search was down', kind: 'incident', priority: 'P3' })
  for (const technique of ['fiveWhys', 'fishbone', 'faultTree']) {
    const begun = await maya.asks('POST', causes(it), { body: { technique } })
    expect([begun.status, begun.body.technique], JSON.stringify(begun.body)).toEqual([201, technique])
  }
  const { body } = await ada.asks('GET', causes(it))
  expect((body.items as unknown as { technique: string }[]).map(({ technique }) => technique).sort()).toEqual([
    'faultTree',
    'fishbone',
    'fiveWhys',
  ])
  const { body: trail } = await maya.asks('GET', `/incidents/${it.id}/trail?limit=200`)
  expect(trail.items).toHaveLength(4)
  await maya.makesTogether(it, [
    { move: 'resolve', input: { cause: 'Disk' } },
    { move: 'analyse', input: { harm: harmless } },
    { move: 'shareLessons', input: { lessonShared: no } },
    { move: 'close', input: closing },
  ])
  const late = await maya.asks('POST', causes(it), { body: { technique: 'fiveWhys' } })
  expect(late.status).toBe(409)
})

test('the causes of a concern are as confidential as the concern', async () => {
  const it = await ada.raises({ title: 'We skip the fairness check', kind: 'concern' })
  expect((await maya.asks('POST', causes(it), { body: { technique: 'fiveWhys' } })).status).toBe(201)
  expect((await felix.asks('GET', causes(it))).status).toBe(404)
  expect((await felix.asks('POST', causes(it), { body: { technique: 'fishbone' } })).status).toBe(404)
})
