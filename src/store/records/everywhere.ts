import { sql } from 'kysely'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { Tx } from '../open.ts'
import { seenBy } from './read.ts'
import { searchRecords } from './search.ts'
import type { AudienceKeys } from './stored.ts'

/** A record by name alone, of whatever type. */
export interface FoundRecord {
  readonly id: string
  readonly type: string
  readonly number: string | null
  readonly title: string
}

const MOST_OF_ONE = 40

/** Records of several types that hold these words, those touched last first, as far as these eyes see them; at most `most`. */
export async function searchEverywhere(
  tx: Tx,
  { types, text, eyes, most }: { types: readonly AnyRecordType[]; text: string; eyes: AudienceKeys; most: number },
): Promise<FoundRecord[]> {
  const ids: string[] = []
  for (const type of types) ids.push(...(await searchRecords(tx, type, text)).slice(0, MOST_OF_ONE))
  if (ids.length === 0) return []
  const found = await sql<FoundRecord>`
    select r.id, r.type, r.number, r.title from record r
    where r.organization_id = current_organization() and r.id = any(${ids}::uuid[]) and ${seenBy(eyes)}
    order by r.updated_at desc, r.id limit ${most}`.execute(tx)
  return found.rows
}
