import type { Context } from 'hono'
import type { App } from '#app/app.ts'
import type { Around } from '#app/around/at.ts'
import type { At, Caller } from '#app/caller.ts'
import { type Once, once } from '#app/once.ts'
import { requestKey } from '../body.ts'
import type { Env } from '../env.ts'

type Tx = Parameters<Once<unknown>['first']>[0]
type Piece = Around & { readonly id: string }

interface Added<T> {
  readonly around: Around
  first(tx: Tx, at: At, piece: Piece): Promise<T>
  again(tx: Tx, caller: Caller, piece: Piece): Promise<T>
}

/** Adds something to a record once per Idempotency-Key; a repeat answers what the first made. */
export async function addedOnce<T>(app: App, context: Context<Env>, { around, first, again }: Added<T>): Promise<T> {
  const caller = context.get('caller')
  return once(app, caller, {
    key: await requestKey(context),
    first: (tx, id) => first(tx, { app, caller }, { ...around, id }),
    again: (tx, id) => again(tx, caller, { ...around, id }),
  })
}
