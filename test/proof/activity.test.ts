import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDesk, type Desk } from '../import/desk.ts'
import { openWorld, type World } from '../people/world.ts'

let world: World
let desk: Desk

beforeAll(async () => {
  world = await openWorld()
  desk = await aDesk(world, ['improvementCoordinator', 'verifier'])
})
afterAll(() => world.close())

const register = [
  'Title;Description;Status;Date raised',
  'Moved the printers;They stood in the way;Closed;2025-03-04',
  'Label the keys;Nobody finds them;In progress;2025-04-04',
].join('\n')

test('an improvement without a measured outcome is an activity: marked so, and in no count of successes', async () => {
  const taken = await desk.takesIn('register.csv', register)
  expect(taken.state).toBe('accepted')
  const { items } = (await desk.asks('GET', '/improvements?sort=number')).body
  const [done, running] = await Promise.all(
    items.map(async ({ id }: { id: string }) => (await desk.asks('GET', `/improvements/${id}`)).body),
  )
  expect([done.state, done.fields.closedAs, done.fields.verdict]).toEqual(['closed', 'activity', null])
  const closed = await desk.asks(
    'POST',
    `/improvements/${running.id}/moves/closeAsActivity`,
    { input: {}, reason: 'Done long ago, never measured' },
    { 'if-match': `"${running.version}"` },
  )
  expect([closed.status, closed.body.fields.closedAs]).toEqual([200, 'activity'])
  const outcomes = (await desk.asks('GET', '/register-health/outcomes')).body
  expect(outcomes).toMatchObject({ successes: 0, activities: 2, quality: [0, 0, 0, 0], outcomes: [] })
  const effect = (await desk.asks('GET', '/register-health/effect')).body
  expect(effect.chance).toMatchObject({ evaluated: 0, improved: 0 })
})
