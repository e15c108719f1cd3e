import { createHash } from 'node:crypto'
import { confidentialFields } from '#domain/people/confidential.ts'
import { recordTypes } from '#domain/records/index.ts'
import type { Tx } from '#store/open.ts'
import type { RoomRecord } from '#store/rooms/scope.ts'
import { type StreamedEntry, streamTrail } from '#store/trail/stream.ts'

/** What an entry may say beside its type's own fields. */
const alwaysTold: readonly string[] = ['reason', 'title', 'owner', 'state', 'number', 'due']

/**
 * The trail of a pack, line by line: whole entries about the records in it, with what they said of released fields, and of every other
 * entry the digest alone, so that the chain can be followed from the first entry to the head.
 */
export async function* packTrail(
  tx: Tx,
  { organization, head, records }: { organization: string; head: string; records: readonly RoomRecord[] },
): AsyncGenerator<string> {
  const types = new Map(records.map(({ id, type }) => [id, type]))
  yield `${JSON.stringify({ format: 'meliora-pack-trail-1', organization, head })}\n`
  for await (const entry of streamTrail(tx)) yield `${JSON.stringify(line(entry, types))}\n`
}

function line({ seq, hash, entry, values, filed }: StreamedEntry, types: ReadonlyMap<string, string>) {
  const type = filed.record === null ? undefined : types.get(filed.record)
  if (type === undefined) return { seq, hash, digest: createHash('sha256').update(entry, 'utf8').digest('hex') }
  const shown = values.filter(({ path, salt, value }) => salt !== null && value !== null && isTold(type, path))
  return { seq, hash, entry, values: shown }
}

/** Fields of the record that are not confidential; nothing of comments, evidence or files that hang on it. */
function isTold(type: string, path: string): boolean {
  const [name = ''] = path.split('/')
  if (confidentialFields(type).includes(name)) return false
  const field = recordTypes[type]?.fields[name]
  return alwaysTold.includes(name) || (field !== undefined && field.kind !== 'file')
}
