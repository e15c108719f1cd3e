import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Backup, backupNow, backupTo } from '#app/backup/backupNow.ts'
import { backupTonight } from '#app/backup/nightly.ts'
import { inspectFile, restore } from '#app/backup/restore.ts'
import { openFile } from '#app/files/openFile.ts'
import { storeFile } from '#app/files/storeFile.ts'
import { health } from '#app/health.ts'
import { verifyDatabase } from '#app/trail/verify.ts'
import { migrate } from '#store/migrate.ts'
import { openStore } from '#store/open.ts'
import { aHouse, anOrganization, type House } from '../trail/house.ts'
import { ask, type Places, places } from './places.ts'

let house: House
let folder: string
let emptyTarget: Places['emptyTarget']
let closePlaces: Places['close']
let original: Backup
let picture: string

beforeAll(async () => {
  house = await aHouse()
  ;({ folder, emptyTarget, close: closePlaces } = await places())
  const ada = await house.person('Ada\t"\\N"\u2028Ünïcode', 'employee')
  const record = await house.raises(ada, { title: 'Queue \\. at the desk', description: 'Line one\nline two\\' })
  await house.edits(ada, record, { description: 'null' })
  const other = await anOrganization(house.app, 'Second Test')
  await other.raises(await other.person('Bo', 'employee'), { title: 'Elsewhere' })
  picture = (
    await storeFile(house.app, ada, {
      name: 'proof.txt',
      bytes: (async function* () {
        yield Buffer.alloc(600_000, 'proof ')
      })(),
    })
  ).id
  original = await backupTo({ url: house.url, now: '2026-03-03T02:00:00.000Z', path: join(folder, 'original.backup') })
})
afterAll(async () => {
  await house.close()
  await closePlaces()
})

describe('moving house', () => {
  test('there and back, every table has the same content and every trail verifies against the heads in the file', async () => {
    const there = await emptyTarget()
    const restored = await restore({ path: original.path, url: there })
    expect(restored.trails).toMatchObject([
      { slug: house.slug, report: { ok: true } },
      { slug: 'second-test', report: { ok: true } },
    ])
    expect(restored.rows).toBe(original.tables.reduce((sum, { rows }) => sum + rows, 0))
    const again = await backupTo({ url: there, now: '2026-03-03T03:00:00.000Z', path: join(folder, 'there.backup') })
    expect(again.tables).toEqual(original.tables)
    expect(again.header.organizations).toEqual(original.header.organizations)

    const back = await emptyTarget()
    await restore({ path: again.path, url: back })
    expect(
      (await backupTo({ url: back, now: '2026-03-03T04:00:00.000Z', path: join(folder, 'back.backup') })).tables,
    ).toEqual(original.tables)
    expect(await verifyDatabase(back, {})).toEqual(await verifyDatabase(house.url, {}))
  })

  test('the new house works: guards stand, work goes on where the chain was, files are there', async () => {
    const url = await emptyTarget()
    await restore({ path: original.path, url })
    const guards = `select c.relname, c.relforcerowsecurity as forced, (select count(*)::int from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal and t.tgenabled = 'O') as triggers,
      (select count(*)::int from pg_constraint k where k.conrelid = c.oid and k.convalidated) as constraints, (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`
    expect(await ask(url, guards)).toEqual(await ask(house.url, guards))
    const store = await openStore({ url })
    const app = { ...house.app, store }
    const file = await openFile(app, house.founder, picture)
    const pieces: Buffer[] = []
    for await (const piece of file.pieces()) pieces.push(piece)
    expect(Buffer.concat(pieces).equals(Buffer.alloc(600_000, 'proof '))).toBe(true)
    await anOrganization(app, 'Third Test')
    await store.close()
    expect(await migrate(url)).toMatchObject({ applied: [] })
    expect((await verifyDatabase(url, {})).map(({ ok }) => ok)).toEqual([true, true, true])
  })

  test('sessions and open links stay behind, so that nothing that was ended comes back', () => {
    const carried = original.tables.map(({ name }) => name)
    for (const name of ['identity_session', 'identity_verification', 'password_reset', 'attempt', 'migration'])
      expect(carried).not.toContain(name)
    for (const name of [
      'identity',
      'membership',
      'trail_entry',
      'trail_value',
      'trail_head',
      'file_chunk',
      'outbox',
      'search_document',
    ])
      expect(carried).toContain(name)
  })

  test('a laid out and never used database is filled too; one that is used, foreign or ahead is refused and not touched', async () => {
    const fresh = await emptyTarget()
    await migrate(fresh)
    await restore({ path: original.path, url: fresh })
    await expect(restore({ path: original.path, url: fresh })).rejects.toMatchObject({
      kind: 'notNow',
      refusals: [{ code: 'backup_target_not_empty' }],
    })
    expect(await verifyDatabase(fresh, {})).toHaveLength(2)

    const foreign = await emptyTarget()
    await ask(foreign, 'create table customers (id int)')
    await expect(restore({ path: original.path, url: foreign })).rejects.toMatchObject({
      refusals: [{ code: 'backup_target_not_empty', values: { table: 'customers' } }],
    })
    expect(await ask(foreign, "select count(*)::int as count from pg_tables where schemaname = 'public'")).toEqual([
      { count: 1 },
    ])

    const ahead = await emptyTarget()
    await migrate(ahead)
    await ask(ahead, "insert into migration (name, hash) values ('9999_tomorrow', 'x')")
    await expect(restore({ path: original.path, url: ahead })).rejects.toMatchObject({
      refusals: [{ code: 'backup_target_newer' }],
    })
  })
})

