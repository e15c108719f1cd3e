import { captureFields } from '#domain/records/improvement/captureFields.ts'

const categoryNames = Object.keys(captureFields.category.options) as (keyof typeof captureFields.category.options)[]

export interface CategoryLine {
  /** Null: entries without an area. */
  readonly category: string | null
  readonly registered: number
  readonly implemented: number
  readonly measured: number
  readonly improved: number
}

export interface Breadth {
  readonly measuredCategories: number
  readonly allCategories: number
  /** 0…1 (C-159). */
  readonly index: number
  /** Every area has its line; one for entries without an area where there are any. */
  readonly lines: readonly CategoryLine[]
}

/** How many areas have at least one measured improvement, of all there are (C-154, C-159). */
export function breadth(counts: readonly CategoryLine[]): Breadth {
  const none = { registered: 0, implemented: 0, measured: 0, improved: 0 }
  const lines = categoryNames.map(
    (category) => counts.find((count) => count.category === category) ?? { category, ...none },
  )
  const measuredCategories = lines.filter(({ measured }) => measured > 0).length
  const unnamed = counts.filter(
    ({ category, registered, implemented, measured }) => category === null && registered + implemented + measured > 0,
  )
  return {
    measuredCategories,
    allCategories: lines.length,
    index: measuredCategories / lines.length,
    lines: [...lines, ...unnamed],
  }
}
