import { columnByWord, type RegisterColumn } from './headerWords.ts'
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
 */
export function proposeMapping(headers: readonly string[], remembered: RememberedMapping = {}): MappedColumn[] {
  const readings = headers.map((header) => readHeader(header, remembered))
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

/** What to keep so that the next file with these headers is understood as the person decided. */
export function rememberMapping(mapping: readonly MappedColumn[]): RememberedMapping {
  return Object.fromEntries(mapping.map(({ header, column }) => [plain(header), column]))
}

/** The column a header names for itself, without regard to its neighbours. */
export function readHeader(header: string, remembered: RememberedMapping = {}): MappedColumn {
  const words = plain(header)
  if (Object.hasOwn(remembered, words)) return { header, column: remembered[words] ?? null, confidence: 'remembered' }
  if (header.trim() === '#') return { header, column: 'id', confidence: 'exact' }
  const exact = columnByWord.get(words)
  if (exact) return { header, column: exact, confidence: 'exact' }
  for (const part of parts(header)) {
    const column = columnByWord.get(plain(part))
    if (column) return { header, column, confidence: 'likely' }
  }
  const guess = within(words)
  return guess ? { header, column: guess, confidence: 'guess' } : { header, column: null, confidence: 'none' }
}

/** "Outcome / benefit\n(what changed?)" → itself without the brackets, then "Outcome", "benefit", "what changed?". */
function parts(header: string): string[] {
  const outside = header.replace(/[([][^)\]]*[)\]]/g, ' ')
  const inside = [...header.matchAll(/[([]([^)\]]*)[)\]]/g)].map(([, words]) => words ?? '')
  return [outside, ...outside.split(/[/|\n\r:;,–—]| - /), ...inside].filter((part) => plain(part) !== '')
}

/** The longest known name of at least five letters that stands in the header as whole words; "status date" is no status. */
function within(words: string): RegisterColumn | undefined {
  const dated = /(^| )(date|datum|day|tag)( |$)/.test(words)
  let best: { word: string; column: RegisterColumn } | undefined
  for (const [word, column] of columnByWord) {
    if (
      word.length < 5 ||
      word.length <= (best?.word.length ?? 0) ||
      (dated && !column.endsWith('Date') && column !== 'raisedOn')
    )
      continue
    if (` ${words} `.includes(` ${word} `)) best = { word, column }
  }
  return best?.column
}
