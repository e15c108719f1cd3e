import type { Field } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { recordTypes } from '#domain/records/index.ts'
import type { Language } from '#domain/words/sentence.ts'

/** Every kind of record by name and label. */
export function typesInShort(language: Language) {
  return Object.values(recordTypes).map(({ name, plural, label }) => ({ type: name, plural, label: label[language] }))
}

/** What a kind of record consists of, from its definition. */
export function describedType(type: AnyRecordType, language: Language) {
  return {
    type: type.name,
    label: type.label[language],
    captures: type.captures,
    fields: Object.entries<Field>(type.fields).map(([name, field]) => ({
      name,
      kind: field.kind,
      label: field.label[language],
      ...('options' in field && { options: Object.keys(field.options).slice(0, 60) }),
      ...('to' in field && { to: field.to }),
      ...(field.system && { setByTheSystem: true }),
    })),
    states: Object.entries(type.states).map(([name, { label }]) => ({ name, label: label[language] })),
    moves: Object.entries(type.moves).map(([name, { label, from, to, asks = [] }]) => ({
      name,
      label: label[language],
      from,
      to: to ?? null,
      asks,
    })),
  }
}
