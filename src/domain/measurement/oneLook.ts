import type { Day } from '#domain/time/days.ts'
import type { FrozenProof } from './frozenProof.ts'

/** Before its date a verdict is not shown; one early look is allowed and stays labelled (measurement 2d, step 12). */
export type Look = 'measuring' | 'provisional' | 'final'

/**
 * What may be shown today. Looking at every new point triples the false "improved", hence one look.
 * @param isEarlyLook somebody asks before the date, or did once and looks again at that same result.
 */
export function lookToday(
  { evaluationDate }: Pick<FrozenProof, 'evaluationDate'>,
  today: Day,
  isEarlyLook: boolean,
): Look {
  if (today >= evaluationDate) return 'final'
  return isEarlyLook ? 'provisional' : 'measuring'
}
