import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { send } from '#store/conversation.ts'
import { openStore, type Store, type Tx } from '#store/open.ts'
import { type TestDatabase, testDatabase } from '#test/database.ts'

let database: TestDatabase
let store: Store
let filled: Store

beforeAll(async () => {
  database = await testDatabase()
  store = await openStore({ url: database.url, connections: 1 })
  filled = await openStore({ url: database.url, filling: true })
})
afterAll(async () => {
  await store.close()
  await filled.close()
  await database.drop()
})

const note = (id: string) => sql`insert into identity (id, name, email, created_at, updated_at)
  values (${id}, 'Ada', ${`${id}@example.org`}, now(), now())`
const isThere = async (tx: Tx, id: string) =>
  (await sql`select 1 from identity where id = ${id}`.execute(tx)).rows.length === 1
const wrong = sql`select 1 / 0`

for (const [kind, one] of [
  ['a store', () => store],
  ['a store being filled', () => filled],
] as const) {
  test(`${kind}: what is asked together is answered to each that asked`, async () => {
    const answers = await one().outside((tx) =>
      Promise.all([1, 2, 3].map((count) => sql<{ n: number }>`select ${count}::int as n`.execute(tx))),
    )
    expect(answers.map(({ rows }) => rows[0]?.n)).toEqual([1, 2, 3])
  })

  test(`${kind}: a question of two that fails fails with its own failure, and nothing of both is kept`, async () => {
    const id = randomUUID()
    const failing = one().outside((tx) => Promise.all([note(id).execute(tx), wrong.execute(tx), note(id).execute(tx)]))
    await expect(failing).rejects.toMatchObject({ code: '22012' })
    expect(await one().outside((tx) => isThere(tx, id))).toBe(false)
  })

  test(`${kind}: what follows a write that failed unheard fails with its failure`, async () => {
    const id = randomUUID()
    const failing = one().outside(async (tx) => {
      await note(id).execute(tx)
      send(tx, wrong)
      return isThere(tx, id)
    })
    await expect(failing).rejects.toMatchObject({ code: '22012' })
    expect(await one().outside((tx) => isThere(tx, id))).toBe(false)
  })
}

test('a write that failed unheard is heard of at the commit at the latest', async () => {
  const id = randomUUID()
  const failing = store.outside(async (tx) => {
    send(tx, note(id))
    send(tx, wrong)
  })
  await expect(failing).rejects.toMatchObject({ code: '22012' })
  expect(await store.outside((tx) => isThere(tx, id))).toBe(false)
})

test('a store being filled hears of a commit that failed with what it does next', async () => {
  await filled.outside(async (tx) => send(tx, wrong))
  await expect(filled.outside((tx) => isThere(tx, randomUUID()))).rejects.toMatchObject({ code: '22012' })
})

test('a statement that comes after the end of its transaction is refused, and is not part of the next', async () => {
  const id = randomUUID()
  let late: Tx | undefined
  await store.outside(async (tx) => {
    late = tx
  })
  await store.outside(async (tx) => {
    await expect(note(id).execute(late!)).rejects.toThrow('after the end of its transaction')
    expect(await isThere(tx, id)).toBe(false)
  })
})

test('who was overtaken by a refusal ends nothing: what comes after an undone transaction is not missed', async () => {
  const id = randomUUID()
  let overtaken: Promise<void> | undefined
  const refused = store.outside((tx) => {
    overtaken = sql`select pg_sleep(0.05)`
      .execute(tx)
      .then(() => new Promise(setImmediate))
      .then(() => send(tx, note(id)))
    return Promise.all([Promise.reject(new Error('refused')), overtaken])
  })
  await expect(refused).rejects.toThrow('refused')
  await overtaken
  expect(await store.outside((tx) => isThere(tx, id))).toBe(false)
})

test('what one connection of a store being filled committed is there for the other', async () => {
  const [one, other] = [randomUUID(), randomUUID()]
  await filled.outside(async (held) => {
    await filled.outside(async (tx) => send(tx, note(one)))
    await filled.outside(async (tx) => expect(await isThere(tx, one)).toBe(true))
    send(held, note(other))
  })
  expect(await filled.outside((tx) => isThere(tx, other))).toBe(true)
})
