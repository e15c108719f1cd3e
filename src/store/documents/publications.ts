import { sql } from 'kysely'
import type { RegisterKey } from '#domain/publication/registerNames.ts'
import type { Language } from '#domain/words/language.ts'
import type { Tx } from '../open.ts'

/** A register as it was published, without its content. */
export interface Publication {
  readonly id: string
  readonly register: RegisterKey
  readonly version: number
  readonly language: Language
  readonly note: string
  readonly lines: number
  /** `seq:hash`. */
  readonly trailHead: string
  /** In bytes. */
  readonly size: number
  /** SHA-256 of the file. */
  readonly hash: string
  readonly publishedAt: string
  readonly publishedBy: string | null
  readonly retainUntil: string
  readonly disposedAt: string | null
  readonly disposedBy: string | null
}

const columns = sql`
  id, register, version, language, note, lines, trail_head as "trailHead", size, hash, published_at as "publishedAt",
  published_by as "publishedBy", retain_until as "retainUntil", disposed_at as "disposedAt", disposed_by as "disposedBy"`

/** Published versions, newest first. */
export async function listPublications(tx: Tx, register?: RegisterKey): Promise<Publication[]> {
  const one = register ? sql`and register = ${register}` : sql``
  const found = await sql<Publication>`
    select ${columns} from register_publication where organization_id = current_organization() ${one}
    order by published_at desc, register, version desc`.execute(tx)
  return found.rows
}

export async function readPublication(tx: Tx, id: string): Promise<Publication | undefined> {
  const found = await sql<Publication>`
    select ${columns} from register_publication where organization_id = current_organization() and id = ${id}`.execute(
    tx,
  )
  return found.rows[0]
}

/** The file of a version; null once it was disposed of. */
export async function publicationContent(tx: Tx, id: string): Promise<Buffer | null> {
  const found = await sql<{ content: Buffer | null }>`
    select content from register_publication where organization_id = current_organization() and id = ${id}`.execute(tx)
  return found.rows[0]?.content ?? null
}

/** The number the next version of a register will have. */
export async function nextVersion(tx: Tx, register: RegisterKey): Promise<number> {
  const found = await sql<{ next: number }>`
    select coalesce(max(version), 0) + 1 as next from register_publication
    where organization_id = current_organization() and register = ${register}`.execute(tx)
  return found.rows[0]!.next
}

/** Adds a version unless its number was taken meanwhile; answers whether it was added. */
export async function insertPublication(
  tx: Tx,
  { content, ...about }: Omit<Publication, 'disposedAt' | 'disposedBy'> & { readonly content: Uint8Array },
): Promise<boolean> {
  const added = await sql`
    insert into register_publication (organization_id, id, register, version, language, note, lines, trail_head, content, size, hash,
      published_at, published_by, retain_until)
    values (current_organization(), ${about.id}, ${about.register}, ${about.version}, ${about.language}, ${about.note}, ${about.lines},
      ${about.trailHead}, ${Buffer.from(content)}, ${about.size}, ${about.hash}, ${about.publishedAt}, ${about.publishedBy}, ${about.retainUntil})
    on conflict (organization_id, register, version) do nothing`.execute(tx)
  return added.numAffectedRows === 1n
}

/** Takes the content away; the database refuses it before its day. */
export async function disposeOf(
  tx: Tx,
  id: string,
  { at, by }: { readonly at: string; readonly by: string | null },
): Promise<void> {
  await sql`
    update register_publication set content = null, disposed_at = ${at}, disposed_by = ${by}
    where organization_id = current_organization() and id = ${id}`.execute(tx)
}

/** The sum of a version as the trail holds it since it was published; null where the trail says nothing of it. */
export async function hashInTrail(
  tx: Tx,
  { register, version }: Pick<Publication, 'register' | 'version'>,
): Promise<string | null> {
  const found = await sql<{ value: string | null }>`
    select v.value from trail_entry e join trail_value v on v.organization_id = e.organization_id and v.entry_id = e.id
    where e.organization_id = current_organization() and e.record_id = current_organization() and e.verb = 'register.publish'
      and v.path = ${`publications/${register}/${version}/hash`} and v.side = 'after'`.execute(tx)
  const value = found.rows[0]?.value
  return value ? (JSON.parse(value) as string) : null
}
