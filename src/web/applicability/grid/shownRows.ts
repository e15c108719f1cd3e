import { controlTitle, refOf } from '#domain/applicability/controls.ts'
import { gapsOf } from '#domain/applicability/gaps.ts'
import { isConflict, isLate, type SoaRow } from '#domain/applicability/row.ts'
import type { Language } from '#domain/words/language.ts'

/** The views of a grid: which rows stay. */
export const gridViews: Readonly<Record<string, (row: SoaRow, today: string) => boolean>> = {
  incomplete: (row) => gapsOf(row).length > 0,
  conflicts: isConflict,
  leftOut: ({ applicable }) => applicable === false,
  late: isLate,
  tailored: ({ tailoring }) => tailoring.length > 0,
}

interface Asked {
  readonly show?: string | undefined
  readonly find?: string | undefined
  readonly today: string
  readonly language: Language
}

/** The rows a person asked to see, in the order of the controls. */
export function shownRows(rows: readonly SoaRow[], { show, find, today, language }: Asked): readonly SoaRow[] {
  const view = gridViews[show ?? '']
  const sought = find?.trim().toLocaleLowerCase() ?? ''
  return rows.filter((row) => {
    if (view && !view(row, today)) return false
    const text = [refOf(row.control), controlTitle(row)[language], row.justification, row.owner?.name, row.evidence]
    return sought === '' || text.some((each) => each?.toLocaleLowerCase().includes(sought))
  })
}
