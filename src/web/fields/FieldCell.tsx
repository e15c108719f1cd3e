import type { ComponentType } from 'react'
import type { Field, FieldKind } from '#domain/kernel/field.ts'
import type { CellProps } from './fieldProps.ts'
import { RowsCell } from './rows/RowsCell.tsx'
import { simpleCells } from './simpleCells.ts'

const cells: { readonly [K in FieldKind]: ComponentType<CellProps<K>> } = { ...simpleCells, rows: RowsCell }

export interface AnyCell {
  readonly field: Field
  readonly value: unknown
  readonly names?: Readonly<Record<string, string>>
}

/** Any field's value as it is read: nothing where nothing was said. */
export function FieldCell({ field, value, names = {} }: AnyCell) {
  const Kind = cells[field.kind] as ComponentType<AnyCell>
  return <Kind field={field} value={value} names={names} />
}
