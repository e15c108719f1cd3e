import { hiddenCharacters } from '#domain/checks/text.ts'
import { type Refusal, Refused, refuse } from '#domain/kernel/refusal.ts'
import { isAllowedLink } from './links.ts'
import { plainText, type RichText } from './richText.ts'

/** The longest text, in characters; a book is no document. */
const LONGEST = 200_000
const DEEPEST = 12
const MOST_PARTS = 30_000

type Json = Readonly<Record<string, unknown>>
type Attributes = Readonly<Record<string, (value: unknown) => unknown>>

interface Shape {
  /** What may stand in it; a leaf has none. */
  readonly holds?: readonly string[]
  readonly mayBeEmpty?: true
  readonly attrs?: Attributes
}

const blocks = ['paragraph', 'heading', 'blockquote', 'bulletList', 'orderedList', 'horizontalRule'] as const
const inlines = ['text', 'hardBreak'] as const

/** The closed list of parts. What is not here is refused, not dropped. */
const shapes: Readonly<Record<string, Shape>> = {
  doc: { holds: blocks },
  paragraph: { holds: inlines, mayBeEmpty: true },
  heading: { holds: inlines, mayBeEmpty: true, attrs: { level: among([1, 2, 3]) } },
  blockquote: { holds: blocks },
  bulletList: { holds: ['listItem'] },
  orderedList: { holds: ['listItem'], attrs: { start: countingNumber } },
  listItem: { holds: blocks },
  horizontalRule: {},
  hardBreak: {},
}

const marks: Readonly<Record<string, Attributes>> = {
  bold: {},
  italic: {},
  underline: {},
  strike: {},
  code: {},
  link: { href: allowedLink },
}

/** What editors add of themselves and says nothing here. */
const silent = new Set(['target', 'rel', 'class', 'type', 'title'])

/**
 * A text as a request sends it, against the closed list: the same text with nothing else in it, or the first thing that is wrong.
 * @param input ProseMirror JSON of unknown making
 */
export function checkRichText(input: unknown, field: string): { text: RichText } | { refusal: Refusal } {
  const budget = { parts: MOST_PARTS, characters: LONGEST }
  try {
    const text = part(input, ['doc'], { depth: 0, budget }) as unknown as RichText
    return plainText(text) === '' ? { refusal: refuse('text_is_empty', { field }) } : { text }
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown
    return { refusal: { ...thrown.refusals[0]!, field } }
  }
}

interface At {
  readonly depth: number
  readonly budget: { parts: number; characters: number }
}

function part(input: unknown, allowed: readonly string[], { depth, budget }: At): Json {
  const node = object(input)
  const type = String(node.type)
  if (!allowed.includes(type)) throw wrong('text_part_unknown', { name: type.slice(0, 60) })
  if (--budget.parts < 0 || depth > DEEPEST) throw wrong('text_too_large', { limit: LONGEST })
  if (type === 'text') return words(node, budget)
  only(node, ['type', 'attrs', 'content'])
  const { holds, mayBeEmpty, attrs = {} } = shapes[type]!
  const said = Object.keys(attrs).length > 0 ? { attrs: attributes(node.attrs, attrs) } : noAttributes(node.attrs)
  const content = holds ? list(node.content).map((each) => part(each, holds, { depth: depth + 1, budget })) : []
  if (!holds && list(node.content).length > 0) throw wrong('text_part_unknown', { name: `${type} > …` })
  if (holds && !mayBeEmpty && content.length === 0) throw wrong('text_part_empty', { name: type })
  return { type, ...said, ...(content.length > 0 && { content }) }
}

function words(node: Json, budget: At['budget']): Json {
  only(node, ['type', 'text', 'marks'])
  const { text } = node
  if (typeof text !== 'string' || text === '') throw wrong('text_part_empty', { name: 'text' })
  if (hiddenCharacters.test(text) || !text.isWellFormed()) throw wrong('text_hidden_character')
  budget.characters -= text.length
  if (budget.characters < 0) throw wrong('text_too_large', { limit: LONGEST })
  const marked = list(node.marks).map(mark)
  return { type: 'text', text, ...(marked.length > 0 && { marks: marked }) }
}

function mark(input: unknown): Json {
  const node = object(input)
  only(node, ['type', 'attrs'])
  const type = String(node.type)
  const attrs = Object.hasOwn(marks, type) ? marks[type] : undefined
  if (!attrs) throw wrong('text_part_unknown', { name: type.slice(0, 60) })
  return {
    type,
    ...(Object.keys(attrs).length > 0 ? { attrs: attributes(node.attrs, attrs) } : noAttributes(node.attrs)),
  }
}

function attributes(input: unknown, known: Attributes): Json {
  const given = object(input ?? {})
  const strange = Object.keys(given).find((name) => !Object.hasOwn(known, name) && !silent.has(name))
  if (strange !== undefined) throw wrong('text_part_unknown', { name: strange.slice(0, 60) })
  return Object.fromEntries(Object.entries(known).map(([name, read]) => [name, read(given[name])]))
}

function noAttributes(input: unknown): Json {
  attributes(input, {})
  return {}
}

function only(node: Json, names: readonly string[]): void {
  const strange = Object.keys(node).find((name) => !names.includes(name))
  if (strange !== undefined) throw wrong('text_part_unknown', { name: strange.slice(0, 60) })
}

function object(input: unknown): Json {
  if (typeof input === 'object' && input !== null && !Array.isArray(input)) return input as Json
  throw wrong('text_not_rich')
}

function list(input: unknown): readonly unknown[] {
  if (input === undefined) return []
  if (Array.isArray(input)) return input
  throw wrong('text_not_rich')
}

function among(values: readonly number[]) {
  return (value: unknown) => {
    if (values.includes(value as number)) return value
    throw wrong('text_not_rich')
  }
}

function countingNumber(value: unknown): number {
  if (value === undefined || value === null) return 1
  if (Number.isInteger(value) && (value as number) >= 0 && (value as number) < 10_000) return value as number
  throw wrong('text_not_rich')
}

function allowedLink(value: unknown): string {
  if (typeof value === 'string' && isAllowedLink(value)) return value
  throw wrong('text_link_forbidden', { address: String(value).slice(0, 80) })
}

function wrong(code: Refusal['code'], values: Readonly<Record<string, string | number>> = {}): Refused {
  return new Refused('invalid', [refuse(code, { values })])
}
