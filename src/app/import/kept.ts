import type { Corrections, ImportChoices, TableMapping } from '#domain/register/importPlan.ts'
import type { Kept } from '#store/import/withdraw.ts'

/** What the person decided about an import; kept with it, so that it can be left and taken up again. */
export interface ImportDecisions {
  readonly mappings?: readonly TableMapping[]
  readonly corrections?: Corrections
  readonly choices?: ImportChoices
  /** Hidden sheets to read all the same. */
  readonly includeSheets?: readonly string[]
  /** For text files, where the detected ones are wrong. */
  readonly encoding?: string
  readonly separator?: string
}

/** What was written down when the rows came in, and when they were withdrawn. */
export interface Settled {
  readonly accepted?: {
    readonly at: string
    readonly by: string | null
    readonly numbers: readonly [first: string, last: string]
    readonly rowsHash: string
    readonly people: readonly { readonly id: string; readonly name: string }[]
    readonly trailHead: string
  }
  readonly undone?: {
    readonly at: string
    readonly by: string | null
    readonly withdrawn: number
    readonly kept: readonly Kept[]
    readonly trailHead: string
  }
}
