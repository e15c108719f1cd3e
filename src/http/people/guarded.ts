import type { Context } from 'hono'
import type { App } from '#app/app.ts'
import { type AttemptKind, attemptKey, attemptSucceeded, countAttempts } from '#app/people/attempts.ts'
import { addressOf } from '../address.ts'
import type { Env } from '../env.ts'

export interface Guard {
  readonly options: { readonly secret: string }
  /** E-mail or id of the account that is tried; absent where only the address counts. */
  readonly account?: string
  readonly kind?: AttemptKind
}

/**
 * Lets an attempt through if neither the account nor the address has made too many, and forgets the account's after success.
 * Both are counted under keyed hashes; the address itself is written nowhere.
 * @throws Refused tooMany
 */
export async function guarded<T>(
  app: App,
  context: Context<Env>,
  { options, account, kind = 'account' }: Guard,
  attempt: () => Promise<T>,
): Promise<T> {
  const address = attemptKey(options.secret, 'address', addressOf(context).network)
  await countAttempts(app, 'address', address)
  const key = account === undefined ? null : attemptKey(options.secret, kind, account.trim().toLowerCase())
  if (key) await countAttempts(app, kind, key)
  const done = await attempt()
  await attemptSucceeded(app, { account: key, address })
  return done
}
