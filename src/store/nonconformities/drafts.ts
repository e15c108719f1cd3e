import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/** Whether a rule has drafted this before. */
export async function isDrafted(tx: Tx, key: string): Promise<boolean> {
  const found = await sql`
    select 1 from nonconformity_draft where organization_id = current_organization() and key = ${key}`.execute(tx)
  return found.rows.length > 0
}

/** Kept for good: whatever becomes of the draft, the rule does not make it again. */
export async function noteDraft(
  tx: Tx,
  { key, nonconformity, at }: { readonly key: string; readonly nonconformity: string; readonly at: string },
): Promise<void> {
  await sql`
    insert into nonconformity_draft (organization_id, key, nonconformity_id, made_at)
    values (current_organization(), ${key}, ${nonconformity}, ${at})`.execute(tx)
}

/** Those of these keys that were drafted. */
export async function draftedAmong(tx: Tx, keys: readonly string[]): Promise<Set<string>> {
  const found = await sql<{ key: string }>`
    select key from nonconformity_draft where organization_id = current_organization() and key = any(${[...keys]}::text[])`.execute(
    tx,
  )
  return new Set(found.rows.map(({ key }) => key))
}
