import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore, type Store } from '#store/open.ts'
import { type TestDatabase, testDatabase } from '#test/database.ts'
import { buildDemo, type Demo } from './build.ts'

let database: TestDatabase
let store: Store
let demo: Demo

beforeAll(async () => {
  database = await testDatabase()
  store = await openStore({ url: database.url })
  const began = performance.now()
  demo = await buildDemo({ store }, { today: process.env.TODAY ?? '2026-11-20' })
  console.log('built in', performance.now() - began)
}, 60_000)

afterAll(async () => {
  await store.close()
  await database.drop()
})

it('is built', () => {
  expect(demo.organization).toBe('lysmark')
})
