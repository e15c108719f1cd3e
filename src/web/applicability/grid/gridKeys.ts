import { controlStatuses } from '#domain/applicability/row.ts'
import type { Language } from '#domain/words/language.ts'
import type { GridColumn } from './columns.ts'
import type { RowChange } from './useRowSaving.ts'

export interface Place {
  readonly row: number
  readonly column: number
}

/** Where an arrow leads from a cell; undefined where the key leads nowhere. */
export function stepped(
  { row, column }: Place,
  key: string,
  size: { readonly rows: number; readonly columns: number },
) {
  const to: Readonly<Record<string, Place>> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    Home: { row, column: 0 },
    End: { row, column: size.columns - 1 },
    PageDown: { row: row + 10, column },
    PageUp: { row: row - 10, column },
  }
  const next = to[key]
  return (
    next && {
      row: Math.min(Math.max(next.row, 0), size.rows - 1),
      column: Math.min(Math.max(next.column, 0), size.columns - 1),
    }
  )
}

/** What a key says in a cell without opening it: y and n, the number of a status, delete to leave it open. */
export function saidByKey(column: GridColumn, key: string, language: Language): RowChange | undefined {
  const isYes = key === (language === 'de' ? 'j' : 'y')
  if (column === 'applies') {
    if (isYes) return { applicable: true }
    if (key === 'n') return { applicable: false, status: null }
    return cleared(key) ? { applicable: null } : undefined
  }
  if (column === 'guidance') {
    if (isYes || key === 'n') return { guidance: isYes }
    return cleared(key) ? { guidance: null } : undefined
  }
  if (column !== 'status') return undefined
  const status = controlStatuses[Number(key) - 1]
  if (status) return { status }
  return cleared(key) ? { status: null } : undefined
}

function cleared(key: string): boolean {
  return key === 'Delete' || key === 'Backspace'
}
