import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { recordTypes } from '#domain/records/index.ts'
import type { Tx } from '#store/open.ts'
import { readRecord } from '#store/records/read.ts'
import type { AudienceKeys, Stored } from '#store/records/stored.ts'
import { notFound } from '../asking.ts'

export interface AnyRecord {
  readonly type: AnyRecordType
  readonly record: Stored
}

/** A record of whatever type, by id or number, if these eyes may see it; otherwise *not found*. */
export async function loadAny(tx: Tx, ref: string, eyes: AudienceKeys, { lock = false } = {}): Promise<AnyRecord> {
  for (const type of Object.values(recordTypes)) {
    const record = await readRecord(tx, type, { ref, eyes, lock })
    if (record) return { type, record }
  }
  throw notFound()
}
