import { afterAll, beforeAll, expect, test } from 'vitest'
import { Browser } from '../people/browser.ts'
import { openWorld, organization, type World } from '../people/world.ts'

let world: World
let ada: Browser

beforeAll(async () => {
  world = await openWorld()
  await organization(world, 'Acme', 'ada@acme.test', ['aimsManager'])
  ada = new Browser(world)
  await ada.signIn('ada@acme.test')
})
afterAll(() => world.close())

const id = '00000000-0000-7000-8000-000000000000'

test('what no database keeps is refused in a decision about an import, as value and as key', async () => {
  for (const decided of [
    { includeSheets: ['a\u0000'] },
    { includeSheets: ['\ud800'] },
    { encoding: '\u0000' },
    { separator: '\u0000' },
    { corrections: { status: { 'a\u0000': 'planned' } } },
    { corrections: { person: { Zed: { name: '\u0000' } } } },
    { choices: { exclude: ['\ud800'] } },
    { choices: { repeats: { '\u0000': 'skip' } } },
  ]) {
    const answer = await ada.ask('PATCH', `/api/v1/imports/${id}`, decided)
    expect([decided, answer.status]).toEqual([decided, 400])
  }
  expect((await ada.ask('POST', `/api/v1/imports/${id}/undo`, { reason: '\u0000' })).status).toBe(400)
})
