import type pg from 'pg'

export interface Table {
  readonly name: string
  /** Columns that hold something of their own; generated ones are made again. */
  readonly columns: readonly string[]
  /** The primary key, in order. */
  readonly key: readonly { readonly column: string; readonly isText: boolean }[]
  /** Bound to an organization by row level security. */
  readonly isBound: boolean
}

/**
 * What a backup leaves behind: sessions and open links, so that an old backup brings back nothing that was ended since (people sign in
 * again); counts of attempts; what says of this database alone how it came about.
 */
const leftBehind = [
  'attempt',
  'backup_made',
  'identity_session',
  'identity_verification',
  'migration',
  'password_reset',
  'room_session',
]

/** Every table a backup carries, by name. What it could not carry (a table without a key, a counter beside the tables) stops it. */
export async function carriedTables(client: pg.ClientBase): Promise<Table[]> {
  const tables = await allTables(client)
  const carried = tables.filter(({ name }) => !leftBehind.includes(name))
  const keyless = carried.find(({ key }) => key.length === 0)
  if (keyless) throw new Error(`The table ${keyless.name} has no primary key and cannot be backed up.`)
  const counters = await client.query(
    "select 1 from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S'",
  )
  if (counters.rowCount)
    throw new Error('Counters beside the tables (sequences) are not backed up; number rows in a table.')
  return carried
}

/** Every table of Meliora, by name; partitions are part of theirs. */
export async function allTables(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select c.relname as name, c.relrowsecurity as "isBound",
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
      coalesce((select json_agg(json_build_object('column', a.attname, 'isText', t.typcategory = 'S') order by k.position)
        from pg_index i cross join unnest(i.indkey) with ordinality as k (attnum, position)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum join pg_type t on t.oid = a.atttypid
        where i.indrelid = c.oid and i.indisprimary), '[]') as key
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition order by c.relname collate "C"`)
  return rows
}

/** The rows of a table in the order of its key, the same on every server: texts by code point. */
export function rowsOf({ name, columns, key, isBound }: Table): string {
  const tenant = columns.includes('organization_id') ? 'organization_id' : 'id'
  const where = isBound ? `where ${tenant} = current_organization()` : ''
  const order = key.map(({ column, isText }) => `${quoted(column)}${isText ? ' collate "C"' : ''}`)
  return `select ${columns.map(quoted).join(', ')} from ${quoted(name)} ${where} order by ${order.join(', ')}`
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
