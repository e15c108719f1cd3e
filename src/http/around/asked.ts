import type { Context } from 'hono'
import type { Around } from '#app/around/at.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { Env } from '../env.ts'

/** The record an address is about. */
export function aroundOf(type: AnyRecordType, context: Context<Env>): Around {
  return { type, ref: context.req.param('ref') ?? '' }
}
