import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/** What lay on the table of a review, as it was recorded. */
export interface Snapshot {
  readonly id: string
  /** Canonical JSON; its SHA-256 stands in the trail. */
  readonly text: string
  readonly sha256: string
  readonly takenAt: string
  readonly takenBy: string | null
}

export async function insertSnapshot(tx: Tx, review: string, snapshot: Snapshot): Promise<void> {
  const { id, text, sha256, takenAt, takenBy } = snapshot
  await sql`
    insert into review_snapshot (organization_id, id, review_id, text, sha256, taken_at, taken_by)
    values (current_organization(), ${id}, ${review}, ${text}, ${sha256}, ${takenAt}, ${takenBy})`.execute(tx)
}

/** Each recording of a review, the first one first; the last one is what counts. */
export async function snapshotsOf(tx: Tx, review: string): Promise<Snapshot[]> {
  const found = await sql<Snapshot>`
    select id, text, sha256, taken_at as "takenAt", taken_by as "takenBy" from review_snapshot
    where organization_id = current_organization() and review_id = ${review} order by taken_at, id`.execute(tx)
  return found.rows
}

/** The recordings that counted in reviews held before a day, newest first. */
export async function earlierSnapshots(
  tx: Tx,
  { review, most }: { readonly review: string; readonly most: number },
): Promise<Pick<Snapshot, 'text'>[]> {
  const found = await sql<Pick<Snapshot, 'text'>>`
    select s.text from management_review v
    join review_snapshot s on s.organization_id = v.organization_id and s.review_id = v.record_id and s.sha256 = v.snapshot_sha256
    where v.organization_id = current_organization() and v.held_at is not null and v.record_id <> ${review}
    order by v.held_on desc, v.held_at desc limit ${most}`.execute(tx)
  return found.rows
}
