import type { SourceType } from '#domain/records/sourceTypes.ts'
import type { DateOrder } from './dateOrder.ts'
import type { LeftOutRow, Table } from './findTables.ts'
import type { RegisterStatus } from './nineColumns.ts'
import type { ClaimedFigures } from './outcomeFigures.ts'
import type { MappedColumn } from './proposeMapping.ts'
import type { ClaimedStage } from './statusWords.ts'
import type { Remark } from './understanding.ts'
import type { KnownPerson, PersonChoice, PersonRead } from './understandPerson.ts'
import type { Band, PriorityScale, PriorityUnderstood } from './understandPriority.ts'
import type { SourceUnderstood } from './understandSource.ts'

/** One row of one file: `CSI Register!14`, with the row number the person sees. */
export type RowKey = string

/** Tables with the same headers (a sheet per year) share one mapping. */
export interface TableMapping {
  readonly sheets: readonly string[]
  readonly columns: readonly MappedColumn[]
}

/** What the person decided about words we read wrongly or not at all. Keys are the texts as they stand in the file. */
export interface Corrections {
  readonly status?: Readonly<Record<string, ClaimedStage>>
  readonly source?: Readonly<Record<string, SourceType>>
  readonly priority?: Readonly<Record<string, Band | null>>
  /** ISO day, or null to leave it empty. */
  readonly date?: Readonly<Record<string, string | null>>
  readonly person?: Readonly<Record<string, PersonChoice>>
  /** Per header: how `03/04/2026` is meant there. */
  readonly dateOrder?: Readonly<Record<string, DateOrder>>
  readonly priorityScale?: PriorityScale
}

/** A repeated number: take the first, the last, all of them, or (for a number already in the register) none. */
export type RepeatChoice = 'keepFirst' | 'keepLast' | 'keepAll' | 'skip'

export interface ImportChoices {
  readonly exclude?: readonly RowKey[]
  /** Lines taken for totals or notes that are rows after all. */
  readonly include?: readonly RowKey[]
  /** By number; upper and lower case are one. */
  readonly repeats?: Readonly<Record<string, RepeatChoice>>
  /** For all numbers of a kind that are not named one by one; a choice that is not offered there counts as none. */
  readonly otherRepeats?: Readonly<Partial<Record<RepeatedNumber['kind'], RepeatChoice>>>
  /** Leaves out every row with an error. */
  readonly excludeWrong?: boolean
}

export interface ImportInput {
  readonly tables: readonly Table[]
  readonly mappings: readonly TableMapping[]
  readonly people: readonly KnownPerson[]
  readonly corrections?: Corrections
  readonly choices?: ImportChoices
  readonly date1904?: boolean
  /** The organization's day, ISO: a date after it cannot have happened. */
  readonly today: string
  /** What earlier imports brought in: rows by their `material`, numbers in lower case. */
  readonly known?: {
    readonly materials: { has(material: string): boolean }
    readonly numbers: { has(number: string): boolean }
  }
}

/** The stage an imported row keeps; guards are not applied backwards (issue part 8). */
export type ImportedStage =
  | 'registered'
  | 'assigned'
  | 'piloting'
  | 'implementing'
  | 'implemented'
  | 'measured'
  | 'closed'
  | 'cancelled'

export interface RowValues {
  /** The number in the old register; null where there is none. */
  readonly number: string | null
  readonly title: string | null
  readonly description: string
  readonly source: SourceUnderstood | null
  readonly priority: PriorityUnderstood | null
  readonly owner: PersonRead | null
  readonly targetDate: string | null
  readonly status: RegisterStatus
  readonly claimedStage: ClaimedStage
  readonly outcome: { readonly text: string; readonly figures?: ClaimedFigures } | null
  readonly closedOn: string | null
  readonly raisedOn: string | null
  readonly raisedBy: PersonRead | null
  readonly notes: string | null
}

export interface PlannedRow {
  readonly key: RowKey
  readonly sheet: string
  readonly row: number
  /** Every cell that says something, as it stands in the file, by the person's own header. */
  readonly original: Readonly<Record<string, string>>
  readonly values: RowValues
  readonly stage: ImportedStage
  readonly debts: readonly DebtCode[]
  readonly errors: readonly Remark[]
  readonly warnings: readonly Remark[]
  /** Canonical text of the row, the same wherever it stands in the file: its hash tells whether it was imported before. */
  readonly material: string
  readonly fate: 'import' | 'excluded' | 'repeat' | 'unchanged'
}

/** What an imported row still owes before it is as good as one that went the whole way here. */
export type DebtCode =
  | 'source_missing'
  | 'source_not_linked'
  | 'dimension_missing'
  | 'category_missing'
  | 'not_scored'
  | 'owner_missing'
  | 'target_date_missing'
  | 'deferral_not_approved'
  | 'plan_missing'
  | 'metric_missing'
  | 'evidence_missing'
  | 'outcome_claimed'
  | 'activity_not_measured'
  | 'closure_date_missing'
  | 'reason_missing'

export interface RepeatedNumber {
  readonly number: string
  /** `exact`: every cell is the same; `different`: one number, two contents; `inRegister`: the register has it already. */
  readonly kind: 'exact' | 'different' | 'inRegister'
  readonly rows: readonly RowKey[]
  readonly choices: readonly RepeatChoice[]
  /** Undefined: still to be asked. */
  readonly chosen?: RepeatChoice
}

export interface NewPerson {
  readonly name: string
  /** The spellings that lead to them. */
  readonly spellings: readonly string[]
  readonly rows: number
}

/** Something to ask; `blocking` ones keep the plan from being accepted, the others have an assumed answer. */
export interface Question extends Remark {
  readonly blocking: boolean
}

export interface ImportPlan {
  readonly rows: readonly PlannedRow[]
  readonly leftOut: readonly LeftOutRow[]
  readonly repeats: readonly RepeatedNumber[]
  readonly newPersons: readonly NewPerson[]
  readonly questions: readonly Question[]
  readonly summary: ImportSummary
  /** True when nothing is left to decide: no row with errors, no open blocking question, at least one line read. */
  readonly acceptable: boolean
}

export interface ImportSummary {
  readonly read: number
  readonly toImport: number
  readonly unchanged: number
  readonly excluded: number
  readonly repeated: number
  readonly leftOut: number
  readonly errors: number
  readonly warnings: number
  readonly byStatus: Readonly<Record<RegisterStatus, number>>
  readonly debts: Readonly<Partial<Record<DebtCode, number>>>
}