describe('a backup', () => {
  test('is one file for its owner alone, noted where health shows it; a name is never used twice', async () => {
    expect((await stat(original.path)).mode & 0o777).toBe(0o600)
    expect(original.size).toBe((await stat(original.path)).size)
    expect(await health(house.app)).toMatchObject({ ok: true, lastBackup: expect.stringMatching(/^2026-03-0/) })
    await expect(backupTo({ url: house.url, now: house.app.now(), path: original.path })).rejects.toThrow(
      'backup_place_taken',
    )
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('is of one moment, however long it takes and whoever writes meanwhile', async () => {
    const ada = await house.person('Grace', 'employee')
    let isWriting = true
    const writing = (async () => {
      while (isWriting) await house.raises(ada, { title: 'While it runs' })
    })()
    const backups: Backup[] = []
    for (let turn = 0; turn < 2; turn++)
      backups.push(await backupNow({ url: house.url, now: house.app.now(), folder, occasion: 'manual' }))
    isWriting = false
    await writing
    for (const { path, tables, header } of backups) {
      const rows = (name: string) => tables.find((table) => table.name === name)?.rows
      expect(rows('record')).toBe(rows('improvement'))
      expect((await restore({ path, url: await emptyTarget() })).header).toEqual(header)
    }
  })

  test('each night one more, and those it outlives go', async () => {
    const nights = await mkdtemp(join(tmpdir(), 'meliora-nights-'))
    for (let day = 1; day <= 9; day++)
      await writeFile(join(nights, `meliora-2026-03-0${day}T02-00-00-000Z-nightly.backup`), '')
    await backupTonight({ url: house.url, now: '2026-03-10T02:00:00.000Z', folder: nights })
    expect((await readdir(nights)).map((name) => name.slice(8, 18)).sort()).toEqual([
      '2026-03-01',
      '2026-03-04',
      '2026-03-05',
      '2026-03-06',
      '2026-03-07',
      '2026-03-08',
      '2026-03-09',
      '2026-03-10',
    ])
    await rm(nights, { recursive: true })
  })
})

test('what a backup says of itself can be read without a database', async () => {
  const { header, tables } = await inspectFile(original.path)
  expect(header).toMatchObject({
    format: 'meliora-backup-1',
    organizations: [{ slug: house.slug, head: expect.stringMatching(/^\d+:[0-9a-f]{64}$/) }, { slug: 'second-test' }],
  })
  expect(tables).toEqual(original.tables)
  await expect(inspectFile(join(folder, 'nowhere'))).rejects.toThrow('ENOENT')
})
