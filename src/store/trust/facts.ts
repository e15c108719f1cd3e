import { sql } from 'kysely'
import type { FactKind, TrustAudience } from '#domain/trust/audiences.ts'
import type { CertificateNow, ReleasedFact } from '#domain/trust/publicPage.ts'
import type { Tx } from '../open.ts'

/** In which states what a fact was taken from still stands. A certificate says so itself. */
const standing: Readonly<Record<string, readonly string[]>> = {
  scopeStatement: ['approved'],
  documentVersion: ['effective'],
  metric: ['active'],
  lesson: ['published'],
}
const pairs = Object.entries(standing).flatMap(([type, states]) => states.map((state) => `${type}/${state}`))

/** What is released now, in the order it was released. */
export async function releasedFacts(tx: Tx): Promise<readonly ReleasedFact[]> {
  const found = await sql<ReleasedFact>`
    select f.id, f.kind, f.record_id as record, f.title, f.body, f.value, f.as_of as "asOf", f.audiences,
      f.record_id is null or f.kind in ('certificate', 'statement')
        or (r.type || '/' || r.state = any(${pairs}::text[]) and r.audience is null and coalesce('public' = any(l.audiences), true)) as stands
    from trust_fact f
    left join record r on r.organization_id = f.organization_id and r.id = f.record_id
    left join lesson l on l.organization_id = f.organization_id and l.record_id = f.record_id
    where f.organization_id = current_organization() and f.withdrawn_at is null
    order by f.released_at, f.id`.execute(tx)
  return found.rows
}

/** The certificates behind released facts, as their records have them now. */
export async function certificatesNow(tx: Tx, ids: readonly string[]): Promise<readonly CertificateNow[]> {
  const found = await sql<CertificateNow>`
    select r.id, r.state, b.standard, b.edition, b.certificate_number as number, b.certificate_scope as scope,
      b.certificate_sites as sites, body.title as body, b.accredited_by as "accreditedBy", b.accreditation_mark as "accreditationMark",
      b.verification_link as "verificationLink", b.certificate_decided_on as "decidedOn", b.certificate_expires_on as "expiresOn"
    from certification b
    join record r on r.organization_id = b.organization_id and r.id = b.record_id and r.audience is null
    left join record body on body.organization_id = b.organization_id and body.id = b.body
    where b.organization_id = current_organization() and b.record_id = any(${[...ids]}::uuid[])`.execute(tx)
  return found.rows
}

export interface NewFact {
  readonly id: string
  readonly kind: FactKind
  readonly record: string | null
  readonly title: string
  readonly body: string | null
  readonly value: string | null
  readonly asOf: string
  readonly audiences: readonly TrustAudience[]
  readonly at: string
  readonly by: string | null
}

export async function insertFact(tx: Tx, fact: NewFact): Promise<void> {
  await sql`
    insert into trust_fact (organization_id, id, kind, record_id, title, body, value, as_of, audiences, released_at, released_by)
    values (current_organization(), ${fact.id}, ${fact.kind}, ${fact.record}, ${fact.title}, ${fact.body}, ${fact.value}, ${fact.asOf},
      ${[...fact.audiences]}::text[], ${fact.at}, ${fact.by})`.execute(tx)
}

/** Takes a fact off the page; answers its title, or null where it is not there. */
export async function withdrawFact(
  tx: Tx,
  { id, at, by }: { readonly id: string; readonly at: string; readonly by: string | null },
): Promise<string | null> {
  const found = await sql<{ title: string }>`
    update trust_fact set withdrawn_at = ${at}, withdrawn_by = ${by}
    where organization_id = current_organization() and id = ${id} and withdrawn_at is null returning title`.execute(tx)
  return found.rows[0]?.title ?? null
}

/** Takes off what an earlier release said of the same thing. */
export async function replaceEarlier(
  tx: Tx,
  { kind, record, at, by }: Pick<NewFact, 'kind' | 'record' | 'at' | 'by'>,
): Promise<void> {
  if (record === null) return
  await sql`
    update trust_fact set withdrawn_at = ${at}, withdrawn_by = ${by}
    where organization_id = current_organization() and kind = ${kind} and record_id = ${record} and withdrawn_at is null`.execute(
    tx,
  )
}
