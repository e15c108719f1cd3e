import { documentPurposes } from '#domain/words/documentControlSteps.ts'
import type { Steps } from '#web/next/steps.ts'

/** What is particular to the steps of a document. */
export const documentSteps: Steps = { purposeOf: (move) => documentPurposes[move] ?? { en: '', de: '' } }
