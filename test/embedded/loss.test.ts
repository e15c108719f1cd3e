import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { expect, onTestFinished, test, vi } from 'vitest'
import { ask, freshFolder, isAlive, isRoot, started, startedByChild, until } from '#test/embedded/machine.ts'

const answers = async (pool: pg.Pool) => {
  try {
    return (await pool.query('select count(*)::int as rows from note')).rows[0].rows as number
  } catch {
    return undefined
  }
}

test('a killed database comes back at the same address with every acknowledged row', async () => {
  const news = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => news.mockRestore())
  const database = await started(join(await freshFolder(), 'data'))
  const pool = new pg.Pool({ connectionString: database.url })
  pool.on('error', () => {})
  onTestFinished(() => pool.end())
  await pool.query('create table note (number int)')
  for (const round of [1, 2]) {
    await pool.query('insert into note values ($1)', [round])
    const killed = database.serverPid
    process.kill(killed, 'SIGKILL')
    await until(
      'the database answers again',
      async () => database.serverPid !== killed && (await answers(pool)) === round,
    )
  }
  const said = news.mock.calls.map(([sentence]) => sentence)
  expect(said).toEqual([lost, back, lost, back])
})
const lost = 'The database ended unexpectedly (SIGKILL); it is being started again.'
const back = 'The database answers again.'

test('a killed server takes its database along, and the next start finds the rows', async () => {
  const dataDir = join(await freshFolder(), 'data')
  const server = startedByChild(dataDir)
  const { url, serverPid } = await server.answer()
  await ask(url, 'create table note as select 1 as number')
  await server.kill('SIGKILL')
  await until('the database has ended', () => !isAlive(serverPid))
  const next = await started(dataDir)
  expect(await ask(next.url, 'select number from note')).toEqual([{ number: 1 }])
})

test('server and database killed at once: the next start recovers', async () => {
  const dataDir = join(await freshFolder(), 'data')
  const server = startedByChild(dataDir)
  const { url, serverPid } = await server.answer()
  await ask(url, 'create table note as select 1 as number')
  process.kill(serverPid, 'SIGKILL')
  await server.kill('SIGKILL')
  const next = await started(dataDir)
  expect(await ask(next.url, 'select number from note')).toEqual([{ number: 1 }])
})

test('a database left running, as where the kernel cannot end it with its server, is ended by the next start', async () => {
  const dataDir = join(await freshFolder(), 'data')
  const first = await started(dataDir)
  const command = (await readFile(`/proc/${first.serverPid}/cmdline`, 'utf8')).split('\0').slice(0, -1)
  await ask(first.url, 'create table note as select 1 as number')
  await first.stop()
  const socket = `unix_socket_directories=${await readableFolder()}`
  const orphan = spawnAsOwner([...command, '-c', socket])
  await until('the orphan runs', () => isRunning(dataDir))

  const next = await started(dataDir)
  await until('the orphan has ended', () => orphan.exitCode !== null)
  expect(orphan.exitCode).toBe(0)
  expect(await ask(next.url, 'select number from note')).toEqual([{ number: 1 }])
})

test('a stale note of a process number that somebody else has by now does not block', async () => {
  const dataDir = join(await freshFolder(), 'data')
  await (await started(dataDir)).stop()
  const stranger = spawnAsOwner(['sleep', '60'])
  onTestFinished(() => void stranger.kill())
  const cluster = join(dataDir, 'database', 'cluster')
  await writeFile(join(cluster, 'postmaster.pid'), `${stranger.pid}\n${cluster}\n1\n5432\n/tmp\n\n\n`)
  const next = await started(dataDir)
  expect(await ask(next.url, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(isAlive(stranger.pid as number)).toBe(true)
})

const NOBODY = 65534

function spawnAsOwner([file = '', ...args]: string[]) {
  return spawn(file, args, { stdio: 'ignore', cwd: '/', ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}) })
}

const readableFolder = () => freshFolder(0o777)

async function isRunning(dataDir: string): Promise<boolean> {
  const note = await readFile(join(dataDir, 'database', 'cluster', 'postmaster.pid'), 'utf8').catch(() => '')
  return note.includes('ready')
}
