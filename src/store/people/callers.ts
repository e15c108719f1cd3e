import { type QueryExecutorProvider, sql } from 'kysely'
import type { Role } from '#domain/people/roles.ts'
import type { Scope } from '#domain/people/scopes.ts'
import type { Language } from '#domain/words/sentence.ts'

/** One organization someone belongs to: the person they are there, with roles. */
export interface Place {
  readonly organization: {
    readonly id: string
    readonly slug: string
    readonly name: string
    readonly clock: 'server' | 'demo'
  }
  readonly language: Language
  readonly secondFactorRequired: boolean
  readonly person: { readonly id: string; readonly name: string }
  readonly roles: readonly Role[]
}

/** Who is signed in, and everywhere they belong as an active person. */
export interface SignedIn {
  readonly session: { readonly id: string; readonly hasSecondFactor: boolean }
  readonly identity: {
    readonly id: string
    readonly name: string
    readonly email: string
    readonly hasSecondFactor: boolean
  }
  readonly places: readonly Place[]
}

interface PlaceRow {
  readonly organization_id: string | null
  readonly slug: string
  readonly organization_name: string
  readonly clock: 'server' | 'demo'
  readonly language: Language
  readonly second_factor_required?: boolean
  readonly person_id: string
  readonly person_name: string
  readonly roles: Role[]
}

interface CallerRow extends PlaceRow {
  readonly identity_id: string
  readonly identity_name: string
  readonly identity_email: string
  readonly identity_second_factor: boolean
  readonly session_id: string
  readonly session_second_factor: boolean
}

/** Session, identity, memberships and roles in one statement and no cache, so that an ended session ends at once everywhere. */
export async function findSignedIn(db: QueryExecutorProvider, token: string, at: string): Promise<SignedIn | null> {
  const found = await sql<CallerRow>`select * from callers_of_session(${token}, ${at})`.execute(db)
  const first = found.rows[0]
  if (!first) return null
  return {
    session: { id: first.session_id, hasSecondFactor: first.session_second_factor },
    identity: {
      id: first.identity_id,
      name: first.identity_name,
      email: first.identity_email,
      hasSecondFactor: first.identity_second_factor,
    },
    places: found.rows.filter((row) => row.organization_id !== null).map(placeOf),
  }
}

export interface TokenHolder {
  readonly token: string
  readonly scopes: readonly Scope[]
  readonly place: Place
}

/** Whom a token acts for, by its hash; null when it is unknown, revoked or over. Notes the day of use. */
export async function findTokenHolder(
  db: QueryExecutorProvider,
  hash: Buffer,
  at: string,
): Promise<TokenHolder | null> {
  const found = await sql<
    PlaceRow & { token_id: string; scopes: Scope[] }
  >`select * from caller_of_token(${hash}, ${at})`.execute(db)
  const row = found.rows[0]
  return row ? { token: row.token_id, scopes: row.scopes, place: placeOf(row) } : null
}

function placeOf(row: PlaceRow): Place {
  return {
    organization: { id: row.organization_id ?? '', slug: row.slug, name: row.organization_name, clock: row.clock },
    language: row.language,
    secondFactorRequired: row.second_factor_required ?? false,
    person: { id: row.person_id, name: row.person_name },
    roles: row.roles,
  }
}
