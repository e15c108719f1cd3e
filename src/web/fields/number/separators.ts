import type { Formats } from '#web/words/formats.ts'

/** The reader's decimal and thousands marks, read off a sample figure. */
export function separators({ number }: Formats): { readonly decimal: string; readonly thousands: string } {
  const marks = number(12345.6).replace(/\d/g, '')
  return { decimal: marks.at(-1) ?? '.', thousands: marks.length > 1 ? (marks[0] ?? '') : '' }
}
