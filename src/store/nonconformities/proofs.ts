import { sql } from 'kysely'
import type { FrozenProof } from '#domain/measurement/frozenProof.ts'
import type { Tx } from '../open.ts'

export interface FixedProof {
  readonly cycle: number
  /** Canonical JSON, whose SHA-256 stands on the record and so in the trail. */
  readonly text: string
  readonly sha256: string
  readonly fixedAt: string
  readonly fixedBy: string | null
}

export async function insertProof(tx: Tx, nonconformity: string, proof: FixedProof): Promise<void> {
  await sql`
    insert into nonconformity_proof (organization_id, nonconformity_id, fixed_at, cycle, text, sha256, fixed_by)
    values (current_organization(), ${nonconformity}, ${proof.fixedAt}, ${proof.cycle}, ${proof.text}, ${proof.sha256}, ${proof.fixedBy})`.execute(
    tx,
  )
}

/** The proof a record says was fixed. */
export async function proofNamed(
  tx: Tx,
  { nonconformity, sha256 }: { readonly nonconformity: string; readonly sha256: string },
): Promise<FrozenProof> {
  const found = await sql<{ text: string }>`
    select text from nonconformity_proof
    where organization_id = current_organization() and nonconformity_id = ${nonconformity} and sha256 = ${sha256} limit 1`.execute(
    tx,
  )
  const [row] = found.rows
  if (!row) throw new Error('A nonconformity that says its proof is fixed has none.')
  return JSON.parse(row.text) as FrozenProof
}
