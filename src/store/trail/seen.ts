import { type RawBuilder, sql } from 'kysely'
import { fileSeenBy } from '../around/files.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

/** Whether these eyes may see what the trail entry `e` says, with `r` the record it is about: a file's name is as narrow as the file. */
export function entrySeenBy(eyes: AudienceKeys): RawBuilder<unknown> {
  return sql`((r.id is null or ${seenBy(eyes)}) and (e.subject_type is distinct from 'file' or not exists (
    select from file f where f.organization_id = e.organization_id and f.id = e.record_id and ${fileSeenBy(eyes)} is not true)))`
}
