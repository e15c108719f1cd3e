import type { ReactNode } from 'react'
import type { Label } from '#domain/kernel/field.ts'
import type { RecordEnvelope } from '#web/api/shapes.ts'

/** An item of a list: the envelope, and what its type's listing lays beside it. */
export type ListItem = RecordEnvelope & Readonly<Record<string, unknown>>

/** One column of a list of records, beside the name. */
export interface Column {
  readonly label: Label
  readonly cell: (item: ListItem) => ReactNode
  /** The API's order of this column, where it has one. */
  readonly sort?: string
  /** Left out on narrow screens. */
  readonly isWide?: true
}
