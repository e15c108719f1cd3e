import { sql } from 'kysely'
import type { Scope } from '#domain/people/scopes.ts'
import type { Tx } from '../open.ts'

export interface ApiToken {
  readonly id: string
  readonly person: string
  readonly personName: string
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly createdAt: string
  readonly expiresAt: string
  /** The organization's day of the last use, or null. */
  readonly lastUsedOn: string | null
  readonly revokedAt: string | null
}

const columns = sql`
  t.id, t.person_id as person, p.name as "personName", t.name, t.scopes, t.created_at as "createdAt", t.expires_at as "expiresAt",
  t.last_used_on as "lastUsedOn", t.revoked_at as "revokedAt"`
const source = sql`api_token t join person p on p.organization_id = t.organization_id and p.id = t.person_id`

/** Tokens that were not revoked, newest first: of one person, or of everyone. */
export async function listTokens(tx: Tx, person: string | null): Promise<ApiToken[]> {
  const found = await sql<ApiToken>`
    select ${columns} from ${source}
    where t.organization_id = current_organization() and t.revoked_at is null ${person === null ? sql`` : sql`and t.person_id = ${person}`}
    order by t.created_at desc, t.id`.execute(tx)
  return found.rows
}

export async function readToken(tx: Tx, id: string): Promise<ApiToken | null> {
  const found = await sql<ApiToken>`
    select ${columns} from ${source} where t.organization_id = current_organization() and t.id = ${id} for update of t`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

export interface NewToken {
  readonly id: string
  readonly person: string
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly at: string
  readonly by: string | null
  readonly expiresAt: string
}

export async function insertToken(tx: Tx, { id, person, name, scopes, at, by, expiresAt }: NewToken): Promise<void> {
  await sql`
    insert into api_token (organization_id, id, person_id, name, scopes, created_at, created_by, expires_at)
    values (current_organization(), ${id}, ${person}, ${name}, ${[...scopes]}, ${at}, ${by}, ${expiresAt})`.execute(tx)
}

export async function revokeToken(tx: Tx, id: string, at: string): Promise<void> {
  await sql`update api_token set revoked_at = ${at} where organization_id = current_organization() and id = ${id}`.execute(
    tx,
  )
}
