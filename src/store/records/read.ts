import { type RawBuilder, sql } from 'kysely'
import { isId } from '#domain/checks/id.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { Tx } from '../open.ts'
import { columnsOf, rowsTablesOf, tableOf, valuesFrom } from './columns.ts'
import type { AudienceKeys, Stored } from './stored.ts'

/**
 * One record, whole, by id or number, if these eyes may see it; undefined otherwise. One statement: child rows come as JSON.
 * @param lock waits for whoever is changing it and keeps others waiting until the transaction ends
 */
export async function readRecord(
  tx: Tx,
  type: AnyRecordType,
  { ref, eyes, lock = false }: { ref: string; eyes: AudienceKeys; lock?: boolean },
): Promise<Stored | undefined> {
  const found = await sql<Record<string, unknown>>`
    select r.*, b.*${sql.join(rowsTablesOf(type).map(rowsAsJson), sql``)}
    from record r join ${sql.table(tableOf(type))} b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = ${type.name}
      and ${isId(ref) ? sql`r.id = ${ref}` : sql`r.number = ${ref.toUpperCase()}`}
      and ${seenBy(eyes)}
    ${lock ? sql`for update of r` : sql``}`.execute(tx)
  const row = found.rows[0]
  return row && storedFrom(type, row)
}

/** Records of a type that are not at rest, whole, for the house's own clock: in order of id, at most `most` after `after`. */
export async function readUnderWay(
  tx: Tx,
  type: AnyRecordType,
  { after, most }: { after: string; most: number },
): Promise<Stored[]> {
  const found = await sql<Record<string, unknown>>`
    select r.*, b.*${sql.join(rowsTablesOf(type).map(rowsAsJson), sql``)}
    from record r join ${sql.table(tableOf(type))} b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = ${type.name}
      and r.status not in ('completed', 'cancelled') and r.id > ${after}
    order by r.id limit ${most}`.execute(tx)
  return found.rows.map((row) => storedFrom(type, row))
}

/** Records of a type in these statuses that these eyes may see, whole, the oldest number first; at most `most`. */
export async function readSeen(
  tx: Tx,
  type: AnyRecordType,
  { eyes, statuses, most }: { eyes: AudienceKeys; statuses: readonly string[]; most: number },
): Promise<Stored[]> {
  const found = await sql<Record<string, unknown>>`
    select r.*, b.*${sql.join(rowsTablesOf(type).map(rowsAsJson), sql``)}
    from record r join ${sql.table(tableOf(type))} b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = ${type.name}
      and r.status = any(${[...statuses]}::text[]) and ${seenBy(eyes)}
    order by r.number_order, r.id limit ${most}`.execute(tx)
  return found.rows.map((row) => storedFrom(type, row))
}

/**
 * Keeps records from being changed until the transaction ends, for links that are written after the trail's head is locked: whoever
 * changes a record holds it first and then waits for the head.
 */
export async function holdRecords(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`
    select 1 from record where organization_id = current_organization() and id = any(${[...ids]}::uuid[]) order by id for key share`.execute(
    tx,
  )
}

/** The audience rule, the same in every list, search, count and export (design §4). */
export function seenBy(eyes: AudienceKeys): RawBuilder<unknown> {
  return sql`(r.audience is null or r.audience && ${[...eyes]}::text[])`
}

function rowsAsJson({ name, table }: { name: string; table: string }): RawBuilder<unknown> {
  return sql`, (select coalesce(json_agg(x order by x.position), '[]') from ${sql.table(table)} x
    where x.organization_id = r.organization_id and x.record_id = r.id) as ${sql.ref(`rows_${name}`)}`
}

function storedFrom(type: AnyRecordType, row: Record<string, unknown>): Stored {
  const children = rowsTablesOf(type).map(({ name, columns }) => {
    const rows = row[`rows_${name}`] as Record<string, unknown>[]
    return [name, rows.map((each) => ({ id: each.id as string, ...valuesFrom(columns, each) }))]
  })
  return { ...envelopeFrom(row), ...valuesFrom(columnsOf(type.fields), row), ...Object.fromEntries(children) } as Stored
}

/** The envelope's columns under the names guards use. */
export function envelopeFrom(row: Record<string, unknown>) {
  return {
    id: row.id as string,
    type: row.type as string,
    number: row.number as string | null,
    title: row.title as string,
    state: row.state as string,
    status: row.status as string,
    owner: row.owner_id as string | null,
    due: row.due as string | null,
    audience: row.audience as string[] | null,
    version: row.version as number,
    createdAt: row.created_at as string,
    createdBy: row.created_by as string | null,
    updatedAt: row.updated_at as string,
  }
}
