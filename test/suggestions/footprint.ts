import type { World } from '#test/journeys/driver/world.ts'

export type Footprint = ReadonlyMap<string, ReadonlySet<string>>

/** Every row of every table that holds something, as text: of the world's organization, of what has no organization, and of jobs. */
export async function footprint({ app, organization }: World): Promise<Footprint> {
  const client = await app.store.libraryPool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('meliora.organization', $1, true)`, [organization])
    const tables = await client.query<{ schema: string; name: string }>(
      `select schemaname as schema, tablename as name from pg_tables where schemaname in ('public', 'pgboss')`,
    )
    const rows = new Map<string, ReadonlySet<string>>()
    for (const { schema, name } of tables.rows) {
      const found = await client.query<{ row: string }>(`select t::text as row from "${schema}"."${name}" t`)
      rows.set(name, new Set(found.rows.map(({ row }) => row)))
    }
    return rows
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/** The rows that came or changed between two looks, by table; tables without any are left out. */
export function newRows(before: Footprint, after: Footprint): Map<string, string[]> {
  const fresh = [...after].map(
    ([table, rows]) => [table, [...rows].filter((row) => !before.get(table)?.has(row))] as const,
  )
  return new Map(fresh.filter(([, rows]) => rows.length > 0).map(([table, rows]) => [table, [...rows]]))
}
