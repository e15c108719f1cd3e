import { createHash } from 'node:crypto'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { connected } from '../connection.ts'
import { type BackupHeader, backupFormat, type TableEnd } from './contents.ts'
import { framed } from './frames.ts'
import { carriedTables, rowsOf, type Table } from './tables.ts'

/**
 * Everything in the database as one stream of frames, from one moment, while others go on writing. Row level security binds the owner
 * too, so bound tables are read organization by organization (docs/adr/0008-backup.md).
 * @param url connection string of the owner
 */
export async function* backupOf(
  url: string,
  { at, version }: Pick<BackupHeader, 'at' | 'version'>,
): AsyncGenerator<Buffer> {
  const client = await connected({ connectionString: url })
  try {
    await client.query('begin isolation level repeatable read read only')
    await sameTextEverywhere(client)
    const organizations = await organizationsOf(client)
    const whole = createHash('sha256')
    const counted = (bytes: Buffer) => {
      whole.update(bytes)
      return bytes
    }
    yield counted(framed('header', { format: backupFormat, at, version, ...(await schemaOf(client)), organizations }))
    const tables = await carriedTables(client)
    for (const table of tables) for await (const bytes of framesOf(client, table, organizations)) yield counted(bytes)
    yield framed('end', { tables: tables.length, sha256: whole.digest('hex') })
    await client.query('commit')
  } finally {
    await client.end()
  }
}

/** Settings that change how COPY spells a value. */
export async function sameTextEverywhere(client: pg.ClientBase): Promise<void> {
  await client.query(`set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
    set local bytea_output = 'hex'; set local extra_float_digits = 1; set local client_encoding = 'UTF8'`)
}

async function organizationsOf(client: pg.Client): Promise<BackupHeader['organizations']> {
  const { rows } = await client.query<{ id: string; slug: string }>(
    'select id, slug from all_organizations() order by id',
  )
  const organizations: { id: string; slug: string; head: string }[] = []
  for (const { id, slug } of rows) {
    await enter(client, id)
    const head = await client.query<{ head: string }>(
      "select seq || ':' || encode(hash, 'hex') as head from trail_head",
    )
    organizations.push({ id, slug, head: head.rows[0]?.head ?? '' })
  }
  return organizations
}

async function enter(client: pg.Client, organization: string): Promise<void> {
  await client.query("select set_config('meliora.organization', $1, true)", [organization])
}

async function schemaOf(client: pg.Client): Promise<Pick<BackupHeader, 'schema' | 'migrations'>> {
  const { rows: migrations } = await client.query<{ name: string; hash: string }>(
    'select name, hash from migration order by name',
  )
  const last = migrations.at(-1)
  if (!last) throw new Error('This database was never laid out by Meliora.')
  return { schema: last.name, migrations }
}

async function* framesOf(
  client: pg.Client,
  table: Table,
  organizations: BackupHeader['organizations'],
): AsyncGenerator<Buffer> {
  yield framed('table', { name: table.name, columns: table.columns })
  const hash = createHash('sha256')
  let rows = 0
  for (const organization of table.isBound ? organizations.map(({ id }) => id) : ['']) {
    await enter(client, organization)
    const copy = client.query(copyTo(`copy (${rowsOf(table)}) to stdout`))
    for await (const bytes of copy) {
      hash.update(bytes)
      yield framed('rows', bytes)
    }
    rows += copy.rowCount
  }
  const end: TableEnd = { name: table.name, rows, sha256: hash.digest('hex') }
  yield framed('tableEnd', end)
}
