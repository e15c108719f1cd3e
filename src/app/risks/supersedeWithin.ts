import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { filled } from '#domain/words/language.ts'
import { supersededBy } from '#domain/words/riskTaskWords.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { type Earlier, earlierOf } from '#store/risks/earlier.ts'
import { readSettings } from '#store/settings.ts'
import type { At } from '../caller.ts'
import type { Onward } from '../records/consequences.ts'

interface Succession {
  readonly type: AnyRecordType
  /** What takes their place. */
  readonly after: Stored
  /** The states in which one is in force. */
  readonly states: readonly string[]
  readonly onward: Onward
}

/**
 * Ends what was in force before: one per AI system, and one where none is named. The house does it, not the person: that follows from
 * what they decided.
 */
export async function supersedeWithin(tx: Tx, at: At, { type, after, states, onward }: Succession): Promise<void> {
  const { language } = await readSettings(tx)
  const reason = filled(supersededBy[language], { subject: after.number ?? after.title })
  const house: At = { ...at, caller: { ...at.caller, actor: { kind: 'system' } } }
  const earlier: readonly Earlier[] = await earlierOf(tx, {
    type: type.name,
    id: after.id,
    states,
    aiSystem: systemOf(after),
  })
  for (const { id, version } of earlier)
    await onward(tx, house, { type, ref: id, version, steps: [{ move: 'supersede', input: {}, reason }] })
}

function systemOf(after: Stored): string | null {
  return (after as Stored & { readonly aiSystem?: string | null }).aiSystem ?? null
}
