/** Values of a file somebody else wrote: anything may be missing or of another kind. */
export type Foreign = Readonly<Record<string, unknown>>

export function objectIn(value: unknown): Foreign {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Foreign) : {}
}

export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** One thing or several, as both are written: `datasets: squad` and `datasets: [squad]`. */
export function oneOrMany(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

/** Text, or a number as text; without the characters that hide what is there, and no longer than a field takes. */
export function textIn(value: unknown, limit = 300): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const text = String(value).toWellFormed().replace(hidden, '').trim()
  if (text === '') return null
  return text.length > limit
    ? `${text
        .slice(0, limit - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}…`
    : text
}

export function textsIn(value: unknown, limit?: number): string[] {
  return oneOrMany(value).flatMap((each) => textIn(each, limit) ?? [])
}

/** Parts that were said, one below the other. */
export function lines(...parts: readonly (string | null | false | undefined)[]): string | null {
  const said = parts.filter(Boolean)
  return said.length > 0 ? said.join('\n') : null
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the point
const hidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069\uFEFF]/g
