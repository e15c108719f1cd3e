import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { Nonconformity } from './fields.ts'
import { isYes } from './severity.ts'

/** Each answer of the checklist, by the area its rows name (C-216…C-220). */
const areaOf = {
  policiesUpdated: 'policies',
  proceduresUpdated: 'procedures',
  controlsUpdated: 'controls',
  trainingUpdated: 'training',
  documentationUpdated: 'documentation',
  risksReexamined: 'risks',
  changesCommunicated: 'communication',
} as const

export const updateAnswers = [
  'policiesUpdated',
  'proceduresUpdated',
  'controlsUpdated',
  'trainingUpdated',
  'documentationUpdated',
  'risksReexamined',
  'changesCommunicated',
] as const satisfies readonly (keyof typeof areaOf)[]

/** Done, with what it led to; or not applicable, and why. */
export function updateRefusals(record: Nonconformity): Refusal[] {
  return unmet(
    ...updateAnswers.map((field) => !isAnswered(record[field]) && refuse('update_answer_missing', { field })),
    ...updateAnswers.map(
      (field) =>
        isYes(record[field]) &&
        !record.updates.some(({ area }) => area === areaOf[field]) &&
        refuse('update_row_missing', { field: 'updates', values: { area: areaOf[field] } }),
    ),
    record.updates.some((row) => !row.reference?.trim() && !row.record) &&
      refuse('update_unnamed', { field: 'updates' }),
    record.updates.some(({ area, recipients }) => area === 'communication' && !recipients?.trim()) &&
      refuse('recipients_missing', { field: 'updates' }),
  )
}

function isAnswered(answer: Nonconformity['policiesUpdated']): boolean {
  return answer !== null && answer.answer !== 'no' && Boolean(answer.why?.trim())
}
