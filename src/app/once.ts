import { actorId } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { claimKey } from '#store/idempotency.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import type { App } from './app.ts'
import type { Caller } from './caller.ts'

/** The Idempotency-Key of a request and the SHA-256 of what was asked under it. */
export interface RequestKey {
  readonly key: string
  readonly requestHash: string
}

export interface Once<T> {
  readonly key: RequestKey | undefined
  /** The id of what is made; for a change, of what is changed. */
  readonly id?: string
  /** Does the work. */
  first(tx: Tx, id: string): Promise<T>
  /** Reads what an earlier request with the same key made. */
  again(tx: Tx, id: string): Promise<T>
}

/** One transaction that does its work once per key, however often it is sent (design §6). */
export function once<T>(app: App, caller: Caller, { key, id = newId(), first, again }: Once<T>): Promise<T> {
  return app.store.inside(caller, async (tx) => {
    if (!key) return first(tx, id)
    const actor = actorId(caller.actor) ?? caller.actor.kind
    const earlier = await claimKey(tx, { actor, ...key, answer: id, at: app.now() })
    if (!earlier) return first(tx, id)
    if (earlier.requestHash !== key.requestHash) throw new Refused('keyReused', [refuse('key_reused')])
    return again(tx, earlier.answer)
  })
}
