import type { ComponentType } from 'react'
import type { Label } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { RecordEnvelope } from '#web/api/shapes.ts'

/** A row of any list: the envelope and the columns its listing names. */
export type ListedItem = RecordEnvelope & Readonly<Record<string, unknown>>

/** A list that is derived from a definition: its words, the fields shown as columns and those that narrow it. */
export interface Listed {
  readonly type: AnyRecordType
  /** `new` where one is added from the list. */
  readonly words: Readonly<Record<'title' | 'emptyTitle' | 'empty', Label>> & { readonly new?: Label }
  readonly columns: readonly string[]
  readonly filters: readonly string[]
  readonly usualSort: string
  /** Columns of what no field holds, after the title. */
  readonly moreColumns?: readonly {
    readonly label: Label
    readonly Cell: ComponentType<{ readonly item: ListedItem }>
  }[]
  /** Filters made for a field, where its kind's does not serve. */
  readonly ownFilters?: Readonly<Record<string, ComponentType<OwnFilterProps>>>
  /** Cells made for a choice, where its word alone says too little. */
  readonly ownCells?: Readonly<Record<string, ComponentType<{ readonly value: string }>>>
}

export interface OwnFilterProps {
  readonly label: string
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
}

/** What stands in the address of such a list. */
export const filterKeysOf = ({ filters }: Pick<Listed, 'filters'>) => ['state', 'owner', ...filters]
