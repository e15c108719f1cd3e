import { objectivePurposes, objectiveText } from '#domain/words/objectiveScreen.ts'
import type { Group, Steps } from '#web/next/steps.ts'

export const nextOfObjective: Readonly<Record<string, string>> = {
  proposed: 'approve',
  approved: 'begin',
  active: 'achieve',
}

const approval: readonly Group[] = [
  {
    title: objectiveText.measured,
    rows: [
      ['commitment', 'metric'],
      ['baseline', 'target', 'targetOn'],
      ['alarmAt', 'owner'],
    ],
  },
  { title: objectiveText.plan, rows: [['actions'], ['resources', 'evaluation'], ['steps']] },
]

/** What is particular to the steps of objectives and commitments. */
export const objectiveSteps: Steps = {
  purposeOf: (move) => objectivePurposes[move] ?? { en: '', de: '' },
  layout: (move) => (move === 'approve' ? approval : undefined),
}
