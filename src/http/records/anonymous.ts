import type { Context } from 'hono'
import type { App } from '#app/app.ts'
import { once } from '#app/once.ts'
import { createWithoutName, withoutName } from '#app/records/createWithoutName.ts'
import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { Refused } from '#domain/kernel/refusal.ts'
import { requestKey } from '../body.ts'
import type { Env } from '../env.ts'

/** Whether the person who captures wants nobody to know who it was: `"anonymous": true` beside the fields. */
export function asksForNoName(anonymous: unknown): boolean {
  if (anonymous === undefined || typeof anonymous === 'boolean') return anonymous === true
  throw new Refused('invalid', [fieldRefusal('field_invalid', 'anonymous', { problem: 'true / false' })])
}

/** Makes a record that bears nobody's name, once per key; the key is kept under nobody's name as well. */
export async function receiptOf(
  app: App,
  context: Context<Env>,
  { type, input }: { readonly type: AnyRecordType; readonly input: unknown },
) {
  const caller = withoutName(context.get('caller'), type)
  const { id, follow } = await once(app, caller, {
    key: await requestKey(context),
    first: (tx, made) => createWithoutName(tx, { app, caller }, { type, input, id: made }),
    again: async (_, made) => ({ id: made, follow: null }),
  })
  return { id, type: type.name, follow }
}
