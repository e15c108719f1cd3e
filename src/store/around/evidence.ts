import { type RawBuilder, sql } from 'kysely'
import type { EvidenceKind } from '#domain/around/evidence.ts'
import { REDACTED } from '#domain/around/redactedMark.ts'
import type { Tx } from '../open.ts'

interface Named {
  readonly id: string
  readonly name: string
}

export interface Evidence {
  readonly id: string
  readonly kind: EvidenceKind
  readonly label: string
  readonly file: string | null
  readonly url: string | null
  readonly text: string | null
  readonly validUntil: string | null
  readonly at: string
  readonly by: Named | null
  readonly withdrawnAt: string | null
  readonly withdrawnBy: Named | null
  readonly withdrawnBecause: string | null
}

const person = (alias: string) =>
  sql`case when ${sql.ref(`${alias}.id`)} is not null then json_build_object('id', ${sql.ref(`${alias}.id`)}, 'name', ${sql.ref(`${alias}.name`)}) end`
const shown = sql`
  e.id, e.kind, e.label, e.file_id as file, e.url, e.text, e.valid_until as "validUntil", e.created_at as at, ${person('p')} as by,
  e.withdrawn_at as "withdrawnAt", ${person('w')} as "withdrawnBy", e.withdrawn_because as "withdrawnBecause"`
const source = sql`evidence e
  left join person p on p.organization_id = e.organization_id and p.id = e.created_by
  left join person w on w.organization_id = e.organization_id and w.id = e.withdrawn_by`

/** A record's evidence in the order it came, withdrawn pieces included; a record has tens of them. */
export async function readEvidence(tx: Tx, record: string): Promise<Evidence[]> {
  const found = await sql<Evidence>`
    select ${shown} from ${source} where e.organization_id = current_organization() and e.record_id = ${record} order by e.created_at, e.id`.execute(
    tx,
  )
  return found.rows
}

export async function readPiece(tx: Tx, record: string, id: string, { lock = false } = {}): Promise<Evidence | null> {
  const found = await sql<Evidence>`
    select ${shown} from ${source} where e.organization_id = current_organization() and e.record_id = ${record} and e.id = ${id}
    ${lock ? sql`for update of e` : sql``}`.execute(tx)
  return found.rows[0] ?? null
}

/** A piece of the library, that hangs on no record, held until the transaction ends. */
export async function holdPiece(
  tx: Tx,
  id: string,
): Promise<{ readonly id: string; readonly by: string | null; readonly withdrawnAt: string | null } | undefined> {
  const found = await sql<{ id: string; by: string | null; withdrawnAt: string | null }>`
    select id, created_by as by, withdrawn_at as "withdrawnAt" from evidence
    where organization_id = current_organization() and id = ${id} and record_id is null for update`.execute(tx)
  return found.rows[0]
}

export interface NewEvidence {
  readonly id: string
  readonly record: string | null
  readonly kind: EvidenceKind
  readonly label: string
  readonly file: string | null
  readonly url: string | null
  readonly text: string | null
  readonly validUntil: string | null
  readonly at: string
  readonly by: string | null
}

export async function insertEvidence(
  tx: Tx,
  { id, record, kind, label, file, url, text, validUntil, at, by }: NewEvidence,
): Promise<void> {
  await sql`
    insert into evidence (organization_id, id, record_id, kind, label, file_id, url, text, valid_until, created_at, created_by)
    values (current_organization(), ${id}, ${record}, ${kind}, ${label}, ${file}, ${url}, ${text}, ${validUntil}, ${at}, ${by})`.execute(
    tx,
  )
}

/** Evidence is withdrawn, never removed: an auditor sees that it was once relied on. */
export async function withdrawPiece(
  tx: Tx,
  id: string,
  { at, by, because }: { at: string; by: string | null; because: string | null },
): Promise<void> {
  await sql`
    update evidence set withdrawn_at = ${at}, withdrawn_by = ${by}, withdrawn_because = ${because}
    where organization_id = current_organization() and id = ${id}`.execute(tx)
}

/** Takes what people wrote out of a piece of evidence; part of redacting it from the trail. A file goes by its own way. */
export async function redactEvidence(tx: Tx, id: string, part: string): Promise<void> {
  const emptied = emptiedBy[part]
  if (emptied)
    await sql`update evidence set ${emptied} where organization_id = current_organization() and id = ${id}`.execute(tx)
}

/** Takes out why pieces of a record were withdrawn; part of redacting every reason given about it. */
export async function redactWithdrawals(tx: Tx, record: string): Promise<void> {
  await sql`
    update evidence set withdrawn_because = '[–]'
    where organization_id = current_organization() and record_id = ${record} and withdrawn_because is not null`.execute(
    tx,
  )
}

/** A piece is never without a label, a link never without an address. */
const emptiedBy: Readonly<Record<string, RawBuilder<unknown>>> = {
  label: sql`label = ${REDACTED}`,
  text: sql`text = ${REDACTED}`,
  url: sql`url = null`,
}
