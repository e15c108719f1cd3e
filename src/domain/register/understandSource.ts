import { type SourceType, sourceTypes } from '#domain/records/sourceTypes.ts'
import { isPlaceholder, plain, synonyms } from './plainWords.ts'
import { sourceWords } from './sourceWords.ts'
import { decided, type Understood } from './understanding.ts'

/** The type we read, and the person's own words, which stand in for the link until the source exists here. */
export interface SourceUnderstood {
  readonly type: SourceType
  readonly words: string
}

const labels = Object.entries(sourceTypes).map(([type, { label }]) => [type, `${label.en}, ${label.de}`])
const byWords = new Map([
  ...synonyms<SourceType>(sourceWords as Record<SourceType, string>),
  ...synonyms<SourceType>(Object.fromEntries(labels)),
])
const longest = Math.max(...[...byWords.keys()].map((words) => words.split(' ').length))

/** A source in somebody's words. Never an error: unknown words come in as "other", with a warning; the words are kept. */
export function understandSource(
  text: string,
  corrections: Readonly<Record<string, SourceType>> = {},
): Understood<SourceUnderstood> {
  const words = text.trim()
  const corrected = decided(corrections, words)
  if (corrected) return { value: { type: corrected, words } }
  if (isPlaceholder(words)) return { value: null }
  const type = mostTelling(plain(words))
  if (type) return { value: { type, words } }
  return { value: { type: 'other', words }, warning: { code: 'source_unknown', values: { text: words } } }
}

/** The longest known name within the words; the first of several equally long. Only the beginning of a long text is read. */
function mostTelling(words: string): SourceType | undefined {
  const parts = words.split(' ').slice(0, 40)
  for (let length = Math.min(longest, parts.length); length >= 1; length -= 1) {
    for (let start = 0; start + length <= parts.length; start += 1) {
      const type = byWords.get(parts.slice(start, start + length).join(' '))
      if (type) return type
    }
  }
  return undefined
}
