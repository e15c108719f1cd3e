import type { MiddlewareHandler } from 'hono'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { Env } from './env.ts'

/** Refuses an address with a NUL in it, wherever it stands: no text, id or name of ours holds one, and no database takes it. */
export const plainAddress: MiddlewareHandler<Env> = async (context, next) => {
  if (/%00|\0/.test(context.req.url))
    throw new Refused('invalid', [refuse('text_forbidden_character', { values: { field: 'URL' } })])
  await next()
}
