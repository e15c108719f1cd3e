/** How a file writes its decimals. */
export type DecimalMark = 'point' | 'comma'

const points = /^\d+\.(?:\d{1,2}|\d{4,})$|^0\.\d+$|^\d{4,}\.\d+$|^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:,\d{3}){2,}$/
const commas = /^\d+,(?:\d{1,2}|\d{4,})$|^0,\d+$|^\d{4,},\d+$|^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/
const either = /^\d{1,3}[.,]\d{3}$/

export type FoundMark =
  | { readonly mark: DecimalMark }
  /** One and the same mark would have to mean two things: a sample of each. */
  | { readonly contradiction: readonly [string, string] }
  /** `1,234` and nothing that tells whether it is about one or about a thousand. */
  | { readonly unclear: string }

/** Reads the decimal mark off all numbers of a file; `;` between the columns speaks for the comma. */
export function decimalMark(texts: readonly string[], separator?: string): FoundMark {
  const bare = texts.map(stripped)
  const [point, comma] = [bare.find((text) => points.test(text)), bare.find((text) => commas.test(text))]
  if (point && comma) return { contradiction: [point, comma] }
  if (point) return { mark: 'point' }
  if (comma) return { mark: 'comma' }
  const unclear = bare.find((text) => either.test(text))
  if (unclear === undefined) return { mark: 'point' }
  if (separator === ';') return { unclear }
  return unclear.includes('.') ? { mark: 'point' } : { unclear }
}

/** The number a text writes, or undefined. Thousands may be grouped; a percent sign is dropped, 12% stays 12. */
export function readNumber(text: string, mark: DecimalMark): number | undefined {
  const bare = stripped(text)
  const [decimal, group] = mark === 'comma' ? [',', '.'] : ['.', ',']
  const [whole = '', ...rest] = bare.split(decimal)
  const isGrouped = new RegExp(`^\\d{1,3}(?:\\${group}\\d{3})+$`).test(whole)
  const digits = [isGrouped ? whole.replaceAll(group, '') : whole, ...rest].join('.')
  if (!/^(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,3})?$/i.test(digits)) return undefined
  const value = Number(digits)
  return Number.isFinite(value) ? (/^[-−–]/.test(text.trim()) ? -value : value) : undefined
}

/** Without sign, percent sign, spaces and apostrophes between thousands. */
function stripped(text: string): string {
  return text
    .trim()
    .replace(/^[-−–+]/, '')
    .replace(/\s*%$/, '')
    .replace(/(?<=\d)[\s'’](?=\d{3}(?:\D|$))/gu, '')
}
