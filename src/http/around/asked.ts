import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Around } from '#app/around/at.ts'
import type { PageAsked } from '#app/pageMark.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { Env } from '../env.ts'
import { numberFrom } from '../records/listRequest.ts'

/** The record an address is about. */
export function aroundOf(type: AnyRecordType, context: Context<Env>): Around {
  return { type, ref: context.req.param('ref') ?? '' }
}

export const pageQuery = z.strictObject({ limit: z.string().optional(), cursor: z.string().max(500).optional() })

/** Where a page begins and how long it is. */
export function pageAsked({ limit, cursor }: z.output<typeof pageQuery>): PageAsked {
  return { limit: numberFrom(limit, { field: 'limit', lowest: 1, highest: 200, absent: 50 }), cursor: cursor ?? null }
}
