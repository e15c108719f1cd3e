import type { Fields } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { Move } from '#domain/kernel/recordType.ts'
import { recordTypes } from '#domain/records/index.ts'
import { filled } from '#domain/words/language.ts'
import { standings } from '#domain/words/standings.ts'
import { askedWhen, fieldNamed, takenBy } from './fieldFacts.ts'
import type { Say } from './page.ts'
import { factTexts } from './texts/factTexts.ts'
import { fieldTexts } from './texts/fieldTexts.ts'

/** What a page says, before it is told in full: related pages by key. */
export interface Said {
  readonly title: string
  readonly text: readonly string[]
  readonly related: readonly string[]
}

export function typeNamed(name: string): AnyRecordType | undefined {
  return Object.hasOwn(recordTypes, name) ? recordTypes[name] : undefined
}

/** What a field, or a field of its lines, takes and when it is asked for; with what people wrote about it. */
export function fieldSaid(path: string, say: Say): Said | null {
  const [typeName = '', name = '', part] = path.split('.')
  const type = typeNamed(typeName)
  const field = type && fieldNamed(type, name)
  if (!type || !field) return null
  const own = fieldTexts[path]
  const related = [`record:${typeName}`, ...askingMoves(type, name), ...type.topics.map((topic) => `topic:${topic}`)]
  if (part === undefined) {
    const facts = [takenBy(field, say), ...askedWhen(type, name, say)].join(' ')
    const text = [...(field.help ? [say(field.help)] : []), ...(own ? [say(own)] : []), facts]
    return { title: `${say(type.label)}: ${say(field.label)}`, text, related }
  }
  const within = field.kind === 'rows' ? field.of[part] : undefined
  if (!within) return null
  const facts = [
    takenBy(within, say),
    ...(within.required ? [say(factTexts.needed)] : []),
    filled(say(factTexts.partOf), { rows: say(field.label) }),
  ].join(' ')
  const text = [...(within.help ? [say(within.help)] : []), ...(own ? [say(own)] : []), facts]
  return {
    title: `${say(type.label)}: ${say(field.label)}, ${say(within.label)}`,
    text,
    related: [`field:${typeName}.${name}`, ...related],
  }
}

function askingMoves(type: AnyRecordType, field: string): readonly string[] {
  return Object.entries(type.moves)
    .filter(([, move]) => (move as Move<Fields, string, string>).asks?.includes(field))
    .map(([move]) => `move:${type.name}.${move}`)
}

/** Where a step leads, whose it is and what it asks for. */
export function moveSaid(path: string, say: Say): Said | null {
  const [typeName = '', name = ''] = path.split('.')
  const type = typeNamed(typeName)
  const move = type?.moves[name]
  if (!type || !move) return null
  const stateOf = (state: string) => say(type.states[state]!.label)
  const from = move.from.map(stateOf).join(', ')
  const fields = (move.asks ?? []).flatMap((asked) => fieldNamed(type, asked) ?? [])
  const facts = [
    move.to === undefined
      ? filled(say(factTexts.stays), { from })
      : filled(say(factTexts.fromTo), { from, to: stateOf(move.to) }),
    move.by.length === 0
      ? say(factTexts.byHouse)
      : filled(say(factTexts.by), {
          by: move.by.map((by: string) => say(standings[by] ?? { en: by, de: by })).join(', '),
        }),
    ...(fields.length > 0
      ? [filled(say(factTexts.asks), { fields: fields.map(({ label }) => say(label)).join(', ') })]
      : []),
    ...(move.reason === 'required' ? [say(factTexts.reason)] : []),
  ]
  return {
    title: `${say(type.label)}: ${say(move.label)}`,
    text: [facts.join(' ')],
    related: [`record:${typeName}`, ...(move.asks ?? []).map((asked) => `field:${typeName}.${asked}`)],
  }
}
