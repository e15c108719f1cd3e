import type { Nonconformity } from './fields.ts'

type Standing = { readonly state: string; readonly fields: Pick<Nonconformity, 'actionNeeded' | 'verdict'> }

/** The one move along the way from where a nonconformity stands; null at rest. Whose it is and what it lacks its open moves say. */
export function nextMoveOfNonconformity({ state, fields }: Standing): string | null {
  if (state === 'evaluated') return fields.actionNeeded === 'notNeeded' ? 'closeCorrected' : 'analyse'
  if (state === 'verified') return fields.verdict === 'ineffective' ? 'tryAgain' : 'updateSystem'
  return byState[state] ?? null
}

const byState: Readonly<Record<string, string>> = {
  reported: 'confirm',
  confirmed: 'control',
  controlled: 'correct',
  corrected: 'evaluate',
  analysing: 'plan',
  planned: 'approvePlan',
  approved: 'start',
  implementing: 'complete',
  awaitingVerification: 'verify',
  aimsUpdated: 'close',
}
