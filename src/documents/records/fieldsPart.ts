import type { Fields, RowsField } from '#domain/kernel/field.ts'
import { documentText } from '#domain/words/documentWords.ts'
import { type Block, type Fact, type Head, heading, paragraph } from '../writtenDocument.ts'
import type { Sayings } from './sayings.ts'

type Row = Readonly<Record<string, unknown>>

/** What is said in some fields of a record, in their order: short ones as facts, child rows as tables of their own below. */
export function fieldsPart(fields: Fields, values: Row, sayings: Sayings): Block[] {
  const facts = factsIn(fields, values, sayings)
  const rows = Object.entries(fields).flatMap(([name, field]) =>
    field.kind === 'rows' ? rowsPart(field, values[name] as readonly Row[] | undefined, sayings) : [],
  )
  const said: Block[] = [...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : []), ...rows]
  return said.length > 0 ? said : [paragraph(sayings.say(documentText.nothing), 'missing')]
}

/** Each field that says something; what is empty is left out. */
export function factsIn(fields: Fields, values: Row, sayings: Sayings): Fact[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = field.kind === 'rows' ? null : sayings.value(field, values[name])
    return value === null ? [] : [{ label: sayings.say(field.label), value }]
  })
}

const MOST_COLUMNS = 5

/** Child rows: a table while it stays readable on paper, else each row by itself. */
function rowsPart(field: RowsField, rows: readonly Row[] | undefined, sayings: Sayings): Block[] {
  if (!rows || rows.length === 0) return []
  const title = sayings.say(field.label)
  const columns = Object.entries(field.of).filter(([name, column]) =>
    rows.some((row) => sayings.value(column, row[name]) !== null),
  )
  if (columns.length > MOST_COLUMNS) {
    const each = rows.flatMap((row, at) => [
      heading(3, `${title} ${at + 1}/${rows.length}`),
      { kind: 'facts' as const, facts: factsIn(field.of, row, sayings) },
    ])
    return [heading(2, title), ...each]
  }
  const heads: Head[] = columns.map(([, column]) => ({ text: sayings.say(column.label), share: shareOf(column.kind) }))
  const cells = rows.map((row) => columns.map(([name, column]) => sayings.value(column, row[name]) ?? '–'))
  return [{ kind: 'table', title, heads, rows: cells }]
}

function shareOf(kind: string): number {
  return kind === 'text' ? 3 : kind === 'check' || kind === 'number' ? 1 : 1.5
}
