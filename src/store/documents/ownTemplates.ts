import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/** A template of the organization's own, without its content. */
export interface OwnTemplate {
  readonly id: string
  /** Whose records it is filled with. */
  readonly recordType: string
  readonly name: string
  readonly fileName: string
  /** SHA-256 of the content as it is kept. */
  readonly hash: string
  /** Words it asks for, each once. */
  readonly words: readonly string[]
  readonly addedAt: string
  readonly addedBy: string | null
}

const columns = sql`
  id, record_type as "recordType", name, file_name as "fileName", hash, words, added_at as "addedAt", added_by as "addedBy"`

/** Templates in use, by type and name. */
export async function listOwnTemplates(tx: Tx, recordType?: string): Promise<OwnTemplate[]> {
  const one = recordType ? sql`and record_type = ${recordType}` : sql``
  const found = await sql<OwnTemplate>`
    select ${columns} from own_template where organization_id = current_organization() and withdrawn_at is null ${one}
    order by record_type, lower(name), id`.execute(tx)
  return found.rows
}

export async function readOwnTemplate(
  tx: Tx,
  id: string,
): Promise<(OwnTemplate & { readonly content: Buffer }) | undefined> {
  const found = await sql<OwnTemplate & { content: Buffer }>`
    select ${columns}, content from own_template
    where organization_id = current_organization() and id = ${id} and withdrawn_at is null`.execute(tx)
  return found.rows[0]
}

export async function insertOwnTemplate(
  tx: Tx,
  { content, ...template }: OwnTemplate & { readonly content: Uint8Array },
): Promise<void> {
  const { id, recordType, name, fileName, hash, words, addedAt, addedBy } = template
  await sql`
    insert into own_template (organization_id, id, record_type, name, file_name, content, hash, words, added_at, added_by)
    values (current_organization(), ${id}, ${recordType}, ${name}, ${fileName}, ${Buffer.from(content)}, ${hash}, ${[...words]},
      ${addedAt}, ${addedBy})`.execute(tx)
}

export async function withdrawOwnTemplate(
  tx: Tx,
  id: string,
  { at, by }: { readonly at: string; readonly by: string | null },
): Promise<void> {
  await sql`
    update own_template set withdrawn_at = ${at}, withdrawn_by = ${by}
    where organization_id = current_organization() and id = ${id} and withdrawn_at is null`.execute(tx)
}
