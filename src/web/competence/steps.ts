import { competencePurposes, trainingPurposes } from '#domain/words/competenceSteps.ts'
import type { Steps } from '#web/next/steps.ts'

const none = { en: '', de: '' }

/** What is particular to the steps of a competence, and of a training. */
export const competenceSteps: Steps = { purposeOf: (move) => competencePurposes[move] ?? none }
export const trainingSteps: Steps = { purposeOf: (move) => trainingPurposes[move] ?? none }
