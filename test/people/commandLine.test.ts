import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore, type Store } from '#store/open.ts'
import { type TestDatabase, testDatabase } from '#test/database.ts'
import { Browser, bearer } from './browser.ts'
import { houseOn, organization, type World } from './world.ts'

let database: TestDatabase
let store: Store
let world: World
let dataDir: string

beforeAll(async () => {
  database = await testDatabase()
  store = await openStore({ url: database.url })
  world = houseOn(store, async () => {
    await store.close()
    await database.drop()
  })
  dataDir = await mkdtemp(join(tmpdir(), 'meliora-cli-'))
  await organization(world, 'Acme', 'ada@acme.test')
})
afterAll(async () => {
  await world.close()
  await rm(dataDir, { recursive: true, force: true })
})

/** Runs `meliora …` as its own process on the test's database. */
function meliora(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, DATABASE_URL: database.url, DATA_DIR: dataDir, BASE_URL: 'http://127.0.0.1:4210' }
  return new Promise((done) => {
    execFile(process.execPath, ['src/cli/main.ts', ...words], { env }, (failure, out, err) =>
      done({ code: Number(failure?.code ?? 0), out: out.trim(), err: err.trim() }),
    )
  })
}

test('invites by link, lists who can sign in, and resets a password', async () => {
  const added = await meliora('user', 'add', 'bo@acme.test', '--name', 'Bo', '--role', 'employee', 'verifier')
  expect([added.code, added.out]).toEqual([0, expect.stringMatching(/^http:\/\/127\.0\.0\.1:4210\/invitation#inv_/)])
  const bo = new Browser(world)
  const token = added.out.split('#')[1]
  expect(
    (await bo.ask('POST', '/api/v1/invitations/accept', { token, name: 'Bo', password: 'a quiet tram at noon' }))
      .status,
  ).toBe(201)
  expect((await meliora('user', 'list')).out.split('\n')).toContain('bo@acme.test\tBo\temployee,verifier')
  const reset = await meliora('user', 'reset-link', 'bo@acme.test')
  expect(
    (await bo.ask('POST', '/api/password-reset', { token: reset.out.split('#')[1], password: 'another quiet tram' }))
      .status,
  ).toBe(204)
  expect(await meliora('user', 'reset-link', 'nobody@acme.test')).toMatchObject({ code: 1, out: '' })
})

test('makes a token that works, and says which organization when there are several', async () => {
  const made = await meliora('token', 'create', '--for', 'acme founder', '--name', 'ci', '--scope', 'read')
  expect((await new Browser(world).ask('GET', '/api/v1/organization', undefined, bearer(made.out))).body.slug).toBe(
    'acme',
  )
  await organization(world, 'Other', 'olga@other.test')
  const ambiguous = await meliora('token', 'list')
  expect([ambiguous.code, ambiguous.err]).toEqual([2, 'Say which organization with --organization: acme, other.'])
  const [id] = (await meliora('token', 'list', '--organization', 'acme')).out.split('\t')
  expect((await meliora('token', 'revoke', id ?? '', '--organization', 'acme')).code).toBe(0)
  expect((await new Browser(world).ask('GET', '/api/v1/organization', undefined, bearer(made.out))).status).toBe(401)
  expect((await meliora('token', 'create', '--name', 'nobody')).code).toBe(2)
})
