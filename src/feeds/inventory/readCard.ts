import { parseDocument } from 'yaml'
import { NotUnderstood } from '#domain/inventory/brought.ts'
import type { CardFile } from '#domain/inventory/modelCard.ts'
import { refuse } from '#domain/kernel/refusal.ts'

const LONGEST_KB = 200
/** How often what is written once may stand for itself elsewhere: real cards do so a few times. */
const MOST_ALIASES = 100

/**
 * A model card's front matter read, and its body. Plain values only: no tags, no dates, no merged keys.
 * @throws NotUnderstood when the front matter does not end, is too long, or is no YAML
 */
export function readCard(text: string, name: string): CardFile {
  const found = /^---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*\r?$/m.exec(text)
  if (!found) throw new NotUnderstood(refuse('card_front_open'))
  const front = found[1] ?? ''
  if (front.length > LONGEST_KB * 1024)
    throw new NotUnderstood(refuse('card_front_too_long', { values: { limit: LONGEST_KB } }))
  return { front: frontMatter(front), body: text.slice(found[0].length), name }
}

function frontMatter(text: string): unknown {
  const document = parsed(text)
  const [error] = document.errors
  // The front matter begins on the second line of the file.
  if (error) throw notYaml((error.linePos?.[0].line ?? 1) + 1, error.message.split(/ at line|\n/)[0] ?? error.code)
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES })
  } catch (failure) {
    if (failure instanceof ReferenceError) throw new NotUnderstood(refuse('card_aliases'))
    throw failure
  }
}

function parsed(text: string) {
  try {
    return parseDocument(text, { schema: 'core', strict: true, uniqueKeys: true, prettyErrors: true })
  } catch (failure) {
    // Brackets within brackets without end exhaust the parser's stack.
    if (failure instanceof RangeError) throw notYaml(2, 'too deep')
    throw failure
  }
}

function notYaml(line: number, problem: string): NotUnderstood {
  return new NotUnderstood(refuse('card_not_yaml', { values: { line, problem: problem.slice(0, 200) } }))
}
