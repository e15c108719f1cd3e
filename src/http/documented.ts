import type { z } from '@hono/zod-openapi'
import { problemSchema } from './records/schemas.ts'

/** A JSON body of a shape, for the API document. */
export function json<T extends z.ZodType>(schema: T, description = 'Done') {
  return { description, content: { 'application/json': { schema } } }
}

/** The answers of a route: what it gives when it does, and the problem document when it does not. */
export function answers<R extends object>(given: R) {
  return {
    ...given,
    default: { description: 'Why not', content: { 'application/problem+json': { schema: problemSchema } } },
  }
}
