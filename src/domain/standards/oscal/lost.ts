import type { Field } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { filled, type Language } from '#domain/words/language.ts'
import { oscalWords } from '#domain/words/oscalWords.ts'

/** Fields of a type that a document carries; of child rows the columns. */
export type Carried = Readonly<Record<string, true | readonly string[]>>

/** What of a type a document does not carry, by the labels of its fields: none is dropped without being named. */
export function lostOf(type: AnyRecordType, carried: Carried, language: Language): string[] {
  const fields = Object.entries(type.fields as Readonly<Record<string, Field>>)
  const lost = fields.filter(([name]) => !(name in carried)).map(([, { label }]) => label[language])
  const rows = fields.flatMap(([name, field]) => {
    const kept = carried[name]
    if (field.kind !== 'rows' || !Array.isArray(kept)) return []
    const columns = Object.entries(field.of)
      .filter(([column]) => !kept.includes(column))
      .map(([, { label }]) => label[language])
    if (columns.length === 0) return []
    const said = { type: type.label[language], rows: field.label[language], fields: columns.join(', ') }
    return [filled(oscalWords.lostColumns[language], said)]
  })
  if (lost.length === 0) return rows
  return [filled(oscalWords.lostFields[language], { type: type.label[language], fields: lost.join(', ') }), ...rows]
}
