import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { ImprovementFacts } from './people.ts'

/** Whoever names a party behind the rating of what others expect names which of its needs, in that party's words (C-105). */
export function expectedRefusals({ record, answers }: ImprovementFacts): readonly Refusal[] {
  const { expectedBy, expectedNeed } = record
  const need = expectedNeed?.trim()
  const known = answers.partyNeeds
  return unmet(
    expectedBy && !need && refuse('expected_need_missing', { field: 'expectedNeed' }),
    need && !expectedBy && refuse('expected_party_missing', { field: 'expectedBy' }),
    need &&
      known &&
      !known.includes(need) &&
      refuse('expected_need_unknown', { field: 'expectedNeed', values: { needs: known.join('; ') } }),
  )
}
