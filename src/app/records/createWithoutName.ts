import { randomBytes } from 'node:crypto'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { raisedWithoutName } from '#domain/records/withoutName.ts'
import type { Tx } from '#store/open.ts'
import { keepFollow } from '#store/suggestions.ts'
import { assertMayWrite } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { hashOf } from '../people/secret.ts'
import { createWithin } from './create.ts'

/** What is told to whoever raised something without their name: the secret under which to ask what became of it. */
export interface Receipt {
  readonly id: string
  /** Null when the same request came again: it is shown once and kept as its hash. */
  readonly follow: string | null
}

/**
 * The same caller without a name. Asked before anything is written, so that neither the record nor its trail nor the key of the
 * request can tell who it was.
 * @throws Refused notAllowed for those who may not write, invalid for types that bear their raiser's name
 */
export function withoutName(caller: Caller, type: AnyRecordType): Caller {
  assertMayWrite(caller.actor)
  if (!raisedWithoutName.includes(type.name)) throw new Refused('invalid', [refuse('not_without_name')])
  return { ...caller, actor: { kind: 'anonymous' } }
}

/** @param at with a caller made by `withoutName` */
export async function createWithoutName(
  tx: Tx,
  at: At,
  { type, input, id }: { readonly type: AnyRecordType; readonly input: unknown; readonly id: string },
): Promise<Receipt> {
  const follow = randomBytes(24).toString('base64url')
  // First, because making the record links the trail, which is a transaction's last statement.
  await keepFollow(tx, hashOf(follow), id)
  await createWithin(tx, at, { type, input, id })
  return { id, follow }
}
