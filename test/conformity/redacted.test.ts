import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { links } from './asking.ts'

let world: World
let milo: Person
let dora: Person
let tess: Person

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  milo = await world.person('Milo', 'aimsManager')
  dora = await world.person('Dora', 'dataProtection')
  tess = await world.person('Tess', 'topManagement')
})
afterAll(() => world.close())

async function redact(record: string, paths: readonly string[]): Promise<void> {
  const proposed = await dora.asks('POST', '/trail/redactions', {
    body: { record, paths, reason: 'Health of a person' },
  })
  expect(proposed.status, JSON.stringify(proposed.body)).toBe(201)
  expect((await tess.asks('POST', `/trail/redactions/${proposed.body.id}/approve`)).status).toBe(200)
}

test('what somebody wrote beside a link is redacted where it stands and in the trail; the link stays and counts', async () => {
  const key = 'iso42001:7.2'
  const task = await milo.among('tasks').raises({ title: 'Train the night shift', owner: milo.id })
  await milo.among('tasks').makes('complete', task, { result: 'All came' })
  const { body } = await links(milo, key, { record: task.number, note: 'Grace came although she was ill' })
  const told = async () =>
    JSON.stringify([
      (await milo.asks('GET', `/conformity/requirements/${key}`)).body,
      (await milo.asks('GET', `/tasks/${task.id}/trail`)).body,
    ])
  expect(await told()).toContain('Grace')
  await redact(task.id, [`showings/${body.id}/note`])
  expect(await told()).not.toContain('Grace')
  const { body: after } = await milo.asks('GET', `/conformity/requirements/${key}`)
  expect((after as unknown as { judged: { status: string } }).judged.status).toBe('evidenced')
  expect((await milo.asks('GET', '/trail/verify')).body.ok).toBe(true)
})
