import type { Field, FieldKind, RowsField, SimpleField } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'

/** How each kind of field lies in its table: from the row's columns to the value and back. */
interface Storage {
  /** Column name endings; most kinds need one column. */
  readonly endings: readonly string[]
  read(columns: readonly unknown[]): unknown
  write(value: unknown): readonly unknown[]
}

const plain: Storage = { endings: [''], read: ([value]) => value ?? null, write: (value) => [value ?? null] }

/** JSON spells an instant with an offset; the domain spells it in UTC. */
const instant: Storage = { ...plain, read: ([value]) => (value ? new Date(value as string).toISOString() : null) }

const storage: Record<Exclude<FieldKind, 'rows'>, Storage> = {
  text: plain,
  number: { ...plain, read: ([value]) => (value === null || value === undefined ? null : Number(value)) },
  choice: plain,
  choices: { ...plain, read: ([value]) => value ?? [], write: (value) => [value ?? []] },
  check: { ...plain, read: ([value]) => value === true, write: (value) => [value === true] },
  day: plain,
  instant,
  person: plain,
  link: plain,
  file: plain,
  answer: {
    endings: ['', '_why'],
    read: ([answer, why]) => (answer ? { answer, why: why ?? null } : null),
    write: (value) => [
      (value as { answer?: string } | null)?.answer ?? null,
      (value as { why?: string } | null)?.why ?? null,
    ],
  },
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

export interface FieldColumns {
  readonly name: string
  readonly columns: readonly string[]
  readonly storage: Storage
}

/** Worked out once per definition: every statement asks. */
function onceFor<K extends object, V>(work: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>()
  return (of) => {
    const value = known.get(of) ?? work(of)
    known.set(of, value)
    return value
  }
}

/** The columns of a set of fields, rows left out: they have tables of their own. */
export const columnsOf = onceFor((fields: Readonly<Record<string, Field>>): readonly FieldColumns[] =>
  Object.entries(fields)
    .filter((entry): entry is [string, SimpleField] => entry[1].kind !== 'rows')
    .map(([name, field]) => ({
      name,
      storage: storage[field.kind],
      columns: storage[field.kind].endings.map((ending) => snake(name) + ending),
    })),
)

export interface RowsTable {
  readonly name: string
  readonly table: string
  readonly columns: readonly FieldColumns[]
}

/** The child tables of a record type: `improvement_actions` for the field `actions`. */
export const rowsTablesOf = onceFor((type: AnyRecordType): readonly RowsTable[] =>
  Object.entries(type.fields as Record<string, Field>)
    .filter((entry): entry is [string, RowsField] => entry[1].kind === 'rows')
    .map(([name, field]) => ({ name, table: `${tableOf(type)}_${snake(name)}`, columns: columnsOf(field.of) })),
)

export function tableOf(type: AnyRecordType): string {
  return snake(type.name)
}

/** A row as the database gives it, as field values. */
export function valuesFrom(
  columns: readonly FieldColumns[],
  row: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const { name, columns: names, storage: kind } of columns)
    values[name] = kind.read(names.map((each) => row[each]))
  return values
}

/** Field values as [column, value] pairs; only for fields that are there. */
export function pairsFrom(
  columns: readonly FieldColumns[],
  values: Readonly<Record<string, unknown>>,
): [string, unknown][] {
  return columns
    .filter(({ name }) => name in values)
    .flatMap(({ name, columns: names, storage: kind }) => {
      const written = kind.write(values[name])
      return names.map((column, at): [string, unknown] => [column, written[at]])
    })
}
