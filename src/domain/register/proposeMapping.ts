import { columnByWeakWord, columnByWord, type RegisterColumn } from './headerWords.ts'
import { plain } from './plainWords.ts'

/** How sure we are: the person said so before; the very word; one of several words in the header; part of the header. */
export type Confidence = 'remembered' | 'exact' | 'likely' | 'guess' | 'none'

export interface MappedColumn {
  readonly header: string
  /** `null`: kept as evidence, not understood as one of our columns. */
  readonly column: RegisterColumn | null
  readonly confidence: Confidence
}

/** Choices of earlier imports: plain header → our column, or null for "keep as evidence". */
export type RememberedMapping = Readonly<Record<string, RegisterColumn | null>>

/**
 * Proposes what each header of one table means. Each of our columns is given once, to the surest header (the first among
 * equals); the others stay evidence and are never dropped. A lone title is the description: one text per row is what most keep.
 * @param undated columns that hold something but no date: a "Target" of 0.85 is no due date, "Closed: yes" a status
 */
export function proposeMapping(
  headers: readonly string[],
  remembered: RememberedMapping = {},
  undated: ReadonlySet<number> = new Set(),
): MappedColumn[] {
  const readings = headers.map((header, index) => {
    const reading = readHeader(header, remembered)
    return undated.has(index) ? withoutDate(reading) : reading
  })
  const taken = new Map<RegisterColumn, number>()
  for (const confidence of ['remembered', 'exact', 'likely', 'guess'] as const) {
    readings.forEach((reading, index) => {
      if (reading.confidence === confidence && reading.column && !taken.has(reading.column))
        taken.set(reading.column, index)
    })
  }
  const titleAlone = taken.has('title') && !taken.has('description')
  return readings.map((reading, index) => {
    if (!reading.column || taken.get(reading.column) !== index)
      return { ...reading, column: null, confidence: reading.column ? 'none' : reading.confidence }
    return titleAlone && reading.column === 'title' ? { ...reading, column: 'description' } : reading
  })
}

function withoutDate(reading: MappedColumn): MappedColumn {
  if (reading.confidence === 'remembered') return reading
  if (reading.column === 'closureDate') return { ...reading, column: 'status', confidence: 'guess' }
  const isDate = reading.column === 'targetDate' || reading.column === 'raisedOn'
  return isDate ? { ...reading, column: null, confidence: 'none' } : reading
}

/** What to keep so that the next file with these headers is understood as the person decided. */
export function rememberMapping(mapping: readonly MappedColumn[]): RememberedMapping {
  return Object.fromEntries(mapping.map(({ header, column }) => [headerKey(header), column]))
}

/** The column a header names for itself, without regard to its neighbours. */
export function readHeader(header: string, remembered: RememberedMapping = {}): MappedColumn {
  const words = headerKey(header)
  if (Object.hasOwn(remembered, words)) return { header, column: remembered[words] ?? null, confidence: 'remembered' }
  const exact = columnByWord.get(words)
  if (exact) return { header, column: exact, confidence: 'exact' }
  const weak = columnByWeakWord.get(words)
  if (weak) return { header, column: weak, confidence: 'likely' }
  for (const part of parts(header)) {
    const column = columnByWord.get(headerKey(part)) ?? columnByWeakWord.get(headerKey(part))
    if (column) return { header, column, confidence: 'likely' }
  }
  const guess = within(words)
  return guess ? { header, column: guess, confidence: 'guess' } : { header, column: null, confidence: 'none' }
}

/** Headers as they are compared and remembered: "#" is a number, "%" a percentage. */
function headerKey(header: string): string {
  return plain(header.replaceAll('#', ' no ').replaceAll('%', ' percent '))
}

/** "Outcome / benefit\n(what changed?)" → itself without the brackets, then "Outcome", "benefit", "what changed?". */
function parts(header: string): string[] {
  const outside = header.replace(/[([][^)\]]*[)\]]/g, ' ')
  const inside = [...header.matchAll(/[([]([^)\]]*)[)\]]/g)].map(([, words]) => words ?? '')
  return [outside, outside.replace(/^\s*\d+[.)]?\s+/, ''), ...outside.split(/[/|\n\r:;,–—]| - /), ...inside].filter(
    (part) => plain(part) !== '',
  )
}

/**
 * The longest known name of at least five letters that stands in the header as whole words; but a status date is no status, an
 * expected benefit no outcome, an issue type no description.
 */
function within(words: string): RegisterColumn | undefined {
  const said = ` ${words} `
  let best: { word: string; column: RegisterColumn } | undefined
  for (const [word, column] of columnByWord) {
    if (word.length < 5 || word.length <= (best?.word.length ?? 0) || misleading[kindOf(column)].test(said)) continue
    if (said.includes(` ${word} `)) best = { word, column }
  }
  return best?.column
}

function kindOf(column: RegisterColumn): keyof typeof misleading {
  if (column === 'targetDate' || column === 'closureDate' || column === 'raisedOn') return 'date'
  return column === 'measuredOutcome' || column === 'description' ? column : 'other'
}

const misleading = {
  date: / (reason|grund|owner|status|kpi|metric|wert|value) /,
  measuredOutcome: / (date|datum|expected|erwartet\w*|planned|geplant\w*|potential|anticipated|desired|gewuenscht\w*) /,
  description: / (date|datum|type|typ|art|category|kategorie|owner|status|id|no|nr) /,
  other: / (date|datum|day|tag) /,
} as const
