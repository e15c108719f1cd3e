import { fieldOf } from '#domain/checks/checkInput.ts'
import type { Field, FieldKind } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'

export interface Named {
  readonly path: string
  readonly id: string
  /** Of which type the record is to be that a link names; `record`: of any. */
  readonly to?: string
}

/** The ids of one kind that a set of values names, in fields and child rows: people, records or files. */
export function idsNamed(type: AnyRecordType, values: Readonly<Record<string, unknown>>, kind: FieldKind): Named[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const field = fieldOf(type, name)
    return field ? idsIn(field, name, { value, kind }) : []
  })
}

function idsIn(field: Field, path: string, { value, kind }: { value: unknown; kind: FieldKind }): Named[] {
  const to = field.kind === 'link' ? { to: field.to } : {}
  if (field.kind === kind) return [value].flat().flatMap((id) => (typeof id === 'string' ? [{ path, id, ...to }] : []))
  if (field.kind !== 'rows' || !Array.isArray(value)) return []
  return value.flatMap((row, at) =>
    Object.entries(field.of).flatMap(([name, each]) =>
      idsIn(each, `${path}/${at}/${name}`, { value: row[name], kind }),
    ),
  )
}

/** Keys of requirements an organization brought itself that a set of values names, in fields and child rows. */
export function ownRequirementsNamed(type: AnyRecordType, values: Readonly<Record<string, unknown>>): Named[] {
  return (['choice', 'choices'] as const)
    .flatMap((kind) => idsNamed(type, values, kind))
    .filter(({ id }) => id.startsWith('own-'))
}

/** Everyone a record names: its owner, those responsible for actions, whoever approved. */
export function peopleNamed(type: AnyRecordType, values: Readonly<Record<string, unknown>>): string[] {
  const ids = idsNamed(type, values, 'person').map(({ id }) => id)
  const raiser = values.createdBy
  return [...new Set(typeof raiser === 'string' ? [...ids, raiser] : ids)]
}
