import type { Settings } from '#domain/people/settings.ts'
import type { Improvement } from './fields.ts'
import { outcomeMoves } from './outcomeMoves.ts'

type Standing = { readonly state: string; readonly fields: Improvement }
type Limits = Pick<Settings, 'delegatedCostLimit'>

/**
 * The one move along the main path from where a record stands; null at rest. Whose it is and what it lacks is told by the
 * record's open moves.
 */
export function nextMove({ state, fields }: Standing, limits: Limits): string | null {
  const mayOnlyEnd = fields.imported && fields.proofFixedAt === null
  if (mayOnlyEnd && endsFrom.includes(state)) return 'closeAsActivity'
  return byState[state]?.(fields, limits) ?? null
}

const endsFrom: readonly string[] = outcomeMoves.closeAsActivity.from

const byState: Readonly<Record<string, (fields: Improvement, limits: Limits) => string>> = {
  candidate: () => 'register',
  registered: () => 'evaluate',
  evaluated: () => 'prioritize',
  prioritized: () => 'assign',
  assigned: () => 'plan',
  planned: ({ cost, planApprovedAt, delegation }, { delegatedCostLimit }) =>
    (cost ?? 0) > delegatedCostLimit && planApprovedAt === null && !delegation ? 'approvePlan' : 'start',
  piloting: () => 'goAhead',
  implementing: () => 'complete',
  implemented: () => 'measure',
  measured: afterVerdict,
  standardized: () => 'close',
}

function afterVerdict({ decision, verdict, exceptionApprovedBy }: Improvement): string {
  if (decision === 'reverse') return 'revert'
  return (decision === 'sustain' && verdict === 'met') || exceptionApprovedBy !== null ? 'standardize' : 'iterate'
}
