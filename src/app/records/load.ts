import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { Tx } from '#store/open.ts'
import { readRecord } from '#store/records/read.ts'
import type { Stored } from '#store/records/stored.ts'
import { type Caller, eyesOf } from '../caller.ts'

/** The record if the caller may see it; what is hidden and what does not exist are the same *not found*. */
export async function load(
  tx: Tx,
  caller: Caller,
  { type, ref, lock = false }: { type: AnyRecordType; ref: string; lock?: boolean },
): Promise<Stored> {
  const record = await readRecord(tx, type, { ref, eyes: eyesOf(caller), lock })
  if (!record) throw new Refused('notFound', [refuse('not_found')])
  return record
}

/** Stops a write that read an older version: the second of two people sees both versions and loses nothing. */
export function assertVersion(type: AnyRecordType, record: Stored, version: number): void {
  if (record.version === version) return
  const { id, number, title, state, owner, updatedAt } = record
  const current = {
    id,
    number,
    title,
    state,
    owner,
    updatedAt,
    version: record.version,
    fields: fieldsOf(type, record),
  }
  throw new Refused('conflict', [refuse('version_stale')], { current })
}

/** The record's own fields, apart from what every record has. */
export function fieldsOf(type: AnyRecordType, record: Stored): Record<string, unknown> {
  return Object.fromEntries(Object.keys(type.fields).map((name) => [name, record[name]]))
}
