import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileHolders } from '#store/around/fileHolders.ts'
import {
  aCorrectingTeam,
  type CorrectingTeam,
  confirmed,
  controlled,
  corrected,
} from '../journeys/driver/correcting.ts'
import type { Person } from '../journeys/driver/person.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'

let world: World
let team: CorrectingTeam

beforeAll(async () => {
  world = await aWorld()
  team = await aCorrectingTeam(world)
})
afterAll(() => world.close())

const inside = <T>(work: ReturnType<typeof sql<T>>) =>
  world.app.store.inside({ organization: world.organization }, async (tx) => (await work.execute(tx)).rows)

test('every column in which records name files has an index: each reading of a file asks it', async () => {
  const indexed = await inside(sql<{ definition: string }>`select indexdef as definition from pg_indexes`)
  for (const { table, column } of fileHolders)
    expect(
      indexed.some(({ definition }) => new RegExp(`\\.${table} .*\\(organization_id, ${column}`).test(definition)),
      `${table}.${column}`,
    ).toBe(true)
})

test('the file that shows a correction is read by whoever sees the nonconformity, and by nobody else', async () => {
  const { process, top, outsider } = team
  const kept = await fetch(`${world.address}/api/v1/files`, {
    method: 'POST',
    headers: { authorization: `Bearer ${process.token}`, 'meliora-file-name': 'signed.txt' },
    body: 'Signed on 6 March',
  })
  const { id: evidenceFile } = (await kept.json()) as { id: string }
  const it = await confirmed(team)
  await process.makes('control', it, controlled)
  await process.makes('correct', it, { corrections: [{ ...corrected.corrections[0], evidenceFile }] })
  const reads = async (who: Person) =>
    (
      await fetch(`${world.address}/api/v1/files/${evidenceFile}`, {
        headers: { authorization: `Bearer ${who.token}` },
      })
    ).status
  expect(await reads(outsider)).toBe(200)
  await inside(sql`update record set audience = array['role:topManagement'] where id = ${it.id}`)
  expect(await reads(top)).toBe(200)
  expect(await reads(outsider)).toBe(404)
})
