import { join } from 'node:path'
import { joinEmbedded } from '#store/embedded/join.ts'
import { answers, type Ended, type Meliora, type Settings, spawned, started } from './meliora.ts'
import type { OtherPostgres } from './otherPostgres.ts'
import { childrenOf, databaseProcesses, postmasterOf, slay, strays } from './processes.ts'

export type Target = 'server' | 'database' | 'both'

/** A Meliora with its database, and the means to kill either. */
export interface Site {
  readonly server: Meliora
  /** Kills at once, without a word, and brings back what does not come back by itself. */
  kill(target: Target): Promise<void>
  /** Processes nobody would ever end. */
  strays(): Promise<number[]>
  databaseUrl(): Promise<string>
  stop(): Promise<Ended>
}

/** On the database Meliora brings along: it comes back by itself, or with its server. */
export async function embeddedSite(settings: Settings): Promise<Site> {
  const cluster = join(settings.dataDir, 'database', 'cluster')
  let server = await started(settings)
  return {
    get server() {
      return server
    },
    kill: async (target) => {
      if (target !== 'server') await killDatabase(await postmasterOf(cluster))
      if (target === 'database') return answers(server)
      await server.kill('SIGKILL')
      server = await startedAgain(settings)
    },
    strays: async () =>
      (await hasEnded(server)) ? databaseProcesses(settings.dataDir) : strays(settings.dataDir, server.pid),
    databaseUrl: () => joinEmbedded(settings.dataDir),
    stop: () => server.kill('SIGTERM'),
  }
}

/** On a PostgreSQL of its own: whoever looks after it starts it again. */
export async function siteOn(postgres: OtherPostgres, settings: Settings & { databaseUrl: string }): Promise<Site> {
  let server = await started(settings)
  return {
    get server() {
      return server
    },
    kill: async (target) => {
      if (target !== 'server') await killDatabase(postgres.pid)
      if (target !== 'database') await server.kill('SIGKILL')
      if (target !== 'server') await postgres.restart()
      if (target === 'database') return answers(server)
      server = await startedAgain(settings)
    },
    strays: async () => [],
    databaseUrl: async () => settings.databaseUrl,
    stop: () => server.kill('SIGTERM'),
  }
}

/** Every other time only the first process: its children notice by themselves; else all of them in one blow. */
async function killDatabase(first: number): Promise<void> {
  const children = Math.random() < 0.5 ? await childrenOf(first) : []
  for (const pid of [first, ...children]) slay(pid)
}

const KILLED_STARTING = 1 / 4

/** Now and then it is killed once more while it starts. */
async function startedAgain(settings: Settings): Promise<Meliora> {
  if (Math.random() < KILLED_STARTING) {
    const short = spawned(settings)
    setTimeout(() => void short.kill('SIGKILL'), 100 + Math.random() * 1200)
    await short.ended
  }
  return started(settings)
}

async function hasEnded({ ended }: Meliora): Promise<boolean> {
  return (await Promise.race([ended, Promise.resolve('runs')])) !== 'runs'
}
