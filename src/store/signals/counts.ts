import { sql } from 'kysely'
import type { WatchedAs } from '#domain/measurement/triggers/rules.ts'
import type { Tx } from '../open.ts'

/** How many metrics in use are watched as what. */
export async function countWatched(tx: Tx): Promise<Map<WatchedAs, number>> {
  const found = await sql<{ watchedAs: WatchedAs; count: number }>`
    select coalesce(b.watched_as, 'kpi') as "watchedAs", count(*) as count
    from record r join metric b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'metric' and r.state = 'active' and r.audience is null group by 1`.execute(
    tx,
  )
  return new Map(found.rows.map(({ watchedAs, count }) => [watchedAs, count]))
}

/** How many signals each rule has raised since an instant. */
export async function countRaised(tx: Tx, since: string): Promise<Map<string, number>> {
  const found = await sql<{ rule: string; count: number }>`
    select rule, count(*) as count from signal where organization_id = current_organization() and found_at >= ${since} group by 1`.execute(
    tx,
  )
  return new Map(found.rows.map(({ rule, count }) => [rule, count]))
}
