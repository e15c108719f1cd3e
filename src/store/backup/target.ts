import type pg from 'pg'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { appliedMigrations, knownMigrations } from '../migrate.ts'
import type { BackupHeader } from './contents.ts'
import { allTables, quoted, type Table } from './tables.ts'

/** Stops a backup whose schema this version does not know. */
export async function assertKnownSchema({ migrations, schema }: BackupHeader): Promise<void> {
  const known = new Map((await knownMigrations()).map(({ name, hash }) => [name, hash]))
  const isKnown = migrations.every(({ name, hash }) => known.get(name) === hash)
  if (!isKnown) throw new Refused('notNow', [refuse('backup_newer', { values: { schema } })])
}

/** Rows a database may have that nobody has used yet: its own history, and the one-time link of the first run. */
const unused: Readonly<Record<string, string>> = {
  migration: 'false',
  backup_made: 'false',
  secret_lookup: "kind <> 'first_run'",
}

/**
 * Makes sure the database is empty: without tables, or laid out by Meliora and never used.
 * @throws Refused notNow
 */
export async function assertEmpty(client: pg.Client, header: BackupHeader): Promise<void> {
  const tables = await allTables(client)
  if (tables.length === 0) return
  const applied = await appliedMigrations(client)
  const foreign = tables.find(() => applied.size === 0)
  if (foreign) throw notEmpty(foreign.name)
  const ahead = [...applied.keys()].find((name) => !header.migrations.some((each) => each.name === name))
  if (ahead) throw new Refused('notNow', [refuse('backup_target_newer', { values: { schema: header.schema } })])
  await withoutForce(client, tables)
  for (const { name } of tables) {
    const { rows } = await client.query(
      `select exists (select from ${quoted(name)} where ${unused[name] ?? 'true'}) as yes`,
    )
    if (rows[0].yes) throw notEmpty(name)
  }
  await client.query('delete from secret_lookup')
}

function notEmpty(table: string): Refused {
  return new Refused('notNow', [refuse('backup_target_not_empty', { values: { table } })])
}

/** Lets the owner see and fill every row, for this transaction; everyone else stays bound. */
export async function withoutForce(client: pg.Client, tables: readonly Table[]): Promise<void> {
  for (const { name, isBound } of tables)
    if (isBound) await client.query(`alter table ${quoted(name)} no force row level security`)
}

export async function withForce(client: pg.Client, tables: readonly Table[]): Promise<void> {
  for (const { name, isBound } of tables)
    if (isBound) await client.query(`alter table ${quoted(name)} force row level security`)
}
