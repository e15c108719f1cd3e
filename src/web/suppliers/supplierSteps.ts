import { gradeNames } from '#domain/records/supplier/grades.ts'
import { supplierPurposes } from '#domain/words/contextSteps.ts'
import type { Group, Steps } from '#web/next/steps.ts'

const looked: readonly Group[] = [{ rows: [['checkOutcome', 'checkedUntil'], ['checkFindings'], ['checkConditions']] }]
const [quality, delivery, ...others] = gradeNames
const graded: readonly Group[] = [{ rows: [[quality!, delivery!], [...others], ['scoreNote'], ['nextScoreOn']] }]

/** What is particular to the steps of a supplier. */
export const supplierSteps: Steps = {
  purposeOf: (move) => supplierPurposes[move] ?? { en: '', de: '' },
  layout: (move) => ({ vet: looked, score: graded })[move],
}
