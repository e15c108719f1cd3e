import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../open.ts'

export type ImportState = 'reading' | 'ready' | 'refused' | 'accepting' | 'accepted' | 'undoing' | 'undone'

/** One import as it is stored; what the JSON columns hold is the app's to know. */
export interface StoredImport {
  readonly id: string
  readonly state: ImportState
  readonly file: {
    readonly id: string
    readonly name: string
    readonly hash: string
    readonly size: number
    readonly mediaType: string
  }
  readonly createdAt: string
  readonly createdBy: { readonly id: string; readonly name: string } | null
  readonly request: unknown
  readonly preview: unknown
  readonly refusal: unknown
  readonly attempt: number
  /** The attempt whose rows count. */
  readonly plan: number
  readonly registerMark: string
  readonly rowsDone: number
  readonly numbersYear: number | null
  readonly numbersFirst: number | null
  readonly rowsTaken: number | null
  /** What accepting and undoing wrote down. */
  readonly settled: unknown
}

const joined = sql`
  json_build_object('id', f.id, 'name', f.name, 'hash', encode(f.hash, 'hex'), 'size', f.size, 'mediaType', f.media_type) as file,
  case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end as "createdBy"`
const columns = sql`
  i.id, i.state, i.created_at as "createdAt", i.request, i.preview, i.refusal, i.attempt, i.plan, i.register_mark as "registerMark",
  i.rows_done as "rowsDone", i.numbers_year as "numbersYear", i.numbers_first as "numbersFirst", i.rows_taken as "rowsTaken", i.settled,
  ${joined}`
const tables = sql`
  import i join file f on f.organization_id = i.organization_id and f.id = i.file_id
  left join person p on p.organization_id = i.organization_id and p.id = i.created_by`

/** An import, locked until the transaction ends where it is about to change. */
export async function readImport(tx: Tx, id: string, { lock = false } = {}): Promise<StoredImport | null> {
  const found = await sql<StoredImport>`
    select ${columns} from ${tables}
    where i.organization_id = current_organization() and i.id = ${id} ${lock ? sql`for update of i` : sql``}`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

export interface ListedImport
  extends Pick<StoredImport, 'id' | 'state' | 'file' | 'createdAt' | 'createdBy' | 'rowsDone' | 'rowsTaken'> {
  /** How many rows would come in; null until it was read. */
  readonly rowsRead: number | null
}

/** The newest first; `after` is where the page before ended, as [createdAt, id]. */
export async function listImports(
  tx: Tx,
  { limit, after }: { limit: number; after: readonly [string, string] | null },
): Promise<ListedImport[]> {
  const found = await sql<ListedImport>`
    select i.id, i.state, i.created_at as "createdAt", i.rows_done as "rowsDone", i.rows_taken as "rowsTaken", ${joined},
      (i.preview #>> '{plan,summary,toImport}')::int as "rowsRead"
    from ${tables} where i.organization_id = current_organization()
      ${after === null ? sql`` : sql`and (i.created_at, i.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`}
    order by i.created_at desc, i.id desc limit ${limit}`.execute(tx)
  return found.rows
}

export interface NewImport {
  readonly id: string
  readonly file: string
  readonly at: string
  readonly by: string | null
  readonly registerMark: string
  readonly worker: string
}

/** A new import that is being read, by its first attempt. */
export async function insertImport(tx: Tx, { id, file, at, by, registerMark, worker }: NewImport): Promise<void> {
  await sql`
    insert into import (organization_id, id, state, file_id, created_at, created_by, attempt, register_mark, worker, worked_at)
    values (current_organization(), ${id}, 'reading', ${file}, ${at}, ${by}, 1, ${registerMark}, ${worker}, now())`.execute(
    tx,
  )
}

/** How many imports wait to be accepted. */
export async function countWaiting(tx: Tx): Promise<number> {
  const found = await sql<{ count: number }>`
    select count(*) as count from import where organization_id = current_organization() and state in ('reading', 'ready', 'refused')`.execute(
    tx,
  )
  return found.rows[0]!.count
}

export interface Changes {
  readonly state?: ImportState
  readonly request?: unknown
  readonly preview?: unknown
  readonly refusal?: unknown
  readonly attempt?: number
  readonly plan?: number
  readonly registerMark?: string
  readonly rowsDone?: number
  readonly numbersYear?: number | null
  readonly numbersFirst?: number | null
  readonly rowsTaken?: number | null
  readonly settled?: unknown
}

const json = (value: unknown) => sql`${value === null ? null : JSON.stringify(value)}::jsonb`
const plain = (value: unknown) => sql`${value}`
const written: Readonly<Record<keyof Changes, readonly [column: string, as: (value: unknown) => RawBuilder<unknown>]>> =
  {
    state: ['state', plain],
    request: ['request', json],
    preview: ['preview', json],
    refusal: ['refusal', json],
    attempt: ['attempt', plain],
    plan: ['plan', plain],
    registerMark: ['register_mark', plain],
    rowsDone: ['rows_done', plain],
    numbersYear: ['numbers_year', plain],
    numbersFirst: ['numbers_first', plain],
    rowsTaken: ['rows_taken', plain],
    settled: ['settled', json],
  }

/** Changes an import that is locked. A worker, when given, begins its work with this; null ends it. */
export async function changeImport(tx: Tx, id: string, changes: Changes, worker: string | null): Promise<void> {
  await sql`
    update import set ${assignments(changes)} worker = ${worker}, worked_at = ${worker === null ? sql`null` : sql`now()`}
    where organization_id = current_organization() and id = ${id}`.execute(tx)
}

/** The same by the worker itself, if it still is the one; answers whether it was. Not having a successor is the worker's lease. */
export async function changeAsWorker(
  tx: Tx,
  { id, worker, ends = false }: { id: string; worker: string; ends?: boolean },
  changes: Changes,
): Promise<boolean> {
  const end = ends ? sql`worker = null, worked_at = null` : sql`worked_at = now()`
  const changed = await sql`
    update import set ${assignments(changes)} ${end} where organization_id = current_organization() and id = ${id} and worker = ${worker}`.execute(
    tx,
  )
  return changed.numAffectedRows === 1n
}

/** `state = 'ready', plan = 2,`: with the comma, for something always follows. */
function assignments(changes: Changes): RawBuilder<unknown> {
  const each = Object.entries(changes).map(([name, value]) => {
    const [column, as] = written[name as keyof Changes]
    return sql`${sql.ref(column)} = ${as(value)},`
  })
  return each.length > 0 ? sql.join(each, sql` `) : sql``
}

/** Locks the imports whose worker has not been heard of for so long that it must be gone. */
export async function lockAbandoned(tx: Tx, seconds: number): Promise<StoredImport[]> {
  const found = await sql<StoredImport>`
    select ${columns} from ${tables}
    where i.organization_id = current_organization() and i.worker is not null and i.worked_at < now() - make_interval(secs => ${seconds})
    for update of i skip locked`.execute(tx)
  return found.rows
}

/** Discards an import that is not in the register: everything that was read goes. */
export async function deleteImport(tx: Tx, id: string): Promise<void> {
  await sql`delete from import_row where organization_id = current_organization() and import_id = ${id}`.execute(tx)
  await sql`delete from import where organization_id = current_organization() and id = ${id}`.execute(tx)
}
