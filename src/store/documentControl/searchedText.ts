import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { plainText } from '#domain/richText/richText.ts'
import type { Tx } from '../open.ts'
import type { Stored } from '../records/stored.ts'
import { readContent } from './content.ts'

/** The text a record is found by beside its fields: a version's own, a document's in force; empty for every other type. */
export async function searchedText(tx: Tx, type: AnyRecordType, record: Stored): Promise<string> {
  const version = versionFor[type.name]?.(record)
  const said = typeof version === 'string' ? await readContent(tx, version, 'internal') : null
  return said === null ? '' : plainText(said.body)
}

const versionFor: Readonly<Record<string, (record: Stored) => unknown>> = {
  documentVersion: ({ id }) => id,
  document: ({ effectiveVersion }) => effectiveVersion,
}
