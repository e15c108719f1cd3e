import { once } from 'node:events'
import { lstat, readdir, readFile, readlink, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { layOut } from '#store/embedded/layout.ts'
import { processesOf } from '#store/embedded/leftovers.ts'
import { clusterName } from '#store/embedded/settings.ts'
import { ask, freshFolder, isAlive, isRoot, started } from '#test/embedded/machine.ts'

const permissions = async (path: string) => ((await stat(path)).mode & 0o777).toString(8)
const socketFolderOf = (url: string) => new URL(url.replace('@/', '@socket/')).searchParams.get('host') as string

test('the first start makes a database whose owner is no superuser, and a restart keeps its rows', async () => {
  const dataDir = join(await freshFolder(), 'data')
  const first = await started(dataDir)
  await ask(first.url, 'create table note (text text)')
  await ask(first.url, "insert into note values ('kept')")
  await first.stop()
  expect(isAlive(first.serverPid)).toBe(false)

  const second = await started(dataDir)
  expect(await ask(second.url, 'select text from note')).toEqual([{ text: 'kept' }])
  const owner = `select current_user as name, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
    pg_get_userbyid(datdba) as owner, datlocale, pg_encoding_to_char(encoding) as encoding
    from pg_roles, pg_database where rolname = current_user and datname = current_database()`
  expect(await ask(second.url, owner)).toEqual([
    {
      ...{ name: 'meliora', rolsuper: false, rolbypassrls: false, rolcreaterole: true, rolcreatedb: true },
      ...{ owner: 'meliora', datlocale: 'C.UTF-8', encoding: 'UTF8' },
    },
  ])
})

test('it is durable, checks its pages and listens on no network', async () => {
  const { url, serverPid } = await started(join(await freshFolder(), 'data'))
  const names = ['fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums', 'listen_addresses', 'ssl', 'jit']
  const values = await Promise.all(names.map(async (name) => (await ask(url, `show ${name}`))[0]?.[name]))
  expect(values).toEqual(['on', 'on', 'on', 'on', '', 'off', 'off'])
  if (process.platform !== 'linux') return
  const control = createServer().listen(0, '127.0.0.1')
  await once(control, 'listening')
  expect(await tcpListenersOf(process.pid)).toHaveLength(1)
  control.close()
  expect(await tcpListenersOf(serverPid)).toEqual([])
})

test('the password lies in one file of the server’s account, and in no argument or variable of a process', async () => {
  const dataDir = join(await freshFolder(), 'data')
  const { url, serverPid } = await started(dataDir)
  const file = join(dataDir, 'database.password')
  const password = (await readFile(file, 'utf8')).trim()
  expect(password.length).toBeGreaterThan(40)
  expect(await permissions(file)).toBe('600')
  expect((await stat(file)).uid).toBe(process.getuid?.())
  if (process.platform === 'linux') {
    for (const pid of [serverPid, ...(await processesOf(await clusterName(await layOut(dataDir))))]) {
      expect(await readFile(`/proc/${pid}/environ`, 'utf8')).not.toContain(password)
      expect(await readFile(`/proc/${pid}/cmdline`, 'utf8')).not.toContain(password)
    }
  }
  await expect(ask(url.replace(password, 'guessed'), 'select 1')).rejects.toThrow('password authentication failed')
  await expect(ask(url.replace('//meliora:', '//postgres:'), 'select 1')).rejects.toThrow('pg_hba.conf rejects')
})

test('a lost password file is replaced by a new password', async () => {
  const dataDir = join(await freshFolder(), 'data')
  const first = await started(dataDir)
  await first.stop()
  await rm(join(dataDir, 'database.password'))
  const second = await started(dataDir)
  expect(await ask(second.url, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(second.url.split('@')[0]).not.toBe(first.url.split('@')[0])
})

test('the socket lies in a short folder that only the database’s account and root can enter, and goes with it', async () => {
  const database = await started(join(await freshFolder(), 'data'))
  const folder = socketFolderOf(database.url)
  const { mode, uid } = await lstat(folder)
  expect((mode & 0o777).toString(8)).toBe('700')
  expect(uid).toBe(isRoot ? (await stat(`/proc/${database.serverPid}`)).uid : process.getuid?.())
  expect(join(folder, '.s.PGSQL.5432').length).toBeLessThan(100)
  await database.stop()
  await expect(lstat(dirname(folder))).rejects.toThrow('ENOENT')
})

/** Sockets in state LISTEN whose inode one of the process's descriptors names. */
async function tcpListenersOf(pid: number): Promise<string[]> {
  const names = await readdir(`/proc/${pid}/fd`)
  const targets = await Promise.all(names.map((name) => readlink(`/proc/${pid}/fd/${name}`).catch(() => '')))
  const tables = await Promise.all(
    ['tcp', 'tcp6'].map((name) => readFile(`/proc/${pid}/net/${name}`, 'utf8').catch(() => '')),
  )
  const rows = tables.flatMap((table) => table.split('\n')).map((row) => row.trim().split(/\s+/))
  return rows
    .filter(([, , , state, , , , , , inode]) => state === '0A' && targets.includes(`socket:[${inode}]`))
    .map(String)
}
