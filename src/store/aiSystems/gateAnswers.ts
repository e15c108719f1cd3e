import { sql } from 'kysely'
import type { AiSystem } from '#domain/records/aiSystem/fields.ts'
import type { GateAnswers } from '#domain/records/aiSystem/gateAnswers.ts'
import { systemControls } from '../applicability/systemControls.ts'
import { competent } from '../competence/competent.ts'
import type { Tx } from '../open.ts'
import type { Asked } from '../records/questions.ts'
import { systemResources } from '../resources/systemResources.ts'
import { systemImpact } from '../risks/systemImpact.ts'
import { systemRisks } from '../risks/systemRisks.ts'
import { supplierCheck } from '../suppliers/supplierCheck.ts'

/** What the records around a system say to its gates. */
export async function gateAnswers(tx: Tx, { id, today, record }: Asked): Promise<GateAnswers> {
  const { monitoring, oversight, supplier, validator } = record as unknown as AiSystem
  const { assessment, open, unacceptable } = await systemRisks(tx, id, today)
  const known = await systemResources(tx, id)
  return {
    assessment,
    openRisks: open,
    unacceptableRisks: unacceptable,
    impact: await systemImpact(tx, id, today),
    controls: await systemControls(tx, id),
    competentOverseers: await competent(tx, named(oversight, 'person'), 'oversight', today),
    competentValidators: await competent(tx, validator ? [validator] : [], 'validator', today),
    supplier: supplier ? await supplierCheck(tx, supplier, today) : null,
    resources: known.count,
    resourceKinds: new Set(known.kinds),
    hasKnownData: known.datasets > 0 && known.unfinished.length === 0,
    metricsInUse: await metricsInUse(tx, named(monitoring, 'metric')),
  }
}

function named<K extends string>(rows: readonly Readonly<Record<K, string | null>>[], column: K): string[] {
  return rows.flatMap((row) => row[column] ?? [])
}

async function metricsInUse(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from record where organization_id = current_organization() and type = 'metric' and state = 'active'
      and id = any(${[...ids]}::uuid[])`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}
