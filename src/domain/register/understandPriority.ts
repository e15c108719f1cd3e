import { plain, synonyms } from './plainWords.ts'
import { decided, type Understood } from './understanding.ts'
import { type Cell, said } from './workbook.ts'

export type Band = 'high' | 'medium' | 'low'
/** How the numbers of a priority column are meant. `rank`: 1 is highest (P1…P5). */
export type PriorityScale = 'sms4' | 'aims5' | 'rank' | 'percent' | 'unknown'

/** A priority from elsewhere is claimed, never a score: ours is derived from a model (C-070). */
export interface PriorityUnderstood {
  readonly original: string
  readonly band: Band | null
  readonly score?: number
  readonly scale?: PriorityScale
  readonly claimed: true
}

const bandWords = synonyms<Band>({
  high: [
    'h, high, very high, highest, critical, urgent, top, top priority, must, must have, major, severe, red, immediate, essential',
    'important, very important, vh, a, prio a, hoch, sehr hoch, höchste, kritisch, dringend, sehr dringend, wichtig, sehr wichtig',
    'muss, rot, sofort',
  ].join(', '),
  medium: [
    'm, med, medium, moderate, normal, standard, mid, middle, average, should, should have, amber, yellow, b, prio b',
    'mittel, mittelhoch, soll, gelb, mäßig, durchschnittlich',
  ].join(', '),
  low: [
    'l, low, very low, lowest, minor, nice to have, could, could have, would, green, trivial, optional, vl, c, d, prio c',
    'n, niedrig, gering, sehr niedrig, sehr gering, klein, kann, grün, unwichtig, nachrangig',
  ].join(', '),
})

/**
 * Which scale a column's numbers use, from all of them: 4–12 is SMS-4, up to 15 AIMS-5, all of 1–5 a rank. Undecidable
 * columns are `unknown`: the number is kept and no band is invented.
 */
export function priorityScale(cells: Iterable<Cell>): PriorityScale {
  let lowest = Number.POSITIVE_INFINITY
  let highest = Number.NEGATIVE_INFINITY
  for (const cell of cells) {
    const number = cell === null ? undefined : numberIn(said(cell))
    if (number === undefined) continue
    lowest = Math.min(lowest, number)
    highest = Math.max(highest, number)
  }
  if (lowest > highest) return 'unknown'
  if (lowest >= 1 && highest <= 5) return 'rank'
  if (lowest >= 4 && highest <= 12) return 'sms4'
  if (lowest >= 5 && highest <= 15) return 'aims5'
  return highest > 15 && highest <= 100 && lowest >= 0 ? 'percent' : 'unknown'
}

/** A priority in words or numbers. Never an error: what we do not understand stays as it was written, with a warning. */
export function understandPriority(
  text: string,
  scale: PriorityScale,
  corrections: Readonly<Record<string, Band | null>> = {},
): Understood<PriorityUnderstood> {
  const original = text.trim()
  if (!/[\p{L}\p{N}]/u.test(original)) return { value: null }
  const claim = (band: Band | null, more: { score?: number; scale?: PriorityScale } = {}) => ({
    original,
    band,
    ...more,
    claimed: true as const,
  })
  const corrected = decided(corrections, original)
  if (corrected !== undefined) return { value: claim(corrected) }
  const words = plain(original)
  const band =
    bandWords.get(words) ??
    bandWords.get(words.replace(/^(p|prio|priority|prioritaet)?\s?\d+ /, '')) ??
    bandWords.get(words.replace(/ \d+$/, ''))
  if (band) return { value: claim(band) }
  const rank = /^(?:p|prio|priority|prioritaet)\s?(\d)$/.exec(words)
  if (rank) return { value: claim(bandOf(Number(rank[1]), 'rank'), { scale: 'rank' }) }
  const score = numberIn(original)
  if (score === undefined)
    return { value: claim(null), warning: { code: 'priority_unknown', values: { text: original } } }
  const value = claim(bandOf(score, scale), { score, scale })
  return scale === 'unknown' || scale === 'percent'
    ? { value, warning: { code: 'priority_scale_unknown', values: { text: original } } }
    : { value }
}

/** Bands by share of the maximum: at least 80 % high, at least 60 % medium (brief §4); a rank counts downwards. */
function bandOf(number: number, scale: PriorityScale): Band | null {
  if (scale === 'rank') return number <= 1 ? 'high' : number === 2 ? 'medium' : 'low'
  const most = { sms4: 12, aims5: 15, percent: undefined, unknown: undefined }[scale]
  if (!most) return null
  return number >= most * 0.8 ? 'high' : number >= most * 0.6 ? 'medium' : 'low'
}

function numberIn(text: string): number | undefined {
  const match = /^\s*(\d{1,3})(?:[.,]0+)?(?:\s*\/\s*\d+)?\s*$/.exec(text)
  return match ? Number(match[1]) : undefined
}
