import { sql } from 'kysely'
import type { Heard } from '#domain/trackers/heard.ts'
import type { TrackedState, TrackerKind } from '#domain/trackers/kinds.ts'
import type { Tx } from '../open.ts'

/** What a record is called elsewhere, and how it stands there. */
export interface Tracked {
  readonly id: string
  readonly kind: TrackerKind
  readonly address: string
  readonly title: string | null
  readonly state: TrackedState
  readonly heardAt: string | null
}

export async function trackedOf(tx: Tx, record: string): Promise<readonly Tracked[]> {
  const found = await sql<Tracked>`
    select i.id, t.kind, i.address, i.title, i.state, i.heard_at as "heardAt"
    from tracked i join tracker t on t.organization_id = i.organization_id and t.id = i.tracker_id
    where i.organization_id = current_organization() and i.record_id = ${record} order by i.added_at, i.id`.execute(tx)
  return found.rows
}

export interface NewTracked {
  readonly id: string
  readonly record: string
  readonly tracker: string
  readonly address: string
  readonly at: string
  readonly by: string
}

/** @returns whether it was new */
export async function insertTracked(tx: Tx, { id, record, tracker, address, at, by }: NewTracked): Promise<boolean> {
  const done = await sql`
    insert into tracked (organization_id, id, record_id, tracker_id, address, added_at, added_by)
    values (current_organization(), ${id}, ${record}, ${tracker}, ${address}, ${at}, ${by}) on conflict do nothing`.execute(
    tx,
  )
  return done.numAffectedRows === 1n
}

/** @returns its address, or null where there was none */
export async function deleteTracked(tx: Tx, record: string, id: string): Promise<string | null> {
  const gone = await sql<{ address: string }>`
    delete from tracked where organization_id = current_organization() and record_id = ${record} and id = ${id} returning address`.execute(
    tx,
  )
  return gone.rows[0]?.address ?? null
}

export interface Changed {
  readonly record: string
  readonly type: string
  readonly recordState: string
  readonly addedBy: string
  readonly before: TrackedState
}

/** Writes what was heard of an issue. @returns the records whose issue stands otherwise than before */
export async function writeHeard(
  tx: Tx,
  { tracker, heard, at }: { tracker: string; heard: Heard; at: string },
): Promise<readonly Changed[]> {
  const found = await sql<Changed>`
    with known as (
      select id, state from tracked
      where organization_id = current_organization() and tracker_id = ${tracker} and address = ${heard.address} for update),
    written as (
      update tracked i set state = ${heard.state}, title = ${heard.title}, heard_at = ${at} from known k
      where i.organization_id = current_organization() and i.id = k.id
      returning i.record_id, i.added_by, k.state as before)
    select w.record_id as record, r.type, r.state as "recordState", w.added_by as "addedBy", w.before
    from written w join record r on r.organization_id = current_organization() and r.id = w.record_id
    where w.before <> ${heard.state} order by w.record_id`.execute(tx)
  return found.rows
}
