import { competencePurposes, trainingPurposes } from '#domain/words/competenceSteps.ts'
import type { Steps } from '#web/next/steps.ts'

const none = { en: '', de: '' }

/** What is particular to the steps of a competence. */
export const competenceSteps: Steps = { purposeOf: (move) => competencePurposes[move] ?? none }
/** @param trainee by name */
export function trainingSteps(trainee: string | undefined): Steps {
  return {
    purposeOf: (move) => trainingPurposes[move] ?? none,
    standing: (name) => (name === 'trainee' ? { person: trainee } : undefined),
    pointless: ['training_was_effective', 'training_not_effective'],
  }
}
