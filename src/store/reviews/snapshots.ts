import { sql } from 'kysely'
import type { Tx } from '../open.ts'
import type { RecordedWord } from './sealedPaper.ts'

/** What lay on the table of a review, as it was recorded. */
export interface Snapshot {
  readonly id: string
  /** Canonical JSON; its SHA-256 stands in the trail. Titles of records stand in it as commitments. */
  readonly text: string
  readonly sha256: string
  readonly takenAt: string
  readonly takenBy: string | null
  /** The titles it commits to. */
  readonly words: readonly RecordedWord[]
}

export async function insertSnapshot(tx: Tx, review: string, snapshot: Snapshot): Promise<void> {
  const { id, text, sha256, takenAt, takenBy, words } = snapshot
  await sql`
    insert into review_snapshot (organization_id, id, review_id, text, sha256, taken_at, taken_by)
    values (current_organization(), ${id}, ${review}, ${text}, ${sha256}, ${takenAt}, ${takenBy})`.execute(tx)
  await sql`
    insert into review_snapshot_word (organization_id, snapshot_id, record_id, commitment, salt, value)
    select current_organization(), ${id}, w.record::uuid, w.commitment, decode(w.salt, 'hex'), w.value
    from jsonb_to_recordset(${JSON.stringify(words)}::jsonb) as w (record text, commitment text, salt text, value text)`.execute(
    tx,
  )
}

/** Each recording of a review, the first one first; the last one is what counts. */
export async function snapshotsOf(tx: Tx, review: string): Promise<Snapshot[]> {
  const found = await sql<Snapshot>`
    select s.id, s.text, s.sha256, s.taken_at as "takenAt", s.taken_by as "takenBy", coalesce((
      select json_agg(json_build_object('record', w.record_id, 'commitment', w.commitment, 'salt', encode(w.salt, 'hex'), 'value', w.value) order by w.record_id)
      from review_snapshot_word w where w.organization_id = s.organization_id and w.snapshot_id = s.id), '[]') as words
    from review_snapshot s
    where s.organization_id = current_organization() and s.review_id = ${review} order by s.taken_at, s.id`.execute(tx)
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

/** Takes a record's title out of every recording; the texts keep their commitments and so their sums. */
export async function redactRecordedTitle(tx: Tx, record: string): Promise<void> {
  await sql`
    update review_snapshot_word set salt = null, value = null
    where organization_id = current_organization() and record_id = ${record} and value is not null`.execute(tx)
}

/** Of these records those whose redaction stands in the trail: only then a missing title is as it should be. */
export async function redactedInTrail(tx: Tx, records: readonly string[]): Promise<Set<string>> {
  if (records.length === 0) return new Set()
  const found = await sql<{ id: string }>`
    select distinct record_id as id from trail_entry
    where organization_id = current_organization() and record_id = any(${[...records]}::uuid[]) and verb = 'redact'`.execute(
    tx,
  )
  return new Set(found.rows.map(({ id }) => id))
}
