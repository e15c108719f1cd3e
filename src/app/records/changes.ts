import type { Field } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { Stored } from '#store/records/stored.ts'
import type { TrailChange } from '#store/trail/trail.ts'

const envelopeNames = ['title', 'number', 'state', 'owner', 'audience'] as const

/** Names of the fields whose values differ, envelope first. */
export function changedFields(type: AnyRecordType, before: Stored | undefined, after: Stored): string[] {
  return [...envelopeNames, ...Object.keys(type.fields)].filter((name) => !isSame(before?.[name], after[name]))
}

/** What the trail says of a change: one line per field, and per field of a child row by the row's id. */
export function trailChanges(type: AnyRecordType, before: Stored | undefined, after: Stored): TrailChange[] {
  return changedFields(type, before, after).flatMap((name) => {
    const field = (type.fields as Record<string, Field>)[name]
    if (field?.kind === 'rows') return rowChanges(name, rowsById(before?.[name]), rowsById(after[name]))
    return [{ path: name, before: spoken(before?.[name]), after: spoken(after[name]) }]
  })
}

type Row = Readonly<Record<string, unknown>>

function rowChanges(name: string, before: ReadonlyMap<string, Row>, after: ReadonlyMap<string, Row>): TrailChange[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])]
  return ids.flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)]
    const columns = Object.keys(is ?? was ?? {}).filter((column) => column !== 'id')
    return columns
      .map((column) => ({
        path: `${name}/${id}/${column}`,
        before: spoken(was?.[column]),
        after: spoken(is?.[column]),
      }))
      .filter((change) => !isSame(change.before, change.after))
  })
}

function rowsById(rows: unknown): Map<string, Row> {
  return new Map(((rows ?? []) as (Row & { id: string })[]).map((row) => [row.id, row]))
}

/** Unsaid, empty and false are nothing to the trail: it commits to what was said. */
function spoken(value: unknown): unknown {
  if (value === undefined || value === false || (Array.isArray(value) && value.length === 0)) return null
  return value
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  return JSON.stringify(spoken(one)) === JSON.stringify(spoken(other))
}
