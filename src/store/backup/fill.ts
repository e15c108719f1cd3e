import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { TableStart } from './contents.ts'
import { DamagedBackup } from './frames.ts'
import type { BackupPart } from './read.ts'
import { quoted, type Table } from './tables.ts'
import { sameTextEverywhere } from './write.ts'

/**
 * Copies every table's rows in. The trail's triggers rest meanwhile, so that its hashes are the ones that were; foreign keys are checked
 * when all rows are there. Answers how many rows.
 */
export async function fillTables(
  client: pg.Client,
  tables: readonly Table[],
  parts: AsyncIterable<BackupPart>,
): Promise<number> {
  await sameTextEverywhere(client)
  for (const { name } of tables) await client.query(`alter table ${quoted(name)} disable trigger user`)
  const links = await takeForeignKeys(client)
  const rows = await copyAll(client, tables, parts)
  for (const { table, name, definition } of links)
    await client.query(`alter table ${quoted(table)} add constraint ${quoted(name)} ${definition}`)
  for (const { name } of tables) await client.query(`alter table ${quoted(name)} enable trigger user`)
  return rows
}

interface ForeignKey {
  readonly table: string
  readonly name: string
  readonly definition: string
}

async function takeForeignKeys(client: pg.Client): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(`
    select r.relname as table, c.conname as name, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c join pg_class r on r.oid = c.conrelid
    where c.contype = 'f' and c.conparentid = 0 and r.relnamespace = 'public'::regnamespace`)
  for (const { table, name } of rows) await client.query(`alter table ${quoted(table)} drop constraint ${quoted(name)}`)
  return rows
}

async function copyAll(client: pg.Client, tables: readonly Table[], parts: AsyncIterable<BackupPart>): Promise<number> {
  const missing = new Map(tables.map((table) => [table.name, table]))
  const coming = parts[Symbol.asyncIterator]()
  let count = 0
  for (let next = await coming.next(); !next.done; next = await coming.next()) {
    if (next.value.kind !== 'table') throw new DamagedBackup('rows of no table')
    const { table } = next.value
    const copy = client.query(copyFrom(statementFor(table, missing)))
    missing.delete(table.name)
    const rows = new Rows(coming)
    await pipeline(Readable.from(rows), copy)
    if (copy.rowCount !== rows.expected)
      throw new DamagedBackup(`the table ${table.name} has ${copy.rowCount} rows instead of ${rows.expected}`)
    count += copy.rowCount
  }
  const [forgotten] = missing.keys()
  if (forgotten) throw new DamagedBackup(`the table ${forgotten} is missing`)
  return count
}

/** The rows of one table, as they come, and how many there should have been. */
class Rows {
  expected = 0
  readonly #coming: AsyncIterator<BackupPart>

  constructor(coming: AsyncIterator<BackupPart>) {
    this.#coming = coming
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    for (let next = await this.#coming.next(); !next.done; next = await this.#coming.next()) {
      if (next.value.kind === 'rows') yield next.value.bytes
      if (next.value.kind !== 'tableEnd') continue
      this.expected = next.value.end.rows
      return
    }
  }
}

function statementFor({ name, columns }: TableStart, missing: ReadonlyMap<string, Table>): string {
  const table = missing.get(name)
  if (!table || columns.length !== table.columns.length || !columns.every((column) => table.columns.includes(column))) {
    throw new DamagedBackup(`the table ${name} does not fit its schema`)
  }
  return `copy ${quoted(name)} (${columns.map(quoted).join(', ')}) from stdin`
}
