import type { RegisterColumn } from './headerWords.ts'
import type { RowValues } from './importPlan.ts'
import type { Remark } from './understanding.ts'

/** As much as a cell of a spreadsheet holds: so much goes out again as well. */
const TEXT = 32_767
/** What stands in a list and is looked up. */
const NAME = 300

/** Values longer than the register takes; told, never cut. */
export function tooLong(values: RowValues): { column: RegisterColumn; remark: Omit<Remark, 'column'> }[] {
  const { owner, source, priority } = values
  const bounded: readonly (readonly [RegisterColumn, string | null | undefined, number])[] = [
    ['id', values.number, NAME],
    ['description', values.description, TEXT],
    ['measuredOutcome', values.outcome?.text, TEXT],
    ['notes', values.notes, TEXT],
    ['source', source?.words, TEXT],
    ['priority', priority?.original, NAME],
    ['owner', owner?.kind === 'words' ? owner.words : owner?.name, NAME],
  ]
  return bounded.flatMap(([column, text, limit]) =>
    text && text.length > limit
      ? [{ column, remark: { code: 'text_too_long', values: { length: text.length, limit } } as const }]
      : [],
  )
}
