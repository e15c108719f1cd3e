import { bodyPurposes } from '#domain/words/bodySteps.ts'
import type { Steps } from '#web/next/steps.ts'

/** What is particular to the steps of a choice. */
export const selectionSteps: Steps = {
  purposeOf: (move) => bodyPurposes[move] ?? { en: '', de: '' },
  layout: (move) => (move === 'choose' ? [{ rows: [['chosen'], ['chosenBecause']] }] : undefined),
}
