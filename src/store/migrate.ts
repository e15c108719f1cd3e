import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type pg from 'pg'
import { connected } from './connection.ts'
import { grantToApplication, searchRole } from './grants.ts'
import { applicationRole } from './open.ts'

const folder = new URL('./migrations/', import.meta.url)
const LOCK = 4210_2026

export interface MigrationReport {
  readonly applied: readonly string[]
  /** False where the account may not create roles: row level security then holds by FORCE alone. */
  readonly hasApplicationRole: boolean
}

/**
 * Brings the schema up to date: all pending migrations in one transaction, so one that fails changes nothing.
 * @param url connection string of the account that owns the schema
 * @param before called once when migrations are pending on a database that already holds data (the automatic backup)
 */
export async function migrate(url: string, before: () => Promise<void> = async () => {}): Promise<MigrationReport> {
  const client = await connected({ connectionString: url })
  try {
    const hasApplicationRole = await ensureRoles(client)
    const pending = await pendingMigrations(client)
    if (pending.length > 0 && (await holdsData(client))) await before()
    const applied = await applyInOneTransaction(client, hasApplicationRole)
    return { applied, hasApplicationRole }
  } finally {
    await client.end()
  }
}

async function applyInOneTransaction(client: pg.Client, hasApplicationRole: boolean): Promise<string[]> {
  await client.query('begin')
  try {
    await lockSchema(client)
    const applied = await applyPending(client)
    if (hasApplicationRole) await grantToApplication(client)
    await client.query('commit')
    return applied
  } catch (failure) {
    await client.query('rollback')
    throw failure
  }
}

/** Takes turns on the schema. The lock belongs to the transaction, so a transaction pooler works and a crash frees it. */
export async function lockSchema(client: pg.Client): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [LOCK])
}

/**
 * Applies what is pending, within a transaction at work and under the lock.
 * @param only of that the migrations with these names: a restore stops at the schema of its backup
 */
export async function applyPending(client: pg.Client, only?: ReadonlySet<string>): Promise<string[]> {
  await client.query(
    'create table if not exists migration (name text primary key, hash text not null, applied_at timestamptz not null default now())',
  )
  const pending = (await pendingMigrations(client)).filter(({ name }) => only?.has(name) ?? true)
  for (const { name, text, hash } of pending) {
    await apply(client, name, text)
    await client.query('insert into migration (name, hash) values ($1, $2)', [name, hash])
  }
  return pending.map(({ name }) => name)
}

async function apply(client: pg.Client, name: string, text: string): Promise<void> {
  try {
    await client.query(text)
  } catch (failure) {
    throw new Error(`Migration ${name} failed and changed nothing: ${(failure as Error).message}`, { cause: failure })
  }
}

interface Migration {
  readonly name: string
  readonly text: string
  readonly hash: string
}

async function pendingMigrations(client: pg.Client): Promise<Migration[]> {
  const done = await appliedMigrations(client)
  const all = await knownMigrations()
  for (const { name, hash } of all) {
    const before = done.get(name)
    if (before !== undefined && before !== hash)
      throw new Error(`Migration ${name} was edited after it ran; migrations are never edited.`)
  }
  return all.filter(({ name }) => !done.has(name))
}

/** Every migration this version knows, oldest first; a backup prints the last one's name as its schema version. */
export async function knownMigrations(): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(new URL(file, folder), 'utf8')
      return { name: basename(file, '.sql'), text, hash: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

export async function appliedMigrations(client: pg.Client): Promise<Map<string, string>> {
  const exists = await client.query("select to_regclass('migration') is not null as yes")
  if (!exists.rows[0].yes) return new Map()
  const rows = await client.query('select name, hash from migration')
  return new Map(rows.rows.map((row) => [row.name, row.hash]))
}

async function holdsData(client: pg.Client): Promise<boolean> {
  const exists = await client.query("select to_regclass('organization') is not null as yes")
  return exists.rows[0].yes
}

/** Creates the roles the application works under; a managed database with one account may refuse, and then answers false. */
export async function ensureRoles(client: pg.Client): Promise<boolean> {
  const answers = []
  for (const role of [applicationRole, searchRole]) answers.push(await ensureRole(client, role))
  return answers.every(Boolean)
}

async function ensureRole(client: pg.Client, role: string): Promise<boolean> {
  const { rows } = await client.query(
    'select exists (select from pg_roles where rolname = $1) as exists, (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) as may_create',
    [role],
  )
  const { exists, may_create: mayCreate } = rows[0]
  if (!exists && !mayCreate) return false
  if (!exists) await createRole(client, role)
  const member = await client.query("select pg_has_role(current_user, $1, 'MEMBER') as yes", [role])
  if (member.rows[0].yes) return true
  if (!mayCreate) return false
  await client.query(`grant ${role} to current_user`)
  return true
}

/** Roles belong to the whole server, so two databases starting together may both try: the second finds it done. */
async function createRole(client: pg.Client, role: string): Promise<void> {
  const DUPLICATE = '42710'
  const RACE = '23505'
  try {
    await client.query(`create role ${role} nologin nosuperuser nobypassrls nocreatedb nocreaterole`)
    await client.query(`grant ${role} to current_user`)
  } catch (failure) {
    if (![DUPLICATE, RACE].includes((failure as { code?: string }).code ?? '')) throw failure
  }
}
