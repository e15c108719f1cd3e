import { answerOf, type RowAnswer, rowParts, type SoaRow, type TailoringAnswer } from '#domain/applicability/row.ts'
import type { TrailChange } from '#store/trail/trail.ts'
import { changesOf } from '../trailed.ts'

/** What a row says from now on, as the trail keeps it: `rows/<id>/status`. */
export function answerChanges(before: RowAnswer | null, row: SoaRow, after: RowAnswer = answerOf(row)): TrailChange[] {
  return changesOf(rowParts, before, after).map((change) => ({ ...change, path: `rows/${row.id}/${change.path}` }))
}

const tailored = ['applicable', 'justification', 'treatment', 'status'] as const

/** The same for what one system does otherwise: `rows/<id>/systems/<id>/status`. */
export function tailoringChanges(
  { row, system }: { readonly row: string; readonly system: string },
  before: TailoringAnswer | null,
  after: TailoringAnswer,
): TrailChange[] {
  const kept = after.applicable === null ? {} : after
  return changesOf(tailored, before, kept).map((change) => ({
    ...change,
    path: `rows/${row}/systems/${system}/${change.path}`,
  }))
}
