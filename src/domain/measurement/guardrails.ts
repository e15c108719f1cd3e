import { computeVerdict } from './verdict.ts'
import type { Decided, VerdictInput, VerdictResult } from './verdictTypes.ts'

/** What a metric that must not suffer shows. `not_assessable`: too few points, which is not "no harm". */
export type GuardrailFinding = 'harm' | 'possible_harm' | 'no_harm_seen' | 'not_assessable'

export interface GuardrailVerdict {
  readonly finding: GuardrailFinding
  readonly result: VerdictResult
}

/**
 * A guardrail through the same engine (measurement 2d, step 11): `worse` is harm; an interval whose bad end lies beyond the
 * margin is possible harm. No correction for several guardrails: a warning should be quick.
 * @param input the guardrail's own series; `direction` is the way that is good for it.
 * @param margin in its unit (relative for rates), positive; null = only `worse` warns.
 */
export function guardrailVerdict(input: VerdictInput, margin: number | null): GuardrailVerdict {
  const result = computeVerdict(input)
  if (result.verdict === 'not_enough_data') return { finding: 'not_assessable', result }
  if (result.verdict === 'worse') return { finding: 'harm', result }
  const beyond = margin !== null && badEnd(result, input.direction) > margin
  return { finding: beyond ? 'possible_harm' : 'no_harm_seen', result }
}

/** How far the interval reaches to the bad side. */
function badEnd({ effect, scale }: Decided, direction: VerdictInput['direction']): number {
  const nothing = scale === 'ratio' ? 1 : 0
  return direction === 'increase' ? nothing - effect.lower : effect.upper - nothing
}
