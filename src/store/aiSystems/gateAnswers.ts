import { sql } from 'kysely'
import type { AiSystem } from '#domain/records/aiSystem/fields.ts'
import type { GateAnswers } from '#domain/records/aiSystem/gateAnswers.ts'
import type { Tx } from '../open.ts'
import type { Asked } from '../records/questions.ts'

/** What the records around a system say to its gates. */
export async function gateAnswers(tx: Tx, { id, people, record }: Asked): Promise<GateAnswers> {
  const { monitoring } = record as unknown as AiSystem
  return {
    assessment: null,
    openRisks: 0,
    unacceptableRisks: 0,
    impact: null,
    controls: { statement: null, undone: [] },
    competentOverseers: new Set(people),
    competentValidators: new Set(people),
    supplier: null,
    resources: await resourcesOf(tx, id),
    metricsInUse: await metricsInUse(
      tx,
      monitoring.flatMap(({ metric }) => metric ?? []),
    ),
  }
}

async function resourcesOf(tx: Tx, system: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct s.record_id) from resource_systems s
    where s.organization_id = current_organization() and s.ai_system = ${system}`.execute(tx)
  return rows[0]!.count
}

async function metricsInUse(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from record where organization_id = current_organization() and type = 'metric' and state = 'active'
      and id = any(${[...ids]}::uuid[])`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}
