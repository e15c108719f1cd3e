import { type RawBuilder, sql } from 'kysely'
import type { RegisterPaper, ReviewItem } from '#domain/reviews/paper.ts'
import type { Tx } from '../open.ts'

interface Span {
  readonly since: string | null
  readonly today: string
  readonly timeZone: string
}

/** More than this is no register anybody can decide about in one meeting; the figures still count them all. */
const MOST = 500

/** The register as it stands: what is overdue, what was closed and what is new since the last review (C-126, C-127, C-128). */
export async function registerPaper(tx: Tx, { since, today, timeZone }: Span): Promise<RegisterPaper> {
  const after = (column: string) =>
    since === null ? sql`${sql.ref(column)} is not null` : sql`${sql.ref(column)} > ${since}`
  const dayOf = (column: string) => sql`(${sql.ref(column)} at time zone ${timeZone})::date`
  const overdue = await lines(tx, sql`r.status in ('planned', 'inProgress') and r.due < ${today}`, sql`r.due`)
  const closed = await lines(tx, sql`r.state = 'closed' and ${after('b.closed_at')}`, dayOf('b.closed_at'))
  const fresh = await lines(tx, after('b.registered_at'), dayOf('b.registered_at'))
  return {
    overdue: overdue.seen,
    closed: closed.seen,
    fresh: fresh.seen,
    withheld: { overdue: overdue.withheld, closed: closed.withheld, fresh: fresh.withheld },
  }
}

/** Improvements by their day, and how many more there are for narrow eyes. */
async function lines(
  tx: Tx,
  where: RawBuilder<unknown>,
  day: RawBuilder<unknown>,
): Promise<{ seen: ReviewItem[]; withheld: number }> {
  const from = sql`
    from record r join improvement b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'improvement' and ${where}`
  const found = await sql<ReviewItem>`
    select r.type, r.id, r.number, r.title, r.state, r.owner_id as owner, ${day} as day ${from} and r.audience is null
    order by 7, r.number_order, r.id limit ${MOST}`.execute(tx)
  const narrow = await sql<{ count: number }>`select count(*) ${from} and r.audience is not null`.execute(tx)
  return { seen: found.rows, withheld: narrow.rows[0]!.count }
}
