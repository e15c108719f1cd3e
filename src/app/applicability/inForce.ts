import type { StatementOfApplicability } from '#domain/records/statementOfApplicability/fields.ts'
import { statementOfApplicability } from '#domain/records/statementOfApplicability/statementOfApplicability.ts'
import { holdRivals } from '#store/applicability/inForce.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import type { At } from '../caller.ts'
import type { Moved } from '../records/consequences.ts'
import type { AnyFacts } from '../records/facts.ts'

/** Before a statement comes into force: whatever could be in force beside it is held, so that two never are. */
export async function holdOthers(tx: Tx, { record }: AnyFacts): Promise<Partial<Stored>> {
  await holdRivals(tx, (record as StatementOfApplicability).standard!)
  return {}
}

/** What was in force until now is superseded in the same transaction, by the machine and in the name of what follows it. */
export async function supersedeEarlier(tx: Tx, { app, caller }: At, { verb, after, onward }: Moved): Promise<void> {
  if (verb !== 'putInForce') return
  const at: At = { app, caller: { ...caller, actor: { kind: 'system' } } }
  const rivals = await holdRivals(tx, (after as unknown as StatementOfApplicability).standard!)
  for (const { id, version, state } of rivals) {
    if (state !== 'current' || id === after.id) continue
    const steps = [{ move: 'supersede', input: {}, reason: after.number }]
    await onward(tx, at, { type: statementOfApplicability, ref: id, version, steps })
  }
}
