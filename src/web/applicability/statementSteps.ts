import { statementPurposes } from '#domain/words/applicabilityScreen.ts'
import type { Steps } from '#web/next/steps.ts'

export const nextOfStatement: Readonly<Record<string, string>> = {
  draft: 'review',
  reviewed: 'approve',
  approved: 'putInForce',
}

/** What is particular to a statement's steps. */
export const statementSteps: Steps = {
  purposeOf: (move) => statementPurposes[move] ?? { en: '', de: '' },
}
