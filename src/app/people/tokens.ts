import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { actorId, hasRole } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { type Scope, scopeNames } from '#domain/people/scopes.ts'
import { daysAfter } from '#domain/time/instants.ts'
import { newId } from '#store/ids.ts'
import { readPerson } from '#store/people/persons.ts'
import { keepSecret } from '#store/people/secrets.ts'
import { type ApiToken, insertToken, listTokens, readToken } from '#store/people/tokens.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { assertAdministrator, found } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { idFrom, nameFrom } from '../texts.ts'
import { changesOf, draft } from '../trailed.ts'
import { endToken } from './endSecrets.ts'
import { newSecret } from './secret.ts'

/** Everyone's tokens, for administrators; one's own, for anyone else. Never the secret. */
export function tokens(app: App, caller: Caller): Promise<ApiToken[]> {
  const seesAll = caller.actor.kind === 'system' || hasRole(caller.actor, 'administrator')
  return app.store.inside(caller, (tx) => listTokens(tx, seesAll ? null : actorId(caller.actor)))
}

const LONGEST_DAYS = 366
const DEFAULT_DAYS = 90

export interface NewToken {
  readonly name: string
  readonly scopes: readonly string[]
  /** Days until it ends; 90 unless said otherwise, a year at most. */
  readonly days?: number
  /** Whom it acts for: oneself unless an administrator says otherwise. */
  readonly person?: string | null
  /** The scopes of the token that asks: one gives no more than it has. Absent for a session. */
  readonly within?: readonly Scope[] | undefined
}

/**
 * Makes a token for oneself, or as administrator for someone without a login (a program, mostly). Whoever signs in makes their own:
 * otherwise an administrator would decide in the name of top management (SOD-16). The command line may, it owns the database.
 * @throws Refused notAllowed, invalid, notNow
 */
export function createToken(app: App, caller: Caller, asked: NewToken): Promise<{ token: ApiToken; secret: string }> {
  const owner = asked.person ? idFrom(asked.person, 'person') : actorId(caller.actor)
  if (owner !== actorId(caller.actor)) assertAdministrator(caller)
  const scopes = scopesFrom(asked.scopes)
  assertWithin(scopes, asked.within)
  const expiresAt = daysAfter(app.now(), daysFrom(asked.days))
  const name = nameFrom(asked.name)
  return app.store.inside(caller, async (tx) => {
    const person = owner === null ? null : await readPerson(tx, owner)
    if (!person) throw new Refused('invalid', [fieldRefusal('person_unknown', 'person')])
    if (!person.active) throw new Refused('notNow', [refuse('person_not_active', { field: 'person' })])
    if (owner !== actorId(caller.actor) && person.hasLogin && caller.actor.kind !== 'system')
      throw new Refused('notAllowed', [refuse('token_in_anothers_name', { field: 'person' })])
    const { secret, hash } = newSecret('mel')
    const id = newId()
    await insertToken(tx, { id, person: person.id, name, scopes, at: app.now(), by: actorId(caller.actor), expiresAt })
    await keepSecret(tx, hash, 'token', { organization: caller.organization, id })
    const token = found(await readToken(tx, id))
    const changes = changesOf<ApiToken>(['name', 'person', 'scopes', 'expiresAt'], null, token)
    await appendTrail(tx, caller.organization, [
      draft({ app, caller }, { verb: 'token.create', subject: { type: 'token', id }, changes }),
    ])
    return { token, secret }
  })
}

/** Revokes a token: one's own, or as administrator anyone's. It ends at once. */
export function revoke(app: App, caller: Caller, id: string): Promise<void> {
  return app.store.inside(caller, async (tx) => {
    const token = found(await readToken(tx, idFrom(id, 'id')))
    const isOwn = token.person === actorId(caller.actor)
    if (!isOwn) assertAdministrator(caller)
    if (token.revokedAt) throw new Refused('notNow', [refuse('token_ended')])
    await appendTrail(tx, caller.organization, [await endToken(tx, { app, caller }, token.id)])
  })
}

function scopesFrom(scopes: readonly string[]): Scope[] {
  const known = scopeNames.filter((scope) => scopes.includes(scope))
  if (known.length !== new Set(scopes).size) {
    throw new Refused('invalid', [fieldRefusal('not_a_choice', 'scopes', { options: scopeNames.join(', ') })])
  }
  if (known.length === 0) throw new Refused('invalid', [refuse('token_scopes_missing', { field: 'scopes' })])
  return known
}

function assertWithin(scopes: readonly Scope[], within: readonly Scope[] | undefined): void {
  if (within && !scopes.every((scope) => within.includes(scope)))
    throw new Refused('notAllowed', [
      refuse('token_scope_beyond', { field: 'scopes', values: { scopes: within.join(', ') } }),
    ])
}

function daysFrom(days = DEFAULT_DAYS): number {
  if (Number.isInteger(days) && days >= 1 && days <= LONGEST_DAYS) return days
  throw new Refused('invalid', [
    refuse('token_expiry_out_of_range', { field: 'days', values: { longest: LONGEST_DAYS } }),
  ])
}
