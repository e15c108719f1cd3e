import { readDateText } from './dateText.ts'
import type { Cell } from './workbook.ts'
import { said } from './workbook.ts'

/** How `03/04/2026` is meant in a column. `mixed`: its own values contradict each other. */
export type DateOrder = 'dayFirst' | 'monthFirst'
export interface DateOrderFound {
  readonly order: DateOrder | 'mixed' | 'unknown'
  /** A value that could be read either way, to show when asking. */
  readonly sample?: string
}

/**
 * Decides the order from the values that can be read in one way only, and from real dates whose shown text gives the order
 * away (`04/03/2025` shown for 4 March).
 */
export function dateOrder(cells: Iterable<Cell>): DateOrderFound {
  const seen = { dayFirst: 0, monthFirst: 0 }
  let sample: string | undefined
  for (const cell of cells) {
    if (cell === null) continue
    const reading = readDateText(said(cell))
    if (reading.kind !== 'either' || reading.dayFirst === reading.monthFirst) continue
    const shown = typeof cell === 'object' && cell.kind === 'date' ? cell.day : undefined
    if (shown) {
      if (shown === reading.dayFirst) seen.dayFirst += 1
      else if (shown === reading.monthFirst) seen.monthFirst += 1
    } else if (!reading.monthFirst) seen.dayFirst += 1
    else if (!reading.dayFirst) seen.monthFirst += 1
    else sample ??= said(cell).trim()
  }
  const order =
    seen.dayFirst && seen.monthFirst ? 'mixed' : seen.dayFirst ? 'dayFirst' : seen.monthFirst ? 'monthFirst' : 'unknown'
  return sample === undefined ? { order } : { order, sample }
}
