import type { Refusal } from '#domain/kernel/refusal.ts'
import { fieldRefusal } from './fieldRefusal.ts'

export const SHORT_TEXT = 300
export const LONG_TEXT = 20_000

/** Control characters other than line breaks and tabs, and marks that turn the writing direction: they hide what is there. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the point
export const hiddenCharacters = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069\uFEFF]/

/** A text as people write it: trimmed, line breaks as \n, null when nothing is left. Lone halves of characters are refused. */
export function checkText(
  value: string,
  field: string,
  limit: number,
): { value: string | null } | { refusal: Refusal } {
  const text = value.replace(/\r\n?/g, '\n').trim()
  if (hiddenCharacters.test(text) || !text.isWellFormed())
    return { refusal: fieldRefusal('text_forbidden_character', field) }
  if (text.length > limit) return { refusal: fieldRefusal('text_too_long', field, { limit }) }
  return { value: text === '' ? null : text }
}
