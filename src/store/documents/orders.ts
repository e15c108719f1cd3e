import { sql } from 'kysely'
import type { Language } from '#domain/words/language.ts'
import type { Tx } from '../open.ts'

/** A file that is being made, or was, for one person. */
export interface Order {
  readonly id: string
  readonly report: string
  readonly ref: string | null
  readonly format: string
  readonly language: Language
  readonly state: 'working' | 'ready' | 'failed'
  readonly done: number
  /** Null while nobody knows how much there is. */
  readonly total: number | null
  readonly orderedAt: string
  readonly refusals: readonly string[]
  readonly name: string | null
  readonly trailHead: string | null
}

const columns = sql`
  id, report, ref, format, language, state, done, total, ordered_at as "orderedAt", refusals, name, trail_head as "trailHead"`

export async function insertOrder(
  tx: Tx,
  {
    id,
    report,
    ref,
    format,
    language,
    orderedAt,
  }: Pick<Order, 'id' | 'report' | 'ref' | 'format' | 'language' | 'orderedAt'>,
  person: string,
): Promise<void> {
  await sql`
    insert into report_order (organization_id, id, person_id, report, ref, format, language, state, ordered_at, beat_at)
    values (current_organization(), ${id}, ${person}, ${report}, ${ref}, ${format}, ${language}, 'working', ${orderedAt}, ${orderedAt})`.execute(
    tx,
  )
}

/** A person's orders, newest first. */
export async function ordersOf(tx: Tx, person: string): Promise<Order[]> {
  const found = await sql<Order>`
    select ${columns} from report_order where organization_id = current_organization() and person_id = ${person}
    order by ordered_at desc, id limit 50`.execute(tx)
  return found.rows
}

/** One of a person's orders; another's is not there for them. */
export async function readOrder(tx: Tx, id: string, person: string): Promise<Order | undefined> {
  const found = await sql<Order>`
    select ${columns} from report_order
    where organization_id = current_organization() and id = ${id} and person_id = ${person}`.execute(tx)
  return found.rows[0]
}

export async function orderContent(tx: Tx, id: string): Promise<Buffer | null> {
  const found = await sql<{ content: Buffer | null }>`
    select content from report_order where organization_id = current_organization() and id = ${id}`.execute(tx)
  return found.rows[0]?.content ?? null
}

/** How far the work is; a sign of life. */
export async function beat(
  tx: Tx,
  id: string,
  { done, total, at }: { readonly done: number; readonly total: number | null; readonly at: string },
): Promise<void> {
  await sql`
    update report_order set done = ${done}, total = ${total}, beat_at = ${at}
    where organization_id = current_organization() and id = ${id} and state = 'working'`.execute(tx)
}

/** Takes up orders of a person that were silent since; answers those this caller took, each at most one caller's. */
export async function takeSilent(
  tx: Tx,
  person: string,
  { since, at }: { readonly since: string; readonly at: string },
): Promise<Order[]> {
  const taken = await sql<Order>`
    update report_order set beat_at = ${at}
    where organization_id = current_organization() and person_id = ${person} and state = 'working' and beat_at < ${since}
    returning ${columns}`.execute(tx)
  return taken.rows
}

export async function finishOrder(
  tx: Tx,
  id: string,
  {
    name,
    content,
    trailHead,
  }: { readonly name: string; readonly content: Uint8Array; readonly trailHead: string | null },
): Promise<void> {
  await sql`
    update report_order set state = 'ready', name = ${name}, content = ${Buffer.from(content)}, trail_head = ${trailHead},
      total = greatest(coalesce(total, done), 1), done = greatest(coalesce(total, done), 1)
    where organization_id = current_organization() and id = ${id} and state = 'working'`.execute(tx)
}

export async function failOrder(tx: Tx, id: string, refusals: readonly string[]): Promise<void> {
  await sql`
    update report_order set state = 'failed', refusals = ${[...refusals]}
    where organization_id = current_organization() and id = ${id} and state = 'working'`.execute(tx)
}

/** Takes one away, or everything ordered before a moment: made files are copies of what is kept elsewhere. */
export async function clearOrders(
  tx: Tx,
  { before, id }: { readonly before?: string; readonly id?: string },
): Promise<void> {
  const which = id ? sql`id = ${id}` : sql`ordered_at < ${before}`
  await sql`delete from report_order where organization_id = current_organization() and ${which}`.execute(tx)
}

/** Takes away files that lie ready: each is a copy that may hold words that are gone now, and can be ordered again. */
export async function discardReadyFiles(tx: Tx): Promise<void> {
  await sql`delete from report_order where organization_id = current_organization() and state = 'ready'`.execute(tx)
}
