import type { Day } from '#domain/time/days.ts'
import { gapsOf } from './gaps.ts'
import { isConflict, isLate, type SoaRow } from './row.ts'

/** The views of a grid: which rows stay. */
export const gridViews = {
  incomplete: (row: SoaRow) => gapsOf(row).length > 0,
  conflicts: isConflict,
  leftOut: ({ applicable }: SoaRow) => applicable === false,
  late: isLate,
  tailored: ({ tailoring }: SoaRow) => tailoring.length > 0,
} as const satisfies Record<string, (row: SoaRow, today: Day) => boolean>

export type GridView = keyof typeof gridViews
export const gridViewNames = Object.keys(gridViews) as GridView[]
