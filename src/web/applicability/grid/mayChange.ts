import { progressParts, type RowPart, type SoaRow } from '#domain/applicability/row.ts'
import type { Grid } from '../useGrid.ts'

/** Whether who looks may change this part now. */
export function mayChange(may: Grid['may'], part: RowPart): boolean {
  return (progressParts as readonly string[]).includes(part) ? may.progress : may.say
}

/** What holds for one row: whoever answers for it says how far it has come. @param me null once nobody does any more */
export function mayFor(may: Grid['may'], row: SoaRow, me: string | null): Grid['may'] {
  return { ...may, progress: may.progress || (me !== null && row.owner?.id === me) }
}
