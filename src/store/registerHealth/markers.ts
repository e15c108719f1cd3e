import { sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import type { Span } from './counted.ts'

export interface AuditMarker {
  readonly id: string
  readonly kind: 'internal' | 'external'
  readonly label: string
  /** First and last day of the audit, both included. */
  readonly fromDay: Day
  readonly toDay: Day
  readonly addedAt: string
  readonly addedBy: string | null
  readonly withdrawnAt: string | null
  readonly withdrawnBecause: string | null
}

const columns = sql`
  m.id, m.kind, m.label, m.from_day as "fromDay", m.to_day as "toDay", m.added_at as "addedAt", m.added_by as "addedBy",
  m.withdrawn_at as "withdrawnAt", m.withdrawn_because as "withdrawnBecause"`

/** Every marker there ever was, the latest audit first: a withdrawn one stays readable. */
export async function listMarkers(tx: Tx): Promise<AuditMarker[]> {
  const found = await sql<AuditMarker>`
    select ${columns} from audit_marker m where m.organization_id = current_organization() order by m.from_day desc, m.id`.execute(
    tx,
  )
  return found.rows
}

/** The audits that began in the span, in order. */
export async function markersWithin(tx: Tx, { from, to }: Span): Promise<AuditMarker[]> {
  const found = await sql<AuditMarker>`
    select ${columns} from audit_marker m
    where m.organization_id = current_organization() and m.withdrawn_at is null and m.from_day between ${from} and ${to}
    order by m.from_day, m.id`.execute(tx)
  return found.rows
}

export async function readMarker(tx: Tx, id: string, { lock = false } = {}): Promise<AuditMarker | null> {
  const found = await sql<AuditMarker>`
    select ${columns} from audit_marker m where m.organization_id = current_organization() and m.id = ${id}
    ${lock ? sql`for update` : sql``}`.execute(tx)
  return found.rows[0] ?? null
}

export type NewMarker = Omit<AuditMarker, 'withdrawnAt' | 'withdrawnBecause'>

export async function insertMarker(
  tx: Tx,
  { id, kind, label, fromDay, toDay, addedAt, addedBy }: NewMarker,
): Promise<void> {
  await sql`
    insert into audit_marker (organization_id, id, kind, label, from_day, to_day, added_at, added_by)
    values (current_organization(), ${id}, ${kind}, ${label}, ${fromDay}, ${toDay}, ${addedAt}, ${addedBy})`.execute(tx)
}

export async function withdrawMarker(
  tx: Tx,
  id: string,
  { at, by, because }: { at: string; by: string | null; because: string },
): Promise<void> {
  await sql`
    update audit_marker set withdrawn_at = ${at}, withdrawn_by = ${by}, withdrawn_because = ${because}
    where organization_id = current_organization() and id = ${id}`.execute(tx)
}

export interface Explanation {
  readonly id: string
  /** The audit before which entries came in a rush. */
  readonly marker: string
  readonly text: string
  readonly at: string
  readonly by: { readonly id: string; readonly name: string }
}

/** What was said about rushes before these audits, oldest first. */
export async function explanationsOf(tx: Tx, markers: readonly string[]): Promise<Explanation[]> {
  const found = await sql<Explanation>`
    select e.id, e.marker_id as marker, e.text, e.at, json_build_object('id', p.id, 'name', p.name) as by
    from rhythm_explanation e join person p on p.organization_id = e.organization_id and p.id = e.by_person
    where e.organization_id = current_organization() and e.marker_id = any(${[...markers]}::uuid[]) order by e.at, e.id`.execute(
    tx,
  )
  return found.rows
}

export async function insertExplanation(
  tx: Tx,
  { id, marker, text, at, by }: { id: string; marker: string; text: string; at: string; by: string },
): Promise<void> {
  await sql`
    insert into rhythm_explanation (organization_id, id, marker_id, text, at, by_person)
    values (current_organization(), ${id}, ${marker}, ${text}, ${at}, ${by})`.execute(tx)
}
