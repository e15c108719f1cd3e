import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { findFaults } from '#test/torture/afterwards.ts'
import { cast } from '#test/torture/cast.ts'
import { Ledger } from '#test/torture/ledger.ts'
import { freePort } from '#test/torture/meliora.ts'
import { embeddedSite } from '#test/torture/site.ts'
import { noteHead, startWriting } from '#test/torture/writing.ts'
import { aFolder } from './folder.ts'

test('server, database and both killed while six clients write: nothing acknowledged is lost, nothing is half done', {
  timeout: 120_000,
}, async () => {
  const folder = await aFolder()
  onTestFinished(() => folder.remove())
  const site = await embeddedSite({ port: await freePort(), dataDir: folder.at('data') })
  onTestFinished(async () => void (await site.stop()))
  const ledger = new Ledger()
  const people = await cast(site.server.address)
  const writing = startWriting([site.server.address], { cast: people, ledger, clients: 6 })
  for (const target of ['server', 'database', 'both'] as const) {
    const before = ledger.acknowledged.length
    await expect.poll(() => ledger.acknowledged.length - before, { timeout: 30_000 }).toBeGreaterThan(20)
    await noteHead(site.server.address, people, ledger)
    await pause(Math.random() * 300)
    await site.kill(target)
  }
  await pause(500)
  await writing.stop()
  expect(ledger.repeated).toBeGreaterThan(0)
  expect(ledger.anchors).toHaveLength(3)
  expect(await site.strays()).toEqual([])
  const found = await findFaults({ url: await site.databaseUrl(), cast: people, ledger })
  expect(found.faults).toEqual([])
  expect(found.numbered).toBeGreaterThan(10)
  expect(await site.stop()).toEqual({ code: 0, signal: null })
  expect(await site.strays()).toEqual([])
})
