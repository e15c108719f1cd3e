import { createHash } from 'node:crypto'
import pg from 'pg'

/** Makes an empty database and answers its connection string. */
export async function emptyDatabase(server: string, name: string): Promise<string> {
  await speak(server, [
    `drop database if exists "${name}" with (force)`,
    `create database "${name}" template template0 encoding 'UTF8' ${sameOrderEverywhere}`,
  ])
  return withDatabase(server, name)
}

/** Copies a database nobody is connected to; tens of milliseconds. */
export async function cloneDatabase(template: string, name: string): Promise<string> {
  const server = withDatabase(template, 'postgres')
  const [setting] = await speak(server, ['show fsync'])
  // File by file is the quicker way where none is waited for, and by far the slower one where each is.
  const strategy = setting?.fsync === 'off' ? 'file_copy' : 'wal_log'
  await speak(server, [`create database "${name}" template "${databaseOf(template)}" strategy ${strategy}`])
  return withDatabase(template, name)
}

const PATIENCE_MS = 250
const MOST_TRIES = 60
/** A vacuum of the server's own is at work in it, which only a superuser may end; it ends by itself. */
const VACUUM_AT_WORK = ['42501', '55006']

export async function removeDatabase(server: string, url: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await speak(withDatabase(server, 'postgres'), [`drop database if exists "${databaseOf(url)}" with (force)`])
      return
    } catch (failure) {
      const isPassing = VACUUM_AT_WORK.includes((failure as { code?: string }).code ?? '')
      if (!isPassing || tries === MOST_TRIES) throw failure
      await new Promise((done) => setTimeout(done, PATIENCE_MS))
    }
  }
}

/**
 * In a foreign server the tests work, as in production, as a role `meliora` that is no superuser. Its password follows from the
 * address, so that runs beside each other agree on it.
 */
export async function asOwner(server: string): Promise<string> {
  const [account] = await speak(server, ['select rolsuper from pg_roles where rolname = current_user'])
  if (!account?.rolsuper) return server
  const password = createHash('sha256').update(server).digest('hex')
  await speak(server, [
    `do $$ begin create role meliora login; exception when duplicate_object or unique_violation then null; end $$`,
    `do $$ begin create role meliora_app nologin; exception when duplicate_object or unique_violation then null; end $$`,
    `select pg_advisory_lock(4210)`,
    `alter role meliora nosuperuser nobypassrls createdb createrole password '${password}'`,
    `grant meliora_app to meliora with admin option`,
  ])
  const url = new URL(server)
  url.username = 'meliora'
  url.password = password
  return withDatabase(url.href, 'postgres')
}

const sameOrderEverywhere = "locale 'C.UTF-8'"

function withDatabase(url: string, name: string): string {
  return url.replace(/^(\w+:\/\/[^/]*\/)[^?]*/, `$1${name}`)
}

function databaseOf(url: string): string {
  return /^\w+:\/\/[^/]*\/([^?]*)/.exec(url)?.[1] ?? ''
}

async function speak(url: string, statements: readonly string[]): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    let rows: Record<string, unknown>[] = []
    for (const statement of statements) rows = (await client.query(statement)).rows
    return rows
  } finally {
    await client.end()
  }
}
