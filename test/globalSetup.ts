import { appendFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { layOut } from '#store/embedded/layout.ts'
import { startEmbedded } from '#store/embedded/start.ts'
import { migrate } from '#store/migrate.ts'
import { asOwner, emptyDatabase, removeDatabase } from '#test/databaseServer.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The migrated template that test databases are cloned from, or why there is none: the tests that ask for one say it. */
    template: { readonly url: string; readonly failure?: never } | { readonly failure: string }
  }
}

/**
 * Once per run: one PostgreSQL (our own, or the one TEST_DATABASE_URL names) and in it one migrated template, owned as in
 * production by a role that is no superuser, so that row level security is in force.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer()
  const url = await emptyDatabase(server.url, `meliora_template_${process.pid}`)
  try {
    await migrate(url)
    project.provide('template', { url })
  } catch (failure) {
    project.provide('template', { failure: (failure as Error).message })
  }
  return async () => {
    await removeDatabase(server.url, url)
    await server.stop()
  }
}

async function startServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: await asOwner(given), stop: async () => {} }
  const dataDir = await mkdtemp(join(tmpdir(), 'meliora-test-'))
  const { url, serverPid, stop } = await startEmbedded({ dataDir })
  await forgetAtCrash(dataDir, serverPid)
  const stopAndRemove = async () => {
    await stop()
    await rm(dataDir, { recursive: true, force: true })
  }
  return { url, stop: stopAndRemove }
}

/** No test asks this database what it knows after a crash, so it waits for no disk; those that do ask start one of their own. */
async function forgetAtCrash(dataDir: string, serverPid: number): Promise<void> {
  const { cluster } = await layOut(dataDir)
  await appendFile(
    join(cluster, 'postgresql.auto.conf'),
    'fsync = off\nsynchronous_commit = off\nfull_page_writes = off\n',
  )
  process.kill(serverPid, 'SIGHUP')
}
