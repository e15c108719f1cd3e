import { hiddenCharacters } from '#domain/checks/text.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { Tx } from '#store/open.ts'
import { readRecord } from '#store/records/read.ts'
import type { Stored } from '#store/records/stored.ts'
import { found } from '../asking.ts'
import { type Caller, eyesOf } from '../caller.ts'

/** The record if the caller may see it; what is hidden and what does not exist are the same *not found*. */
export async function load(
  tx: Tx,
  caller: Caller,
  { type, ref, lock = false }: { type: AnyRecordType; ref: string; lock?: boolean },
): Promise<Stored> {
  // A body, unlike an address, can name what no database could keep.
  return found(hiddenCharacters.test(ref) ? null : await readRecord(tx, type, { ref, eyes: eyesOf(caller), lock }))
}

/** A record as it is shown to the second of two who change it, beside their own: nothing they wrote is lost. */
export function shown(type: AnyRecordType, record: Stored) {
  const { id, number, title, state, owner, updatedAt, version } = record
  return { id, number, title, state, owner, updatedAt, version, fields: fieldsOf(type, record) }
}

/** The record's own fields, apart from what every record has. */
export function fieldsOf(type: AnyRecordType, record: Stored): Record<string, unknown> {
  return Object.fromEntries(Object.keys(type.fields).map((name) => [name, record[name]]))
}
