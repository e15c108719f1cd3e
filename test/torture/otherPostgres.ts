import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmod, chown, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from './meliora.ts'

/** A PostgreSQL as Debian installs it, on loopback, in a folder of its own. */
export interface OtherPostgres {
  /** Connection string of its superuser. */
  readonly url: string
  readonly version: string
  /** Number of the first process. */
  readonly pid: number
  /** Starts it again after it was killed. */
  restart(): Promise<void>
  /** Whether every index agrees with its table and every page can be read; what `pg_amcheck` complains of, if anything. */
  check(database: string): string
  stop(): Promise<void>
}

export async function startOtherPostgres(): Promise<OtherPostgres> {
  const programs = await newestPrograms()
  const account = await unprivileged()
  const folder = await mkdtemp(join(tmpdir(), 'meliora-torture-'))
  if (account) await chown(folder, account.uid, account.gid)
  await chmod(folder, 0o711)
  const password = randomBytes(18).toString('hex')
  const [passwordFile, cluster, port] = [join(folder, 'password'), join(folder, 'data'), await freePort()]
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (account) await chown(passwordFile, account.uid, account.gid)
  const as = { ...account, cwd: '/', stdio: 'ignore', env: { LC_ALL: 'C.UTF-8', PATH: '/usr/bin:/bin' } } as const
  const initial = ['-D', cluster, '-U', 'owner', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  execFileSync(join(programs, 'initdb'), [...initial, '--encoding=UTF8', '--locale=C.UTF-8', '--data-checksums'], as)
  const options = { port, listen_addresses: '127.0.0.1', unix_socket_directories: folder, logging_collector: 'off' }
  const args = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const url = `postgresql://owner:${password}@127.0.0.1:${port}/postgres`
  const start = () => started(() => spawn(join(programs, 'postgres'), ['-D', cluster, ...args], as), url)
  let first = await start()
  return {
    url,
    version: execFileSync(join(programs, 'postgres'), ['--version'], { encoding: 'utf8' }).trim(),
    get pid() {
      return first.pid as number
    },
    restart: async () => {
      first = await start()
    },
    check: (database) => amcheck(programs, url, database),
    stop: async () => {
      first.kill('SIGINT')
      if (first.exitCode === null && first.signalCode === null) await once(first, 'exit')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function newestPrograms(): Promise<string> {
  const versions = await readdir('/usr/lib/postgresql').catch(() => [])
  const newest = versions.map(Number).sort((one, other) => other - one)[0]
  if (!newest)
    throw new Error('There is no PostgreSQL under /usr/lib/postgresql; install one (apt-get install postgresql).')
  return `/usr/lib/postgresql/${newest}/bin`
}

/** PostgreSQL refuses to run as root; an ordinary user runs it as itself. */
async function unprivileged(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'))
  const account = ['postgres', 'nobody'].map((name) => accounts.find(([login]) => login === name)).find(Boolean)
  if (!account) throw new Error('There is no account to run PostgreSQL under.')
  return { uid: Number(account[2]), gid: Number(account[3]) }
}

/** Children of a killed server may hold its memory a moment longer; whoever looks after it tries again. */
async function started(launch: () => ChildProcess, url: string): Promise<ChildProcess> {
  for (const limit = Date.now() + 60_000; ; await pause(100)) {
    const first = launch()
    while (first.exitCode === null && first.signalCode === null) {
      if (await connects(url)) return first
      await pause(50)
    }
    if (Date.now() > limit) throw new Error(`PostgreSQL does not start: exit ${first.exitCode ?? first.signalCode}`)
  }
}

async function connects(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

function amcheck(programs: string, server: string, database: string): string {
  const { hostname, port, username, password } = new URL(server)
  const place = ['-h', hostname, '-p', port, '-U', username, '-d', database]
  try {
    execFileSync(join(programs, 'pg_amcheck'), [...place, '--install-missing', '--heapallindexed'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PGPASSWORD: password, PATH: '/usr/bin:/bin' },
    })
    return ''
  } catch (failure) {
    const { stdout = '', stderr = '' } = failure as { stdout?: string; stderr?: string }
    return `${stdout}${stderr}`.trim() || (failure as Error).message
  }
}
