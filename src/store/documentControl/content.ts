import { sql } from 'kysely'
import type { RichText } from '#domain/richText/richText.ts'
import type { Tx } from '../open.ts'

/** The text for those inside, or the text of its own for the public. */
export type Variant = 'internal' | 'public'

export interface Content {
  readonly body: RichText
  /** SHA-256 of the canonical text, hexadecimal. */
  readonly sha256: string
}

/** What a version says; null where nothing is written. */
export async function readContent(tx: Tx, version: string, variant: Variant): Promise<Content | null> {
  const found = await sql<Content>`
    select body, sha256 from document_content
    where organization_id = current_organization() and version_id = ${version} and variant = ${variant}
    order by revision desc limit 1`.execute(tx)
  return found.rows[0] ?? null
}

export interface Written {
  readonly version: string
  readonly variant: Variant
  /** Canonical JSON. */
  readonly body: string
  readonly sha256: string
  readonly at: string
  readonly by: string | null
}

/** Adds what was written as the next revision; the version is held by whoever writes. */
export async function insertContent(tx: Tx, { version, variant, body, sha256, at, by }: Written): Promise<void> {
  await sql`
    insert into document_content (organization_id, version_id, revision, variant, body, sha256, written_at, written_by)
    select current_organization(), ${version}, coalesce(max(revision), 0) + 1, ${variant}, ${body}::jsonb, ${sha256}, ${at}, ${by}
    from document_content
    where organization_id = current_organization() and version_id = ${version} and variant = ${variant}`.execute(tx)
}
