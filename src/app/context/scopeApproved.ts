import { scopeStatement } from '#domain/records/scopeStatement/scopeStatement.ts'
import { otherScopesInForce } from '#store/context/scopes.ts'
import type { Tx } from '#store/open.ts'
import type { At } from '../caller.ts'
import type { Moved } from '../records/consequences.ts'
import { askForSuitability } from '../registerHealth/questions.ts'

/** One scope is in force at a time; a new one asks whether the system still suits it (C-031). */
export async function replaceScope(tx: Tx, at: At, { verb, after, onward }: Moved): Promise<void> {
  if (verb !== 'approve') return
  const former = await otherScopesInForce(tx, after.id)
  for (const { id, version } of former) {
    const step = { move: 'supersede', input: {}, reason: after.number ?? after.title }
    await onward(tx, at, { type: scopeStatement, ref: id, version, steps: [step] })
  }
  if (former.length > 0) await askForSuitability(tx, at, { verb, after })
}
