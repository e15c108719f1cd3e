import { layoutText } from '#domain/words/auditScreen.ts'
import { qualificationPurposes } from '#domain/words/auditSteps.ts'
import type { Group, Steps } from '#web/next/steps.ts'

const stated: readonly Group[] = [
  { title: layoutText.credential, rows: [['level'], ['scheme', 'credential'], ['validFrom', 'validUntil']] },
  { title: layoutText.knows, rows: [['knowsAuditing'], ['knowsStandard'], ['knowsAi']] },
]

/** What is particular to the steps of a qualification. */
export const qualificationSteps: Steps = {
  purposeOf: (move) => qualificationPurposes[move] ?? { en: '', de: '' },
  layout: (move) => (move === 'approve' || move === 'renew' ? stated : undefined),
}
