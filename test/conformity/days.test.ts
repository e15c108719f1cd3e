import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeDay } from '#app/conformity/takeDay.ts'
import type { Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { links, statusOf } from './asking.ts'

let world: World
let milo: Person

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  milo = await world.person('Milo', 'aimsManager')
})
afterAll(() => world.close())

interface Days {
  readonly days: readonly { day: string; standard: string; [status: string]: unknown }[]
  readonly changes: readonly unknown[]
}

const daysFrom = async (from: string) =>
  (await milo.asks('GET', `/conformity/days?from=${from}`)).body as unknown as Days

test('C-294 a requirement degrades when its evidence expires, and every day keeps how conformity stood', async () => {
  const key = 'iso42001:7.1'
  await takeDay(world.app, world.organization)
  world.itIs('2026-03-03')
  await links(milo, key, {
    piece: { kind: 'words', label: 'Budget 2026', text: 'Approved by the board', validUntil: '2026-03-04' },
  })
  for (const day of ['2026-03-03', '2026-03-04', '2026-03-05']) {
    world.itIs(day)
    // As often as the clock strikes: the day keeps its last look.
    await takeDay(world.app, world.organization)
    await takeDay(world.app, world.organization)
  }
  expect(await statusOf(milo, key)).toMatchObject({ status: 'expired' })
  const { days, changes } = await daysFrom('2026-03-01')
  expect(days.map(({ day, evidenced, expired, notShown }) => [day, evidenced, expired, notShown])).toEqual([
    ['2026-03-02', 0, 0, 70],
    ['2026-03-03', 1, 0, 69],
    ['2026-03-04', 1, 0, 69],
    ['2026-03-05', 0, 1, 69],
  ])
  expect(changes).toEqual([
    { day: '2026-03-05', requirement: key, before: 'evidenced', after: 'expired' },
    { day: '2026-03-03', requirement: key, before: 'notShown', after: 'evidenced' },
  ])
})

test('what came and went on the same day leaves no change', async () => {
  world.itIs('2026-03-10')
  await takeDay(world.app, world.organization)
  const { body } = await links(milo, 'iso42001:7.3', { piece: { kind: 'words', label: 'Talk', text: 'Held' } })
  await takeDay(world.app, world.organization)
  await milo.asks('DELETE', `/conformity/showings/${body.id}`, { body: { reason: 'Wrong one' } })
  await takeDay(world.app, world.organization)
  expect((await daysFrom('2026-03-10')).changes).toEqual([])
})
