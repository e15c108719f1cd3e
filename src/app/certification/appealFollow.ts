import type { Appeal } from '#domain/records/appeal/fields.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { holdDisputed } from '#store/certification/disputed.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { type At, asHouse } from '../caller.ts'
import type { Moved } from '../records/consequences.ts'
import type { AnyFacts } from '../records/facts.ts'

/** Before an appeal moves: what its finding became is held, so that nobody moves it in between. */
export async function holdItsNonconformity(tx: Tx, { record }: AnyFacts): Promise<Partial<Stored>> {
  const { finding } = record as Appeal
  if (finding) await holdDisputed(tx, finding)
  return {}
}

const disputable: readonly string[] = nonconformity.moves.dispute?.from ?? []
const settleable: readonly string[] = nonconformity.moves.settleDispute?.from ?? []

/** A dispute that is lodged shows at the nonconformity, and so does how it ended (C-271). */
export async function followAppeal(tx: Tx, at: At, { verb, after, onward }: Moved): Promise<void> {
  const { finding, outcome } = after as unknown as Appeal
  if (!finding || !['lodge', 'answer', 'withdraw'].includes(verb)) return
  const it = await holdDisputed(tx, finding)
  if (!it?.isTheirs) return
  const reason = [after.number, after.title].filter(Boolean).join(' ')
  const go = (move: string, input: Record<string, unknown>) =>
    onward(tx, asHouse(at), {
      type: nonconformity,
      ref: it.id,
      version: it.version,
      steps: [{ move, input, reason }],
    })
  if (verb === 'lodge' && !it.isDisputed && disputable.includes(it.state)) await go('dispute', {})
  if (verb !== 'lodge' && it.isDisputed && settleable.includes(it.state))
    await go('settleDispute', { disputeOutcome: outcome === 'upheld' ? 'withdrawn' : 'upheld' })
}
