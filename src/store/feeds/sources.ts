import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/** Readings that came in without a feed: over the API, by hand, from a file. */
export interface OtherSource {
  readonly channel: string
  readonly batches: number
  readonly readings: number
  readonly lastAt: string
}

/** Where else readings come from, by the way they came in. */
export async function otherSources(tx: Tx, since: string): Promise<OtherSource[]> {
  const found = await sql<OtherSource>`
    select channel, count(*) as batches, sum(added + restated) as readings, max(at) as "lastAt"
    from point_batch where organization_id = current_organization() and feed_id is null and at >= ${since} and channel <> 'job'
    group by channel order by channel`.execute(tx)
  return found.rows
}
