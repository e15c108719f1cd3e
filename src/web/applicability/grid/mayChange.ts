import { progressParts, type RowPart } from '#domain/applicability/row.ts'
import type { Grid } from '../useGrid.ts'

/** Whether who looks may change this part now; whoever answers for a row alone uses its card, where the server says no. */
export function mayChange(may: Grid['may'], part: RowPart): boolean {
  return (progressParts as readonly string[]).includes(part) ? may.progress : may.say
}
