import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { joinEmbedded } from '#store/embedded/join.ts'
import { findFaults } from '#test/torture/afterwards.ts'
import { type Cast, cast } from '#test/torture/cast.ts'
import { Ledger } from '#test/torture/ledger.ts'
import { freePort, type Meliora, type Settings, spawned, started } from '#test/torture/meliora.ts'
import { databaseProcesses } from '#test/torture/processes.ts'
import { noteHead, startWriting } from '#test/torture/writing.ts'
import { aFolder } from './folder.ts'

let folder: Awaited<ReturnType<typeof aFolder>>
let settings: Settings
let server: Meliora
let people: Cast

beforeAll(async () => {
  folder = await aFolder()
  settings = { port: await freePort(), dataDir: folder.at('data') }
  server = await started(settings)
  people = await cast(server.address)
}, 90_000)
afterAll(async () => {
  await server.kill('SIGTERM')
  await folder.remove()
}, 30_000)

test('stopped during writes: it ends by itself with 0, takes its database along, and every acknowledged write is there', {
  timeout: 90_000,
}, async () => {
  const ledger = new Ledger()
  const writing = startWriting([server.address], { cast: people, ledger, clients: 6 })
  await expect.poll(() => ledger.acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(20)
  await noteHead(server.address, people, ledger)
  expect(await server.kill('SIGTERM'), server.said()).toEqual({ code: 0, signal: null })
  expect(await databaseProcesses(settings.dataDir)).toEqual([])
  expect(server.said()).not.toMatch(/unexpected|lost|Error/)
  server = await started(settings)
  await pause(300)
  await writing.stop()
  const found = await findFaults({ url: await joinEmbedded(settings.dataDir), cast: people, ledger })
  expect(found.faults).toEqual([])
})

test('a second start on the same data directory is refused with one sentence, and the first goes on', {
  timeout: 90_000,
}, async () => {
  const second = spawned({ ...settings, port: await freePort() })
  expect(await second.ended).toEqual({ code: 1, signal: null })
  expect(second.said()).toBe(
    `Another Meliora (process ${server.pid}) already runs on ${settings.dataDir}; stop it first or choose another DATA_DIR.\n`,
  )
  expect((await fetch(`${server.address}/api/health`)).status).toBe(200)
})

test('a port that is taken is refused with one sentence, and no database is left running', {
  timeout: 90_000,
}, async () => {
  const dataDir = folder.at('other')
  const second = spawned({ ...settings, dataDir })
  expect(await second.ended).toEqual({ code: 1, signal: null })
  expect(second.said()).toMatch(new RegExp(`^.*${settings.port}.*another PORT\\.\\n$`))
  expect(await databaseProcesses(dataDir)).toEqual([])
})

test('stopped in the middle of its start it leaves nothing behind, and starts again', { timeout: 90_000 }, async () => {
  const other = { port: await freePort(), dataDir: folder.at('third') }
  const half = spawned(other)
  await expect.poll(() => half.said(), { timeout: 60_000 }).toContain('ready')
  expect(await half.kill('SIGTERM'), half.said()).toEqual({ code: 0, signal: null })
  expect(await databaseProcesses(other.dataDir)).toEqual([])
  const whole = await started(other)
  expect(await whole.kill('SIGTERM')).toEqual({ code: 0, signal: null })
})
