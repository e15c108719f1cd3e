const candidates = [';', ',', '\t', '|'] as const

/**
 * The separator, and the text without the `sep=;` line some programs put first. It is the one that cuts the beginning of the
 * file into most records of equal width; separators and line ends inside quotes do not count.
 */
export function findSeparator(text: string, chosen?: string): { separator: string; body: string } {
  const announced = /^"?sep=(.)"?(?:\r\n|\n|\r)/i.exec(text)
  const body = announced ? text.slice(announced[0].length) : text
  if (chosen || announced?.[1]) return { separator: chosen ?? announced?.[1] ?? ',', body }
  const start = body.slice(0, 65_536)
  const scores = candidates.map((separator) => ({ separator, score: evenness(widths(start, separator)) }))
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one))
  return { separator: best.score > 0 ? best.separator : ',', body }
}

/** Records at the commonest width beyond one, times the cuts that width makes. */
function evenness(widths: readonly number[]): number {
  const times = new Map<number, number>()
  for (const width of widths) if (width > 1) times.set(width, (times.get(width) ?? 0) + 1)
  return Math.max(0, ...[...times].map(([width, count]) => count * (width - 1)))
}

function widths(text: string, separator: string): number[] {
  const found: number[] = []
  let width = 1
  let quoted = false
  let fresh = true
  for (let at = 0; at < text.length && found.length < 200; at += 1) {
    const sign = text[at]
    if (quoted) {
      if (sign === '"') quoted = false
    } else if (sign === '"' && (fresh || text[at - 1] === '"')) quoted = true
    else if (sign === separator) width += 1
    else if (sign === '\n' || sign === '\r') {
      if (!(sign === '\n' && text[at - 1] === '\r')) found.push(width)
      width = 1
    }
    fresh = sign === separator || sign === '\n' || sign === '\r'
  }
  return width > 1 ? [...found, width] : found
}
