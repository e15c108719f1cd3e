import type { Label } from '#domain/kernel/field.ts'

/** A register as a workbook to work in before, or beside, Meliora: lists to choose from, sums that count themselves (C-328). */
export interface RegisterTemplate {
  readonly key: string
  readonly title: Label
  /** Said on the sheet that explains. */
  readonly hint: Label
  readonly columns: readonly RegisterColumn[]
  /** Lines that stand there already, a cell a column, what is missing at the end left empty; or the organization's AI systems. */
  readonly lines: readonly (readonly Label[])[] | 'systems'
  /** Empty lines that know the lists and sums of their columns. */
  readonly blank: number
  readonly figures: readonly Figure[]
}

export interface RegisterColumn {
  readonly head: Label
  readonly width: number
  readonly choices?: readonly Label[]
  readonly between?: readonly [least: number, most: number]
  readonly isDay?: true
  /** Computed in each line, from cells of the same line: `E2*F2`. */
  readonly formula?: (row: number, said: Said) => string
}

/** A sum below the register, on a sheet of its own. */
export interface Figure {
  readonly label: Label
  readonly isShare?: true
  /** @param column the cells of a column, such as `'Register'!G2:G301` */
  readonly formula: (column: (letter: string) => string, said: Said) => string
}

/** A label as the formula's own text: `"completed"`. */
export type Said = (label: Label) => string

export const words = (en: string, de: string): Label => ({ en, de })
export const same = (text: string): Label => ({ en: text, de: text })

export const yesNo: readonly Label[] = [words('yes', 'ja'), words('no', 'nein')]
