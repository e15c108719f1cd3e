import { sql } from 'kysely'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

export interface RedactionRequest {
  readonly id: string
  readonly record: string
  /** Exactly these, as the trail names them: `description`, `actions/<row id>/what`, `reason`. */
  readonly paths: readonly string[]
  readonly reason: string
  readonly proposedAt: string
  readonly proposedBy: string
  readonly decidedAt: string | null
  readonly decidedBy: string | null
  readonly approved: boolean | null
}

const columns = sql`
  id, record_id as record, paths, reason, proposed_at as "proposedAt", proposed_by as "proposedBy",
  decided_at as "decidedAt", decided_by as "decidedBy", approved`

export async function insertRequest(
  tx: Tx,
  { id, record, paths, reason, proposedAt, proposedBy }: RedactionRequest,
): Promise<void> {
  await sql`
    insert into redaction_request (organization_id, id, record_id, paths, reason, proposed_at, proposed_by)
    values (current_organization(), ${id}, ${record}, ${[...paths]}::text[], ${reason}, ${proposedAt}, ${proposedBy})`.execute(
    tx,
  )
}

/** A request, locked until the transaction ends; null when there is none. */
export async function lockRequest(tx: Tx, id: string): Promise<RedactionRequest | null> {
  const found = await sql<RedactionRequest>`
    select ${columns} from redaction_request where organization_id = current_organization() and id = ${id} for update`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

/** The newest requests about records these eyes see, decided or not. */
export async function listRequests(
  tx: Tx,
  { limit, eyes }: { limit: number; eyes: AudienceKeys },
): Promise<RedactionRequest[]> {
  const found = await sql<RedactionRequest>`
    select ${columns} from (
      select q.* from redaction_request q join record r on r.organization_id = q.organization_id and r.id = q.record_id
      where q.organization_id = current_organization() and ${seenBy(eyes)}
      order by q.proposed_at desc, q.id desc limit ${limit}) newest
    order by proposed_at desc, id desc`.execute(tx)
  return found.rows
}

export async function decideRequest(
  tx: Tx,
  { id, at, by, approved }: { id: string; at: string; by: string; approved: boolean },
): Promise<void> {
  await sql`
    update redaction_request set decided_at = ${at}, decided_by = ${by}, approved = ${approved}
    where organization_id = current_organization() and id = ${id}`.execute(tx)
}

/** Every path under which the trail still keeps a value about a record or person: the path itself, or under it. */
export async function keptPaths(tx: Tx, record: string, path: string): Promise<string[]> {
  const found = await sql<{ path: string }>`
    select distinct v.path from trail_entry e join trail_value v on v.organization_id = e.organization_id and v.entry_id = e.id
    where e.organization_id = current_organization() and e.record_id = ${record} and v.value is not null
      and (v.path = ${path} or starts_with(v.path, ${`${path}/`})) order by v.path`.execute(tx)
  return found.rows.map((row) => row.path)
}

/** Takes value and salt out of every entry about a record or person under these paths; the entries keep their commitments. Answers how many. */
export async function redactValues(tx: Tx, record: string, paths: readonly string[]): Promise<number> {
  const redacted = await sql`
    update trail_value v set salt = null, value = null from trail_entry e
    where e.organization_id = current_organization() and e.record_id = ${record}
      and v.organization_id = e.organization_id and v.entry_id = e.id and v.path = any(${[...paths]}::text[]) and v.value is not null`.execute(
    tx,
  )
  return Number(redacted.numAffectedRows)
}

/** Takes a person's name out of what an import tells of the people it brought; answers the imports' ids. */
export async function forgetNewcomer(tx: Tx, person: string, pseudonym: string): Promise<string[]> {
  const forgotten = await sql<{ id: string }>`
    update import set settled = jsonb_set(settled, '{accepted,people}', (
      select jsonb_agg(case when p ->> 'id' = ${person} then p || jsonb_build_object('name', ${pseudonym}::text) else p end)
      from jsonb_array_elements(settled #> '{accepted,people}') p))
    where organization_id = current_organization()
      and settled #> '{accepted,people}' @> jsonb_build_array(jsonb_build_object('id', ${person}::text))
    returning id`.execute(tx)
  return forgotten.rows.map(({ id }) => id)
}

/** Cuts a person off their login and takes the e-mail out of their invitations; answers the invitations' ids. */
export async function forgetLogin(tx: Tx, person: string): Promise<string[]> {
  await sql`delete from membership where organization_id = current_organization() and person_id = ${person}`.execute(tx)
  const forgotten = await sql<{ id: string }>`
    update invitation set email = '' where organization_id = current_organization() and person_id = ${person} returning id`.execute(
    tx,
  )
  return forgotten.rows.map(({ id }) => id)
}
