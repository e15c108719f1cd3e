import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { TrackerKind } from '#domain/trackers/kinds.ts'
import type { Tx } from '../open.ts'

export interface Tracker {
  readonly id: string
  readonly kind: TrackerKind
  readonly name: string
  readonly address: string
  readonly heardAt: string | null
}

const columns = sql`id, kind, name, address, heard_at as "heardAt"`

/** Trackers in use, by name. */
export async function listTrackers(tx: Tx): Promise<readonly Tracker[]> {
  const found = await sql<Tracker>`
    select ${columns} from tracker where organization_id = current_organization() and ended_at is null order by name, id`.execute(
    tx,
  )
  return found.rows
}

/** One in use, with what its webhook signs with. */
export async function readTracker(tx: Tx, id: string): Promise<(Tracker & { readonly secret: string }) | null> {
  const found = await sql<Tracker & { secret: string }>`
    select ${columns}, secret from tracker where organization_id = current_organization() and id = ${id} and ended_at is null`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

export interface NewTracker extends Omit<Tracker, 'heardAt'> {
  readonly secret: string
  readonly at: string
  readonly by: string | null
}

/** Keeps it, and lets its address answer. */
export async function insertTracker(tx: Tx, { id, kind, name, address, secret, at, by }: NewTracker): Promise<void> {
  await sql`
    insert into tracker (organization_id, id, kind, name, address, secret, created_at, created_by)
    values (current_organization(), ${id}, ${kind}, ${name}, ${address}, ${secret}, ${at}, ${by})`.execute(tx)
  await sql`
    insert into secret_lookup (hash, kind, organization_id, id) values (${hashOf(id)}, 'tracker', current_organization(), ${id})`.execute(
    tx,
  )
}

export async function endTracker(tx: Tx, id: string, at: string): Promise<void> {
  await sql`update tracker set ended_at = ${at} where organization_id = current_organization() and id = ${id}`.execute(
    tx,
  )
}

export async function noteHeard(tx: Tx, id: string, at: string): Promise<void> {
  await sql`update tracker set heard_at = ${at} where organization_id = current_organization() and id = ${id}`.execute(
    tx,
  )
}

/** The organization an address belongs to; asked outside all of them. */
export async function organizationOfTracker(tx: Tx, id: string): Promise<string | null> {
  const found = await sql<{ organization: string }>`
    select organization_id as organization from secret_lookup where hash = ${hashOf(id)} and kind = 'tracker'`.execute(
    tx,
  )
  return found.rows[0]?.organization ?? null
}

function hashOf(id: string): Buffer {
  return createHash('sha256').update(`tracker ${id.toLowerCase()}`, 'utf8').digest()
}
