import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { separated, usedExceptions } from '../duties.ts'
import type { ImprovementFacts } from './people.ts'
import type { ImprovementMove } from './registerMoves.ts'
import { amendedRequirements } from './seriesRequirements.ts'

/** What of a frozen proof may be changed at all; the baseline never is. */
export const amendable = ['target', 'worthwhile', 'evaluationDate', 'plannedPostPoints', 'guardrails'] as const

/** A change after the freeze (measurement.md 2b, C-115): someone else than the owner makes it, the old is kept, and it stays marked. */
export const amendMoves = {
  amendProof: {
    label: { en: 'Amend the proof', de: 'Nachweis ändern' },
    from: ['piloting', 'implementing', 'implemented'],
    by: ['topManagement', 'aimsManager'],
    asks: amendable,
    needs: ['exceptions', 'proof'],
    reason: 'required',
    guard: (facts) => [
      ...separated(facts, 'SOD-02', [facts.before.owner]),
      ...unmet(
        facts.before.frozenProof === null && refuse('proof_not_frozen'),
        !isAmended(facts) && refuse('amendment_empty'),
        facts.answers.proof?.verdict && isDecided(facts) && refuse('verdict_is_computed'),
      ),
      ...amendedRequirements(facts),
    ],
    effect: (facts) => ({ amendedAfterFreeze: true, ...usedExceptions(facts, 'SOD-02', [facts.before.owner]) }),
  },
} as const satisfies Record<string, ImprovementMove>

function isAmended({ record, before }: ImprovementFacts): boolean {
  const told = (of: ImprovementFacts['record']) => JSON.stringify(amendable.map((name) => of[name]))
  return told(record) !== told(before)
}

function isDecided({ answers }: ImprovementFacts): boolean {
  return answers.proof?.verdict?.verdict !== 'not_enough_data'
}
