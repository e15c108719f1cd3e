import type { FrozenProof } from '#domain/measurement/frozenProof.ts'
import type { Improvement } from '#domain/records/improvement/fields.ts'
import type { Freeze } from '#store/proof/freezes.ts'

/** A freeze with its text read. */
export type ReadFreeze = Freeze & { readonly proof: FrozenProof }

export function readFreeze(freeze: Freeze): ReadFreeze {
  return { ...freeze, proof: JSON.parse(freeze.text) as FrozenProof }
}

/** The freeze of the iteration a record is in. */
export function frozenOf(freezes: readonly Freeze[], { iteration }: Pick<Improvement, 'iteration'>): ReadFreeze {
  const freeze = freezes.find((each) => each.iteration === (iteration ?? 1))
  if (!freeze) throw new Error('An improvement that says its proof is frozen has no freeze.')
  return readFreeze(freeze)
}
