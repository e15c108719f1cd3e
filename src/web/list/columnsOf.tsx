import { fieldOf } from '#domain/checks/checkInput.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import type { Column } from './column.ts'

/** Columns that show some of a type's fields as they are; all but the first only where there is room. */
export function columnsOf(type: AnyRecordType, names: readonly string[]): readonly Column[] {
  return names.flatMap((name, at) => {
    const field = fieldOf(type, name)
    if (!field) return []
    const cell: Column['cell'] = (item) => <FieldCell field={field} value={item[name] ?? null} />
    return [{ label: field.label, cell, ...(at > 0 ? { isWide: true as const } : {}) }]
  })
}
