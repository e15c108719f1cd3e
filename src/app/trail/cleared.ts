import { REDACTED } from '#domain/around/redactedMark.ts'
import type { Field } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { Stored } from '#store/records/stored.ts'
import { redactableAround } from '../around/redacted.ts'

/** What people wrote may go, and why they did it. The course of a record (state, number, owner, audience) stays: people are ids there. */
export function isRedactable(type: AnyRecordType, path: string): boolean {
  const [name = '', , part] = path.split('/')
  if (name === 'proposals') return part === 'why'
  return name === 'title' || path === 'reason' || redactableAround.includes(name) || Object.hasOwn(type.fields, name)
}

/** Whether the record holds words under this path now. */
export function standsAt(type: AnyRecordType, record: Stored, path: string): boolean {
  if (path === 'title') return record.title !== REDACTED
  return (type.fields as Record<string, Field>)[path]?.kind === 'text' && Boolean(record[path])
}

/**
 * The record as it stands, without what people wrote under these paths. Other kinds of values (numbers, days, choices) stay in the
 * record: they are changed by an edit first, and the past ones then go from the trail.
 */
export function clearedRecord(
  type: AnyRecordType,
  record: Stored,
  paths: readonly string[],
): { after: Stored; changed: string[] } {
  const after: Record<string, unknown> = { ...record }
  for (const path of paths) {
    const [name = '', row, column = ''] = path.split('/')
    const field = (type.fields as Record<string, Field>)[name]
    if (name === 'title') after.title = REDACTED
    else if (field?.kind === 'rows' && field.of[column]?.kind === 'text')
      after[name] = withoutColumn(after[name], row, column)
    else if (field?.kind === 'text') after[name] = null
    else if (field?.kind === 'answer' && after[name]) after[name] = { ...(after[name] as object), why: null }
  }
  const changed = Object.keys(after).filter((name) => after[name] !== record[name])
  const cleared = after as Stored
  return { after: { ...cleared, ...type.derive(cleared as never) }, changed }
}

function withoutColumn(rows: unknown, id: string | undefined, column: string): unknown {
  return (rows as readonly { readonly id: string }[]).map((each) =>
    each.id === id ? { ...each, [column]: null } : each,
  )
}
