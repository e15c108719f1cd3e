import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/** The trust page of an organization as its people write it. */
export interface TrustPage {
  readonly id: string
  readonly address: string
  readonly headline: string
  readonly introduction: string | null
  readonly contact: string | null
  readonly takesMessages: boolean
  readonly publishedAt: string | null
  readonly version: number
}

const columns = sql`
  id, address, headline, introduction, contact, takes_messages as "takesMessages", published_at as "publishedAt", version`

export async function readTrustPage(tx: Tx, { lock = false } = {}): Promise<TrustPage | null> {
  const found = await sql<TrustPage>`
    select ${columns} from trust_page where organization_id = current_organization() ${lock ? sql`for update` : sql``}`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

/** Keeps the page whole; the version counts up. */
export async function keepTrustPage(tx: Tx, page: Omit<TrustPage, 'version'>, at: string): Promise<void> {
  const { id, address, headline, introduction, contact, takesMessages, publishedAt } = page
  await sql`
    insert into trust_page (organization_id, id, address, headline, introduction, contact, takes_messages, published_at, updated_at)
    values (current_organization(), ${id}, ${address}, ${headline}, ${introduction}, ${contact}, ${takesMessages}, ${publishedAt}, ${at})
    on conflict (organization_id) do update set address = excluded.address, headline = excluded.headline,
      introduction = excluded.introduction, contact = excluded.contact, takes_messages = excluded.takes_messages,
      published_at = excluded.published_at, updated_at = excluded.updated_at, version = trust_page.version + 1`.execute(
    tx,
  )
}

/** Opens the address to the public, or answers false where another organization has it. */
export async function openAddress(tx: Tx, hash: Buffer, page: string): Promise<boolean> {
  const added = await sql`
    insert into secret_lookup (hash, kind, organization_id, id) values (${hash}, 'trust', current_organization(), ${page})
    on conflict do nothing`.execute(tx)
  return added.numAffectedRows === 1n
}

/** From now on nobody outside finds the page. */
export async function closeAddress(tx: Tx): Promise<void> {
  await sql`delete from secret_lookup where organization_id = current_organization() and kind = 'trust'`.execute(tx)
}
