import { sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'

export interface NewShowing {
  readonly id: string
  readonly requirement: string
  /** One of both. */
  readonly record: string | null
  readonly evidence: string | null
  readonly note: string | null
  readonly validFrom: Day | null
  readonly validUntil: Day | null
  readonly at: string
  readonly by: string | null
}

/** Links a requirement to what shows it, unless it is; answers whether it was added. */
export async function insertShowing(tx: Tx, showing: NewShowing): Promise<boolean> {
  const { id, requirement, record, evidence, note, validFrom, validUntil, at, by } = showing
  const added = await sql`
    insert into requirement_showing (organization_id, id, requirement, record_id, evidence_id, note, valid_from, valid_until, created_at, created_by)
    values (current_organization(), ${id}, ${requirement}, ${record}, ${evidence}, ${note}, ${validFrom}, ${validUntil}, ${at}, ${by})
    on conflict do nothing`.execute(tx)
  return added.numAffectedRows === 1n
}

export interface KeptShowing {
  readonly id: string
  readonly requirement: string
  readonly record: string | null
  readonly evidence: string | null
  readonly by: string | null
  readonly releasedAt: string | null
  readonly withdrawnAt: string | null
}

/** A link with what it hangs on, held until the transaction ends; undefined: there is none. */
export async function holdShowing(tx: Tx, id: string): Promise<KeptShowing | undefined> {
  const found = await sql<KeptShowing>`
    select id, requirement, record_id as record, evidence_id as evidence, created_by as by, released_at as "releasedAt", withdrawn_at as "withdrawnAt"
    from requirement_showing where organization_id = current_organization() and id = ${id} for update`.execute(tx)
  return found.rows[0]
}

interface Done {
  readonly at: string
  readonly by: string | null
}

/** A link is withdrawn, never removed: an auditor sees that it was once relied on. */
export async function withdrawShowing(
  tx: Tx,
  id: string,
  { at, by, because }: Done & { because: string | null },
): Promise<void> {
  await sql`
    update requirement_showing set withdrawn_at = ${at}, withdrawn_by = ${by}, withdrawn_because = ${because}
    where organization_id = current_organization() and id = ${id}`.execute(tx)
}

/** Says that it may be shown outside, or no more. */
export async function releaseShowing(tx: Tx, id: string, released: Done | null): Promise<void> {
  await sql`
    update requirement_showing set released_at = ${released?.at ?? null}, released_by = ${released?.by ?? null}
    where organization_id = current_organization() and id = ${id}`.execute(tx)
}

/** Takes what people wrote out of a link; part of redacting it from the trail. */
export async function redactShowing(tx: Tx, id: string): Promise<void> {
  await sql`
    update requirement_showing set note = null
    where organization_id = current_organization() and id = ${id}`.execute(tx)
}

/** Takes out why links of a record or its evidence were withdrawn; part of redacting every reason given about it. */
export async function redactShowingReasons(tx: Tx, record: string): Promise<void> {
  await sql`
    update requirement_showing s set withdrawn_because = '[–]'
    where s.organization_id = current_organization() and s.withdrawn_because is not null and (s.record_id = ${record}
      or s.evidence_id in (select e.id from evidence e where e.organization_id = s.organization_id and e.record_id = ${record}))`.execute(
    tx,
  )
}

/** The piece of evidence with the record it hangs on, if it is there. */
export async function pieceNamed(
  tx: Tx,
  id: string,
): Promise<
  | {
      readonly id: string
      readonly record: string | null
      readonly type: string | null
      readonly withdrawnAt: string | null
    }
  | undefined
> {
  const found = await sql<{ id: string; record: string | null; type: string | null; withdrawnAt: string | null }>`
    select e.id, e.record_id as record, r.type, e.withdrawn_at as "withdrawnAt" from evidence e
    left join record r on r.organization_id = e.organization_id and r.id = e.record_id
    where e.organization_id = current_organization() and e.id = ${id}`.execute(tx)
  return found.rows[0]
}
