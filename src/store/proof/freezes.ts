import { sql } from 'kysely'
import type { Tx } from '../open.ts'

export interface Freeze {
  readonly iteration: number
  /** Canonical JSON; its SHA-256 stands in the trail. */
  readonly text: string
  readonly sha256: string
  readonly frozenAt: string
  readonly frozenBy: string | null
}

export async function insertFreeze(tx: Tx, improvement: string, freeze: Freeze): Promise<void> {
  await sql`
    insert into frozen_proof (organization_id, improvement_id, iteration, text, sha256, frozen_at, frozen_by)
    values (current_organization(), ${improvement}, ${freeze.iteration}, ${freeze.text}, ${freeze.sha256}, ${freeze.frozenAt}, ${freeze.frozenBy})`.execute(
    tx,
  )
}

/** Every freeze of an improvement, the first iteration's first. */
export async function freezesOf(tx: Tx, improvement: string): Promise<Freeze[]> {
  const found = await sql<Freeze>`
    select iteration, text, sha256, frozen_at as "frozenAt", frozen_by as "frozenBy" from frozen_proof
    where organization_id = current_organization() and improvement_id = ${improvement} order by iteration`.execute(tx)
  return found.rows
}

export interface Amendment {
  readonly id: string
  readonly iteration: number
  /** The amended fields as they were and as they are, canonical JSON. */
  readonly before: string
  readonly after: string
  readonly reason: string
  readonly amendedAt: string
  readonly amendedBy: string | null
}

export async function insertAmendment(tx: Tx, improvement: string, amendment: Amendment): Promise<void> {
  await sql`
    insert into proof_amendment (organization_id, id, improvement_id, iteration, before, after, reason, amended_at, amended_by)
    values (current_organization(), ${amendment.id}, ${improvement}, ${amendment.iteration}, ${amendment.before}, ${amendment.after},
      ${amendment.reason}, ${amendment.amendedAt}, ${amendment.amendedBy})`.execute(tx)
}

export async function amendmentsOf(tx: Tx, improvement: string): Promise<Amendment[]> {
  const found = await sql<Amendment>`
    select id, iteration, before, after, reason, amended_at as "amendedAt", amended_by as "amendedBy" from proof_amendment
    where organization_id = current_organization() and improvement_id = ${improvement} order by amended_at, id`.execute(
    tx,
  )
  return found.rows
}
