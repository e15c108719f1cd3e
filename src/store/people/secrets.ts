import { sql } from 'kysely'
import type { Tx } from '../open.ts'

export type SecretKind = 'token' | 'invitation' | 'first_run'

export interface SecretPlace {
  readonly organization: string
  readonly id: string
}

/** Keeps the SHA-256 of a secret, and what it opens. A first-run link opens no organization yet. */
export async function keepSecret(tx: Tx, hash: Buffer, kind: SecretKind, place: SecretPlace | null): Promise<void> {
  await sql`
    insert into secret_lookup (hash, kind, organization_id, id) values (${hash}, ${kind}, ${place?.organization ?? null}, ${place?.id ?? null})`.execute(
    tx,
  )
}

/** What a secret opens, or null. Whether that still stands is for its own table to say. */
export async function findSecret(tx: Tx, hash: Buffer, kind: 'token' | 'invitation'): Promise<SecretPlace | null> {
  const found = await sql<SecretPlace>`
    select organization_id as organization, id from secret_lookup where hash = ${hash} and kind = ${kind}`.execute(tx)
  return found.rows[0] ?? null
}

/** Whether this is a first-run link printed at some server's start. */
export async function isFirstRunSecret(tx: Tx, hash: Buffer): Promise<boolean> {
  const found = await sql`select 1 from secret_lookup where hash = ${hash} and kind = 'first_run'`.execute(tx)
  return found.rows.length === 1
}

/** Forgets the secret of what has ended, so that it opens nothing even by mistake. */
export async function forgetSecret(tx: Tx, { organization, id }: SecretPlace): Promise<void> {
  await sql`delete from secret_lookup where organization_id = ${organization} and id = ${id}`.execute(tx)
}

export async function forgetFirstRunSecrets(tx: Tx): Promise<void> {
  await sql`delete from secret_lookup where kind = 'first_run'`.execute(tx)
}
