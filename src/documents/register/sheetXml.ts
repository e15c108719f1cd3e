import { daySerial } from '#domain/register/calendar.ts'

/** Styles of the workbook, by their place in `stylesXml` (tables). */
const style = {
  plain: 0,
  header: 1,
  date: 2,
  wrapped: 3,
  protected: 4,
  protectedWrapped: 5,
  share: 6,
  hint: 7,
} as const

/** The most a cell can hold; spreadsheet programs call a file with more damaged. */
const mostSigns = 32_767

/**
 * A text cell. Inline and typed as text, it is never calculated; the style "protected" is what a program itself sets when
 * somebody types an apostrophe, so that editing the cell does not make it a formula either.
 */
export function textCell(ref: string, text: string, wrapped: boolean): string {
  const runs = /^[=+\-@\t\r\n＝＋－＠]/.test(text)
  const chosen = runs ? (wrapped ? style.protectedWrapped : style.protected) : wrapped ? style.wrapped : style.plain
  return `<c r="${ref}" s="${chosen}" t="inlineStr"><is><t xml:space="preserve">${escaped(text.slice(0, mostSigns))}</t></is></c>`
}

export function headerCell(ref: string, text: string): string {
  return `<c r="${ref}" s="${style.header}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`
}

export function numberCell(ref: string, number: number): string {
  return `<c r="${ref}"><v>${number}</v></c>`
}

/** Something said about the column rather than in it. */
export function hintCell(ref: string, text: string): string {
  return `<c r="${ref}" s="${style.hint}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
}

/** A formula of ours, computed when the workbook is opened; nothing a person wrote may stand in it. */
export function formulaCell(
  ref: string,
  { formula, isShare = false }: { readonly formula: string; readonly isShare?: boolean },
): string {
  return `<c r="${ref}" s="${isShare ? style.share : style.plain}"><f>${escaped(formula)}</f></c>`
}

/** A real date; before March 1900 the format cannot express one, and it stays text. */
export function dayCell(ref: string, day: string): string {
  return day < '1900-03-01' ? textCell(ref, day, false) : `<c r="${ref}" s="${style.date}"><v>${daySerial(day)}</v></c>`
}

/**
 * XML forbids control characters and eats carriage returns: the format writes them as _x000D_, and so a text like that itself.
 * A line break in a cell is a line feed, whatever it was before.
 */
export function escaped(text: string): string {
  return text
    .replace(/\r+\n/g, '\n')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (sign) => (sign === '\t' || sign === '\n' ? sign : `_x${hex(sign)}_`))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}
