import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Look, sayAll } from '#app/jobs/sayInBatches.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { waitingHappenings } from './waiting.ts'

let world: World

beforeAll(async () => {
  world = await aWorld('2026-03-02')
})
afterAll(() => world.close())

test('a look of the day’s clock that fails keeps no other waiting, and what it fails of is told', async () => {
  const ada = await world.person('Ada', 'employee')
  const { id } = await ada.raises({ title: 'Answer the phone' })
  const before = await waitingHappenings(world)
  const told: Look = async () => [
    { id, notices: [{ to: { person: ada.id }, code: 'due_soon', about: '2026-03-02', values: { day: '2026-03-02' } }] },
  ]
  const fails: Look = () => Promise.reject(new Error('This look fails.'))

  await expect(sayAll(world.app, world.organization, [fails, told])).rejects.toThrow('failed for 1 of 2')
  expect(await waitingHappenings(world)).toBe(before + 1)

  expect(await sayAll(world.app, world.organization, [told, told])).toBe(0)
})
