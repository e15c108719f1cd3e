import type { Field, SimpleField } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { StateDefinition } from '#domain/kernel/recordType.ts'
import { documentText } from '#domain/words/documentWords.ts'
import type { Language } from '#domain/words/language.ts'
import { NOTHING, templateWords } from '#domain/words/ownTemplateWords.ts'
import type { RecordMatter } from '../records/matter.ts'
import { sayingsOf } from '../records/sayings.ts'
import type { TemplateValues } from './values.ts'

/** A word a template may ask for; a list says which words stand for its lines. */
export interface TemplateWord {
  readonly word: string
  readonly label: string
  readonly of?: readonly TemplateWord[]
}

/** Every word a template for records of this type may ask for. */
export function wordsFor(type: AnyRecordType, language: Language): TemplateWord[] {
  const around = Object.entries(templateWords).map(([word, label]) => ({ word, label: label[language] }))
  const known = new Set(around.map(({ word }) => word))
  const fields = Object.entries(type.fields as Readonly<Record<string, Field>>)
  return [...around, ...fields.filter(([word]) => !known.has(word)).map(([word, field]) => wordOf(word, field))]

  function wordOf(word: string, field: Field): TemplateWord {
    const label = field.label[language]
    return field.kind === 'rows'
      ? {
          word,
          label,
          of: Object.entries(field.of).map(([part, inner]) => ({ word: part, label: inner.label[language] })),
        }
      : { word, label }
  }
}

/** What stands for each word of a record, in its language; what nobody said is a dash, never an empty place. */
export function recordValues(matter: RecordMatter): TemplateValues {
  const { type, record, names, printing } = matter
  const { say, day, moment, value } = sayingsOf(matter)
  const { label } = (type.states as Readonly<Record<string, StateDefinition>>)[record.state]!
  const said = (field: SimpleField, of: unknown) => value(field, of) ?? NOTHING
  const fields = Object.entries(type.fields as Readonly<Record<string, Field>>).map(([word, field]) => {
    if (field.kind !== 'rows') return [word, said(field, record[word])] as const
    const lines = (record[word] ?? []) as readonly Readonly<Record<string, unknown>>[]
    const inner = Object.entries(field.of)
    return [
      word,
      lines.map((line) => Object.fromEntries(inner.map(([part, each]) => [part, said(each, line[part])]))),
    ] as const
  })
  const named = (id: string | null) => (id ? (names[id] ?? say(documentText.gone)) : NOTHING)
  return {
    ...Object.fromEntries(fields),
    number: record.number ?? NOTHING,
    title: record.title,
    stage: say(label),
    owner: named(record.owner),
    createdAt: moment(record.createdAt),
    createdBy: named(record.createdBy),
    organization: printing.branding.name,
    today: day(printing.at.slice(0, 10)),
    printedBy: printing.by ?? NOTHING,
    trailHead: printing.head,
  }
}
