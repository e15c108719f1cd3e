import { sql } from 'kysely'
import { type ComputedKind, type ComputedProof, outcomeFrom } from '#domain/records/improvement/computedProof.ts'
import type { ComputedOutcome } from '#domain/records/improvement/proofAnswers.ts'
import type { Tx } from '../open.ts'
import { canonical } from '../trail/canonical.ts'

export interface ComputedVerdict {
  readonly id: string
  readonly iteration: number
  readonly kind: ComputedKind
  readonly computedAt: string
  /** Null: the house's own clock. */
  readonly computedBy: string | null
  readonly computed: ComputedProof
  /** Of the freeze it was computed from. */
  readonly sha256: string
  readonly engine: string
}

export async function insertVerdict(tx: Tx, improvement: string, verdict: ComputedVerdict): Promise<void> {
  await sql`
    insert into computed_verdict (organization_id, id, improvement_id, iteration, kind, computed_at, computed_by, result, sha256, engine)
    values (current_organization(), ${verdict.id}, ${improvement}, ${verdict.iteration}, ${verdict.kind}, ${verdict.computedAt}, ${verdict.computedBy},
      ${canonical(verdict.computed)}, ${verdict.sha256}, ${verdict.engine})`.execute(tx)
}

/** Everything that was computed for an improvement, oldest first. */
export async function verdictsOf(tx: Tx, improvement: string): Promise<ComputedVerdict[]> {
  const found = await sql<Omit<ComputedVerdict, 'computed'> & { readonly result: string }>`
    select id, iteration, kind, computed_at as "computedAt", computed_by as "computedBy", result, sha256, engine from computed_verdict
    where organization_id = current_organization() and improvement_id = ${improvement} order by computed_at, id`.execute(
    tx,
  )
  return found.rows.map(({ result, ...verdict }) => ({ ...verdict, computed: JSON.parse(result) as ComputedProof }))
}

/** What was found at the date of this iteration: the verdict, or that it waits for readings. */
export async function outcomeOfIteration(
  tx: Tx,
  { improvement, iteration }: { readonly improvement: string; readonly iteration: number },
): Promise<ComputedOutcome | null> {
  const found = await sql<{ readonly result: string }>`
    select result from computed_verdict
    where organization_id = current_organization() and improvement_id = ${improvement} and iteration = ${iteration} and kind in ('final', 'waiting')
    order by kind = 'final' desc, computed_at desc, id desc limit 1`.execute(tx)
  const [row] = found.rows
  return row ? outcomeFrom(JSON.parse(row.result) as ComputedProof) : null
}
