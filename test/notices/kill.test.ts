import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deliverEverywhere, startDeliveries } from '#app/jobs/deliveries.ts'
import { openStore } from '#store/open.ts'
import type { Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { waitingHappenings } from '#test/notices/waiting.ts'

let world: World
let raiser: Person
let coordinator: Person

beforeAll(async () => {
  world = await aWorld()
  raiser = await world.person('Ada', 'employee')
  coordinator = await world.person('Felix', 'improvementCoordinator')
})
afterAll(() => world.close())

const urlOf = ({ app }: World) => String(app.store.libraryPool.options.connectionString)

async function suggestions(count: number): Promise<string[]> {
  const raised = []
  for (let n = 0; n < count; n++) raised.push((await raiser.raises({ title: `Suggestion ${n}` })).id)
  return raised
}

/** How often the raiser was told of each record. */
async function timesTold(): Promise<Map<string, number>> {
  const { body } = await raiser.asks('GET', '/inbox?limit=200')
  const times = new Map<string, number>()
  for (const { record } of body.items as unknown as { record: { id: string } }[])
    times.set(record.id, (times.get(record.id) ?? 0) + 1)
  return times
}

/** Which of them are dismissed by now. */
async function dismissedOf(records: readonly string[]): Promise<string[]> {
  const found = await raiser.lists('?state=dismissed&limit=200')
  return found.map(({ id }) => id).filter((id) => records.includes(id))
}

test('a server killed while it moves and delivers loses no notice, and none comes twice', {
  timeout: 60_000,
}, async () => {
  for (const acknowledgements of [1, 4, 7]) {
    const records = await suggestions(10)
    const settings = { url: urlOf(world), organization: world.organization, coordinator: coordinator.id, records }
    const child = spawn(process.execPath, [join(process.cwd(), 'test/notices/child.ts'), JSON.stringify(settings)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const acknowledged: string[] = []
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged.push(line)
      if (acknowledged.length === acknowledgements) break
    }
    child.kill('SIGKILL')
    await once(child, 'exit')
    const dismissed = await dismissedOf(records)
    // What the killed server had asked the database to commit may be committed after its end; then it is delivered by the next look.
    const untold = async () => {
      await deliverEverywhere(world.app)
      const told = await timesTold()
      return (await dismissedOf(records)).filter((id) => !told.has(id))
    }
    await expect.poll(untold, { timeout: 5_000 }).toEqual([])
    expect(dismissed).toEqual(expect.arrayContaining(acknowledged))
    const told = await timesTold()
    expect(records.filter((id) => told.has(id)).sort()).toEqual((await dismissedOf(records)).sort())
    expect([...told.values()].every((times) => times === 1)).toBe(true)
  }
  expect(await waitingHappenings(world)).toBe(0)
})

test('two servers deliver beside each other, and everyone is told once', async () => {
  const other = { ...world.app, store: await openStore({ url: urlOf(world) }) }
  const records = await suggestions(12)
  const deliveries = [startDeliveries(world.app, 0.05), startDeliveries(other, 0.05)]
  for (const id of records) await coordinator.makes('dismiss', id, {}, 'Tried.')
  const untold = async () => {
    const told = await timesTold()
    return records.filter((id) => !told.has(id))
  }
  await expect.poll(untold, { timeout: 10_000 }).toEqual([])
  await Promise.all(deliveries.map((each) => each.stop()))
  await other.store.close()
  const told = await timesTold()
  expect(records.map((id) => told.get(id))).toEqual(records.map(() => 1))
})
