import { contextPurposes } from '#domain/words/contextSteps.ts'
import type { Steps } from '#web/next/steps.ts'

/** Issues, parties, scopes, outcomes and investments: their forms need no layout of their own. */
export const contextSteps: Steps = { purposeOf: (move) => contextPurposes[move] ?? { en: '', de: '' } }
