import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { layOut } from '#store/embedded/layout.ts'
import { processesOf } from '#store/embedded/leftovers.ts'
import { clusterName } from '#store/embedded/settings.ts'

/** Every process of the database under a data directory, its first one too. */
export async function databaseProcesses(dataDir: string): Promise<number[]> {
  return processesOf(await clusterName(await layOut(dataDir)))
}

/** Processes of that database which are neither the server's own child nor a child of that: nobody would end them. */
export async function strays(dataDir: string, server: number): Promise<number[]> {
  const all = await databaseProcesses(dataDir)
  const parents = await Promise.all(all.map(parentOf))
  const first = all.filter((_, place) => parents[place] === server)
  const expected = [server, first[0]]
  return all.filter((_, place) => parents[place] !== undefined && !expected.includes(parents[place]))
}

/** The database's first process, as it noted itself. */
export async function postmasterOf(cluster: string): Promise<number> {
  const pid = Number.parseInt(await readFile(join(cluster, 'postmaster.pid'), 'utf8'), 10)
  if (!(pid > 1)) throw new Error(`no process number in ${cluster}`)
  return pid
}

export async function childrenOf(pid: number): Promise<number[]> {
  const all = (await readdir('/proc')).map(Number).filter((each) => each > 0)
  const parents = await Promise.all(all.map(parentOf))
  return all.filter((_, place) => parents[place] === pid)
}

/** Undefined for a process that has ended meanwhile. */
async function parentOf(pid: number): Promise<number | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  return stat === undefined ? undefined : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
}

/** Kills for good; one that is gone already is fine. */
export function slay(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'ESRCH') throw failure
  }
}
