import type { RowPart } from '#domain/applicability/row.ts'

/** The columns of the grid, in order; those without a part are only read. */
export const gridColumns = [
  { name: 'control', part: null },
  { name: 'applies', part: 'applicable' },
  { name: 'justification', part: 'justification' },
  { name: 'status', part: 'status' },
  { name: 'owner', part: 'owner' },
  { name: 'due', part: 'due' },
  { name: 'guidance', part: 'guidance' },
  { name: 'evidence', part: 'evidence' },
  { name: 'marks', part: null },
] as const satisfies readonly { readonly name: string; readonly part: RowPart | null }[]

export type GridColumn = (typeof gridColumns)[number]['name']
