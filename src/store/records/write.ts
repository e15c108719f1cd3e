import { sql } from 'kysely'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { send } from '../conversation.ts'
import { newId } from '../ids.ts'
import type { Tx } from '../open.ts'
import { columnsOf, pairsFrom, type RowsTable, rowsTablesOf, tableOf } from './columns.ts'
import { indexWords } from './search.ts'
import type { Stored } from './stored.ts'

/** Adds a record: envelope, body, child rows and search words. */
export async function insertRecord(tx: Tx, type: AnyRecordType, record: Stored): Promise<void> {
  send(
    tx,
    sql`
    insert into record (organization_id, id, type, number, number_order, title, state, status, owner_id, due, audience, version, created_at, created_by, updated_at)
    values (current_organization(), ${record.id}, ${type.name}, ${record.number}, ${numberOrder(record.number)}, ${record.title}, ${record.state}, ${record.status},
      ${record.owner}, ${record.due}, ${record.audience}, ${record.version}, ${record.createdAt}, ${record.createdBy}, ${record.updatedAt})`,
  )
  const pairs = pairsFrom(columnsOf(type.fields), record)
  send(
    tx,
    sql`
    insert into ${sql.table(tableOf(type))} (organization_id, record_id, ${sql.join(pairs.map(([column]) => sql.ref(column)))})
    values (current_organization(), ${record.id}, ${sql.join(pairs.map(([, value]) => value))})`,
  )
  for (const table of rowsTablesOf(type)) insertRows(tx, table, record)
  await indexWords(tx, type, record)
}

/**
 * Writes a changed record if it still has the version that was read; answers whether it had: if not, the transaction must be undone.
 * Only what changed is written.
 * @param changed names of the fields whose values differ
 */
export async function updateRecord(
  tx: Tx,
  type: AnyRecordType,
  { record, changed }: { record: Stored; changed: readonly string[] },
): Promise<boolean> {
  const written = sql`
    update record set number = ${record.number}, number_order = ${numberOrder(record.number)}, title = ${record.title}, state = ${record.state},
      status = ${record.status}, owner_id = ${record.owner}, due = ${record.due}, audience = ${record.audience},
      version = version + 1, updated_at = ${record.updatedAt}
    where organization_id = current_organization() and id = ${record.id} and version = ${record.version}`.execute(tx)
  const pairs = pairsFrom(
    columnsOf(type.fields),
    Object.fromEntries(changed.filter((name) => name in type.fields).map((name) => [name, record[name]])),
  )
  if (pairs.length > 0) {
    send(
      tx,
      sql`
      update ${sql.table(tableOf(type))} set ${sql.join(pairs.map(([column, value]) => sql`${sql.ref(column)} = ${value}`))}
      where organization_id = current_organization() and record_id = ${record.id}`,
    )
  }
  for (const table of rowsTablesOf(type)) if (changed.includes(table.name)) replaceRows(tx, table, record)
  const [{ numAffectedRows }] = await Promise.all([written, indexWords(tx, type, record)])
  return numAffectedRows === 1n
}

/** Child rows keep their ids, so the trail can address them; order is theirs to choose. */
function replaceRows(tx: Tx, of: RowsTable, record: Stored): void {
  send(
    tx,
    sql`delete from ${sql.table(of.table)} where organization_id = current_organization() and record_id = ${record.id}`,
  )
  insertRows(tx, of, record)
}

function insertRows(tx: Tx, { name, table, columns }: RowsTable, record: Stored): void {
  const rows = record[name] as readonly ({ id: string } & Record<string, unknown>)[]
  if (rows.length === 0) return
  const names = columns.flatMap((column) => column.columns)
  const tuples = rows.map((row, position) => {
    const values = Object.fromEntries(pairsFrom(columns, row))
    return sql`(current_organization(), ${record.id}, ${row.id || newId()}, ${position}, ${sql.join(names.map((column) => values[column] ?? null))})`
  })
  send(
    tx,
    sql`
    insert into ${sql.table(table)} (organization_id, record_id, id, position, ${sql.join(names.map((column) => sql.ref(column)))})
    values ${sql.join(tuples)}`,
  )
}

/** IMP-2026-0042 sorts as 2026000042, so that ten thousand does not come before two. */
export function numberOrder(number: string | null): number | null {
  const parts = number?.match(/(\d{4})-(\d+)$/)
  return parts ? Number(parts[1]) * 1_000_000 + Number(parts[2]) : null
}
