import { controlTitle, refOf } from '#domain/applicability/controls.ts'
import type { SoaRow } from '#domain/applicability/row.ts'
import { type GridView, gridViews } from '#domain/applicability/views.ts'
import type { Language } from '#domain/words/language.ts'

interface Asked {
  readonly show?: string | undefined
  readonly find?: string | undefined
  readonly today: string
  readonly language: Language
}

/** The rows a person asked to see, in the order of the controls. */
export function shownRows(rows: readonly SoaRow[], { show, find, today, language }: Asked): readonly SoaRow[] {
  const view = show !== undefined && show in gridViews ? gridViews[show as GridView] : undefined
  const sought = find?.trim().toLocaleLowerCase() ?? ''
  return rows.filter((row) => {
    if (view && !view(row, today)) return false
    const text = [refOf(row.control), controlTitle(row)[language], row.justification, row.owner?.name, row.evidence]
    return sought === '' || text.some((each) => each?.toLocaleLowerCase().includes(sought))
  })
}
