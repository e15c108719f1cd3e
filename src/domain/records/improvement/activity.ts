import type { Improvement } from './fields.ts'
import { isUnderWay } from './stages.ts'

/** Work without a measured outcome: closed as such, or come in without a proof and never judged here (C-117). It is no success. */
export function isActivity(
  improvement: Pick<Improvement, 'closedAs' | 'imported' | 'proofFixedAt'> & { readonly state: string },
): boolean {
  const { closedAs, imported, proofFixedAt, state } = improvement
  if (closedAs !== null) return closedAs === 'activity'
  return imported && proofFixedAt === null && isUnderWay(state)
}
