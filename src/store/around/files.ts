import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'
import { audiencesOfHolders } from './fileHolders.ts'

export interface StoredFile {
  readonly id: string
  /** SHA-256 of the content, in hexadecimal. */
  readonly hash: string
  /** In bytes. */
  readonly size: number
  readonly mediaType: string
  readonly name: string
  readonly createdAt: string
  readonly createdBy: string | null
}

/** How large the pieces are in which a content is kept. */
export const CHUNK = 256 * 1024

/** Adds a file; its content must be there (`insertContent`). */
export async function insertFile(
  tx: Tx,
  { id, hash, size, mediaType, name, createdAt, createdBy }: StoredFile,
): Promise<void> {
  await sql`
    insert into file (organization_id, id, hash, size, media_type, name, created_at, created_by)
    values (current_organization(), ${id}, ${Buffer.from(hash, 'hex')}, ${size}, ${mediaType}, ${name}, ${createdAt}, ${createdBy})`.execute(
    tx,
  )
}

/**
 * Keeps a content unless the organization has it already. Two at once: the second waits for the first and keeps nothing.
 * @param pieces of at most CHUNK bytes, read only when they are needed
 */
export async function insertContent(
  tx: Tx,
  { hash, size }: { hash: string; size: number },
  pieces: () => AsyncIterable<Buffer>,
): Promise<void> {
  const key = Buffer.from(hash, 'hex')
  const added = await sql`
    insert into file_content (organization_id, hash, size) values (current_organization(), ${key}, ${size}) on conflict do nothing`.execute(
    tx,
  )
  if (added.numAffectedRows === 0n) return
  let position = 0
  for await (const bytes of pieces()) {
    await sql`insert into file_chunk (organization_id, hash, position, bytes) values (current_organization(), ${key}, ${position}, ${bytes})`.execute(
      tx,
    )
    position += 1
  }
}

/** Who sees imports that were not accepted (app/import/mayImport.ts); their files are read by nobody else. */
const importers = sql`array['role:improvementCoordinator', 'role:aimsManager']`

/**
 * Whether these eyes may read the file `f`: whoever brought it may, and otherwise it is seen where something is seen that holds it. A
 * file that nothing holds yet is known by its id alone, to whoever was given it.
 */
export function fileSeenBy(eyes: AudienceKeys): RawBuilder<unknown> {
  return sql`(('person:' || f.created_by) = any(${[...eyes]}::text[]) or coalesce((
    select bool_or(${seenBy(eyes)}) from (
      select r.audience from evidence e left join record r on r.organization_id = e.organization_id and r.id = e.record_id
        where e.organization_id = f.organization_id and e.file_id = f.id
      ${audiencesOfHolders}
      union all select case when i.state in ('reading', 'ready', 'refused', 'accepting') then ${importers} end from import i
        where i.organization_id = f.organization_id and i.file_id = f.id
    ) r), true))`
}

/** A file's description as far as these eyes may read it, or undefined. */
export async function readSeenFile(tx: Tx, id: string, eyes: AudienceKeys): Promise<StoredFile | undefined> {
  const found = await sql`
    select 1 from file f where f.organization_id = current_organization() and f.id = ${id} and ${fileSeenBy(eyes)}`.execute(
    tx,
  )
  return found.rows.length === 1 ? readFile(tx, id) : undefined
}

/** A file's description, or undefined. */
export async function readFile(tx: Tx, id: string): Promise<StoredFile | undefined> {
  const found = await sql<StoredFile>`
    select id, encode(hash, 'hex') as hash, size, media_type as "mediaType", name, created_at as "createdAt", created_by as "createdBy"
    from file where organization_id = current_organization() and id = ${id}`.execute(tx)
  return found.rows[0]
}

/** One piece of a content; undefined behind the last one. */
export async function readChunk(tx: Tx, hash: string, position: number): Promise<Buffer | undefined> {
  const found = await sql<{ bytes: Buffer }>`
    select bytes from file_chunk where organization_id = current_organization() and hash = ${Buffer.from(hash, 'hex')} and position = ${position}`.execute(
    tx,
  )
  return found.rows[0]?.bytes
}
