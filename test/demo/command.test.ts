import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#test/database.ts'

let database: TestDatabase
let dataDir: string
let elsewhere: string
const running = new Set<ChildProcess>()

beforeAll(async () => {
  database = await testDatabase()
  dataDir = await mkdtemp(join(tmpdir(), 'meliora-demo-'))
  elsewhere = await mkdtemp(join(tmpdir(), 'meliora-demo-'))
})
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL')
  for (const folder of [dataDir, elsewhere]) await rm(folder, { recursive: true, force: true })
  await database.drop()
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

interface Started {
  readonly url: string
  /** Everything it said until it showed how to sign in, or until it ended. */
  readonly said: string
  readonly code: number | null
  stop(): Promise<void>
}

async function demo(folder: string): Promise<Started> {
  const port = await freePort()
  const env = { ...process.env, DATABASE_URL: database.url, DATA_DIR: folder, PORT: String(port), BASE_URL: '' }
  const child = spawn(process.execPath, ['src/cli/main.ts', 'demo'], { env })
  running.add(child)
  let said = ''
  const ended = once(child, 'exit').then(([code]) => {
    running.delete(child)
    return code as number | null
  })
  const shown = new Promise<null>((done) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        if (said.includes('Sign in as')) done(null)
      })
    }
  })
  const code = await Promise.race([shown, ended])
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return { url: `http://127.0.0.1:${port}`, said, code, stop }
}

async function signIn(url: string, said: string): Promise<Response> {
  const [, email, password] = /Sign in as (\S+) with (\S+);/.exec(said) ?? []
  return fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email, password }),
  })
}

test('builds the demo once, serves it and says how to sign in; the next start finds it again', async () => {
  const first = await demo(dataDir)
  expect(first.said).toContain('building the demo')
  const signedIn = await signIn(first.url, first.said)
  expect(signedIn.status).toBe(200)
  const cookie = signedIn.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
  const headers = { cookie, 'meliora-organization': 'lysmark' }
  const overdue = await fetch(`${first.url}/api/v1/improvements?overdue=true`, { headers })
  expect(((await overdue.json()) as { items: unknown[] }).items).toHaveLength(2)
  await first.stop()
  const second = await demo(dataDir)
  expect(second.said).not.toContain('building the demo')
  expect((await signIn(second.url, second.said)).status).toBe(200)
  await second.stop()
}, 400_000)

test('does not move into a place that already holds organizations', async () => {
  const refused = await demo(elsewhere)
  expect([refused.code, refused.said]).toEqual([2, expect.stringContaining('already holds organizations')])
}, 120_000)
