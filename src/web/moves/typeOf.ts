import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { recordTypes } from '#domain/records/index.ts'

/** The definition of a record that was read. */
export function typeOf({ type }: { readonly type: string }): AnyRecordType {
  const known = recordTypes[type]
  if (!known) throw new Error(`There is no record type "${type}".`)
  return known
}
