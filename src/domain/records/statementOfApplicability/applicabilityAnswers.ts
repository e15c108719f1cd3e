import type { SoaRow } from '#domain/applicability/row.ts'

/** What a statement may ask of its rows. */
export interface ApplicabilityAnswers {
  readonly rows: readonly SoaRow[]
  /** Everyone who wrote a row or a tailoring of it: with its owner and who began it, its authors (SOD-11). */
  readonly authors: readonly string[]
}
