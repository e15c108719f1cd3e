import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import { claimsInAny } from './linter.ts'

/**
 * Every claim in a public text as a refusal that quotes it (C-233 to C-236). No text claims nothing.
 * @param ownSystems names of the organization's AI systems: a text that calls one of them certified claims too much
 */
export function claimRefusals(text: string | null, field: string, ownSystems: readonly string[]): readonly Refusal[] {
  return claimsInAny(text ?? '', ownSystems).map(({ code, said }) =>
    refuse(`claim_${code}`, { field, values: { said } }),
  )
}
