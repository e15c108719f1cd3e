import type {
  Corrections,
  ImportChoices,
  ImportSummary,
  RepeatedNumber,
  RowValues,
  TableMapping,
} from '#domain/register/importPlan.ts'
import type { MappedColumn } from '#domain/register/proposeMapping.ts'
import type { ReadAs, ReadKind } from '#domain/register/understood.ts'
import type { SpokenRefusal } from '#web/api/problem.ts'
import type { Named } from '#web/api/shapes.ts'

export type ImportState = 'reading' | 'ready' | 'refused' | 'accepting' | 'accepted' | 'undoing' | 'undone'

export interface Remark {
  readonly code: string
  readonly sentence: string
  readonly column?: string
  readonly values: Readonly<Record<string, string | number>>
}

export interface Decisions {
  readonly mappings?: readonly TableMapping[]
  readonly corrections?: Corrections
  readonly choices?: ImportChoices
  readonly includeSheets?: readonly string[]
  readonly encoding?: string
  readonly separator?: string
}

export interface Preview {
  readonly file: { readonly format: string; readonly encoding?: string; readonly separator?: string }
  readonly tables: readonly { readonly sheet: string; readonly headers: readonly string[]; readonly rows: number }[]
  readonly sheetsLeftOut: readonly { readonly sheet: string; readonly reason: string; readonly sentence: string }[]
  readonly mappings: readonly { readonly sheets: readonly string[]; readonly columns: readonly MappedColumn[] }[]
  readonly understood: {
    readonly words: Readonly<Record<ReadKind, readonly ReadAs[]>>
    readonly cut: readonly ReadKind[]
    readonly samples: Readonly<Record<string, readonly string[]>>
  }
  readonly summary: ImportSummary
  readonly newPersons: readonly {
    readonly name: string
    readonly spellings: readonly string[]
    readonly rows: number
  }[]
  readonly leftOut: readonly {
    readonly sheet: string
    readonly row: number
    readonly reason: string
    readonly text: string
  }[]
  readonly repeats: readonly (Omit<RepeatedNumber, 'chosen'> & { readonly chosen: RepeatedNumber['chosen'] | null })[]
  readonly questions: readonly (Remark & { readonly blocking: boolean })[]
  readonly totals: {
    readonly newPersons: number
    readonly repeats: number
    readonly questions: number
    readonly leftOut: number
  }
}

export interface Import {
  readonly id: string
  readonly state: ImportState
  readonly file: { readonly id: string; readonly name: string; readonly size: number }
  readonly createdAt: string
  readonly createdBy: Named | null
  readonly decisions: Decisions
  readonly preview: Preview | null
  readonly refusal: SpokenRefusal | null
  readonly rowsDone: number
  readonly rowsTaken: number | null
  readonly against: readonly SpokenRefusal[]
  readonly settled: {
    readonly accepted?: {
      readonly at: string
      readonly numbers: readonly [string, string]
      readonly people: readonly Named[]
      readonly trailHead: string
    }
    readonly undone?: {
      readonly at: string
      readonly withdrawn: number
      readonly kept: readonly { readonly id: string; readonly number: string; readonly title: string }[]
      readonly trailHead: string
    }
  }
}

export interface ListedImport extends Pick<Import, 'id' | 'state' | 'file' | 'createdAt' | 'createdBy' | 'rowsTaken'> {
  readonly rowsRead: number | null
}

export type RowFilter = 'all' | 'errors' | 'warnings' | 'questions' | 'skipped'

export interface ImportRow {
  readonly key: string
  readonly sheet: string
  readonly row: number
  readonly fate: 'import' | 'excluded' | 'repeat' | 'unchanged'
  readonly stage: string
  readonly original: Readonly<Record<string, string>>
  readonly understood: RowValues
  readonly errors: readonly Remark[]
  readonly warnings: readonly Remark[]
  readonly debts: readonly { readonly code: string; readonly sentence: string }[]
}
