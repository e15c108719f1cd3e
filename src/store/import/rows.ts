import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../open.ts'

/** A line of a file as it was staged. */
export interface StagedRow {
  readonly position: number
  readonly key: string
  readonly sheet: string
  readonly row: number
  readonly fate: string
  readonly stage: string
  readonly original: Readonly<Record<string, string>>
  readonly understood: unknown
  readonly debts: readonly string[]
  readonly errors: readonly unknown[]
  readonly warnings: readonly unknown[]
  /** SHA-256 in hexadecimal. */
  readonly fingerprint: string
  /** The record it will be, or is. */
  readonly record: string | null
}

export interface Attempt {
  readonly id: string
  readonly attempt: number
}

/** Stages rows of an attempt; some hundreds at a time. */
export async function insertRows(tx: Tx, { id, attempt }: Attempt, rows: readonly StagedRow[]): Promise<void> {
  await sql`
    insert into import_row (organization_id, import_id, plan, position, key, sheet, row_number, fate, stage, original, understood, debts,
      errors, warnings, fingerprint, record_id)
    select current_organization(), ${id}, ${attempt}, position, key, sheet, row, fate, stage, original, understood, debts, errors, warnings,
      decode(fingerprint, 'hex'), record
    from json_to_recordset(${JSON.stringify(rows)}::json) as r (position int, key text, sheet text, row int, fate text, stage text,
      original json, understood jsonb, debts text[], errors jsonb, warnings jsonb, fingerprint text, record uuid)`.execute(
    tx,
  )
}

/** Forgets what other attempts staged. */
export async function deleteOtherRows(tx: Tx, { id, attempt }: Attempt): Promise<void> {
  await sql`
    delete from import_row where organization_id = current_organization() and import_id = ${id} and plan <> ${attempt}`.execute(
    tx,
  )
}

export type RowsWanted = 'all' | 'errors' | 'warnings' | 'skipped'

export interface RowsAsked extends Attempt {
  readonly only: RowsWanted
  /** Only these lines. */
  readonly keys?: readonly string[]
  /** Position of the last row of the page before. */
  readonly after: number
  readonly limit: number
}

export interface ShownRow extends StagedRow {
  readonly number: string | null
  readonly withdrawn: boolean
}

/** A page of rows in the file's order, with the number of the record they became. */
export async function pageOfRows(tx: Tx, asked: RowsAsked): Promise<ShownRow[]> {
  const { id, attempt, only, keys, after, limit } = asked
  const found = await sql<ShownRow>`
    select ${columns}, i.withdrawn, r.number from import_row i
    left join record r on r.organization_id = i.organization_id and r.id = i.record_id
    where i.organization_id = current_organization() and i.import_id = ${id} and i.plan = ${attempt} and i.position > ${after}
      ${wanted[only]} ${keys ? sql`and i.key = any(${[...keys]}::text[])` : sql``}
    order by i.position limit ${limit}`.execute(tx)
  return found.rows
}

const columns = sql`
  i.position, i.key, i.sheet, i.row_number as "row", i.fate, i.stage, i.original, i.understood, i.debts, i.errors, i.warnings,
  encode(i.fingerprint, 'hex') as fingerprint, i.record_id as record`

const wanted: Readonly<Record<RowsWanted, RawBuilder<unknown>>> = {
  all: sql``,
  errors: sql`and i.wrong`,
  warnings: sql`and i.doubtful`,
  skipped: sql`and i.fate <> 'import'`,
}

/** The rows that come in, in the file's order, in batches. */
export async function* takenRows(tx: Tx, { id, attempt }: Attempt, size = 1000): AsyncGenerator<StagedRow[]> {
  let after = -1
  for (;;) {
    const found = await sql<StagedRow>`
      select ${columns} from import_row i
      where i.organization_id = current_organization() and i.import_id = ${id} and i.plan = ${attempt} and i.fate = 'import'
        and i.position > ${after}
      order by i.position limit ${size}`.execute(tx)
    const last = found.rows.at(-1)
    if (!last) return
    yield found.rows
    after = last.position
  }
}

export interface Origin {
  readonly sheet: string
  readonly row: number
  readonly original: Readonly<Record<string, string>>
  readonly import: string
  readonly settled: unknown
  readonly file: { readonly id: string; readonly name: string; readonly hash: string }
}

/** The line a record came from, with every cell as it stood; null for what was not imported. */
export async function originOf(tx: Tx, record: string): Promise<Origin | null> {
  const found = await sql<Origin>`
    select w.sheet, w.row_number as "row", w.original, i.id as import, i.settled,
      json_build_object('id', f.id, 'name', f.name, 'hash', encode(f.hash, 'hex')) as file
    from import_row w join import i on i.organization_id = w.organization_id and i.id = w.import_id and i.plan = w.plan
    join file f on f.organization_id = i.organization_id and f.id = i.file_id
    where w.organization_id = current_organization() and w.record_id = ${record} and i.state in ('accepted', 'undoing', 'undone')`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

/**
 * Empties the cells a record came from, what was read out of them, and the import's samples of cells: which cell a redacted value stood in is told by no one but
 * the cells. Headers and the line's fingerprint stay, so that the same file is still known.
 */
export async function redactOrigin(tx: Tx, record: string): Promise<void> {
  await sql`
    update import_row set
      original = (select coalesce(json_object_agg(key, '[–]'), '{}') from json_each(original)),
      understood = understood || '{"title": null, "description": "[–]", "notes": null, "outcome": null, "source": null, "priority": null,
        "owner": null, "raisedBy": null}',
      errors = '[]', warnings = '[]'
    where organization_id = current_organization() and record_id = ${record}`.execute(tx)
  await sql`
    update import set preview = jsonb_set(preview, '{understood,samples}', '{}')
    where organization_id = current_organization() and preview #> '{understood,samples}' is not null and id in (
      select import_id from import_row where organization_id = current_organization() and record_id = ${record})`.execute(
    tx,
  )
}
