import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { connected } from '#store/connection.ts'
import { findFaults } from '#test/torture/afterwards.ts'
import { cast } from '#test/torture/cast.ts'
import { Ledger } from '#test/torture/ledger.ts'
import { freePort } from '#test/torture/meliora.ts'
import { embeddedSite, type Site } from '#test/torture/site.ts'
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
  const tampered = await findFaults({ url: await tamper(site), cast: people, ledger })
  expect(tampered.faults.map((fault) => fault.split(':')[0]).sort()).toEqual(seen)
  expect(await site.stop()).toEqual({ code: 0, signal: null })
  expect(await site.strays()).toEqual([])
})

/** Does what must never happen, so that the questions above are known to see it. */
async function tamper(site: Site): Promise<string> {
  const url = await site.databaseUrl()
  const client = await connected({ connectionString: url })
  try {
    await client.query("select set_config('meliora.organization', (select id::text from all_organizations()), false)")
    await client.query('delete from comment where id = (select min(id::text)::uuid from comment)')
    await client.query('delete from inbox where id = (select min(id::text)::uuid from inbox where code = $1)', [
      'raised_registered',
    ])
    await client.query(
      'update record set number = null, number_order = null where number_order = (select min(number_order) from record)',
    )
    await client.query(
      'delete from search_document where record_id = (select min(record_id::text)::uuid from search_document)',
    )
    await client.query('update record set version = version + 1 where id = (select max(id::text)::uuid from record)')
    return url
  } finally {
    await client.end()
  }
}

const seen = [
  'a key without what it was for',
  'a notice lost, sent twice or about nothing',
  'a record whose trail tells another story',
  'a record without its body or its words to search',
  'comments that are not as many as their entries',
  'lost',
  'lost or changed',
  'numbers with a gap',
]
