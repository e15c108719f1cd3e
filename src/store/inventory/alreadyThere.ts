import { sql } from 'kysely'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

export interface KnownRecord {
  readonly id: string
  readonly number: string | null
  readonly title: string
}

export interface KnownResource extends KnownRecord {
  readonly version: number
  readonly kind: string | null
  readonly identifier: string | null
  readonly resourceVersion: string | null
  /** AI systems it serves already. */
  readonly systems: readonly string[]
}

/** AI systems of these names, in any spelling of upper and lower case; those at rest too: they are not listed anew. */
export async function systemsCalled(tx: Tx, titles: readonly string[], eyes: AudienceKeys): Promise<KnownRecord[]> {
  const { rows } = await sql<KnownRecord>`
    select r.id, r.number, r.title from record r
    where r.organization_id = current_organization() and r.type = 'aiSystem'
      and lower(r.title) = any(${titles.map((title) => title.toLowerCase())}::text[]) and ${seenBy(eyes)}
    order by r.number`.execute(tx)
  return rows
}

/** Suppliers of these names that work for us, in any spelling of upper and lower case. */
export async function suppliersCalled(tx: Tx, titles: readonly string[], eyes: AudienceKeys): Promise<KnownRecord[]> {
  const { rows } = await sql<KnownRecord>`
    select r.id, r.number, r.title from record r
    where r.organization_id = current_organization() and r.type = 'supplier' and r.status <> 'completed'
      and lower(r.title) = any(${titles.map((title) => title.toLowerCase())}::text[]) and ${seenBy(eyes)}
    order by r.number`.execute(tx)
  return rows
}

/** Resources by name or identifier that were not given up. */
export async function resourcesCalled(
  tx: Tx,
  { titles, identifiers }: { readonly titles: readonly string[]; readonly identifiers: readonly string[] },
  eyes: AudienceKeys,
): Promise<KnownResource[]> {
  const { rows } = await sql<KnownResource>`
    select r.id, r.number, r.title, r.version, b.kind, b.identifier, b.resource_version as "resourceVersion",
      array(select s.ai_system::text from resource_systems s
        where s.organization_id = b.organization_id and s.record_id = b.record_id) as systems
    from record r join resource b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'resource' and r.state <> 'givenUp'
      and (lower(r.title) = any(${titles.map((title) => title.toLowerCase())}::text[]) or b.identifier = any(${[...identifiers]}::text[]))
      and ${seenBy(eyes)}
    order by r.number`.execute(tx)
  return rows
}

/** Those who may answer for something today. */
export async function activePeople(
  tx: Tx,
): Promise<{ readonly id: string; readonly name: string; readonly email: string | null }[]> {
  const { rows } = await sql<{ id: string; name: string; email: string | null }>`
    select id, name, email from person where organization_id = current_organization() and active order by name, id`.execute(
    tx,
  )
  return rows
}
