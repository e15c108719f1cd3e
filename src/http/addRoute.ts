import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { jsonBody } from './body.ts'
import { checked } from './checked.ts'
import { answers, json } from './documented.ts'
import type { Env, Routes } from './env.ts'

export interface RouteShape<B extends z.ZodType, Q extends z.ZodType> {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** As the API document writes it: `/api/v1/people/{id}`. */
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly body?: B
  readonly query?: Q
  readonly headers?: z.ZodObject
  /** What it answers; without it the answer is 204. */
  readonly answer?: z.ZodType
  readonly status?: 200 | 201
}

export interface Asked<B, Q> {
  readonly context: Context<Env>
  readonly body: B
  readonly query: Q
  /** The `{id}` of the address. */
  readonly id: string
}

export const ifMatch = z.object({ 'if-match': z.string().describe('The version you read, `"3"`') })
export const idempotencyKey = z.object({
  'idempotency-key': z.string().optional().describe('The same key with the same body is done once'),
})

/** Adds a route to the router and to the API document in one go, so that neither knows what the other does not. */
export function addRoute<B extends z.ZodType = z.ZodUndefined, Q extends z.ZodType = z.ZodUndefined>(
  routes: Routes,
  shape: RouteShape<B, Q>,
  work: (asked: Asked<z.output<B>, z.output<Q>>) => Promise<unknown>,
): void {
  const { method, path, body, query, answer, status = 200 } = shape
  document(routes, shape)
  routes.on(method.toUpperCase(), path.replace(/\{(\w+)\}/g, ':$1'), async (context) => {
    const asked = {
      context,
      body: body && checked(body, await jsonBody(context)),
      query: query && checked(query, context.req.query()),
      id: context.req.param('id') ?? '',
    }
    const answered = await work(asked as Asked<z.output<B>, z.output<Q>>)
    return answer ? context.json(answered as object, status) : context.body(null, 204)
  })
}

function document(
  routes: Routes,
  { method, path, tag, summary, body, query, headers, answer, status = 200 }: RouteShape<z.ZodType, z.ZodType>,
): void {
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, z.string()] as const)
  const params = named.length > 0 ? z.object(Object.fromEntries(named)) : undefined
  const request = {
    ...(params && { params }),
    ...(query && { query: query as z.ZodObject }),
    ...(headers && { headers }),
    ...(body && { body: { ...json(body), required: true } }),
  }
  const given = answer ? { [status]: json(answer) } : { 204: { description: 'Done' } }
  routes.openAPIRegistry.registerPath({ method, path, tags: [tag], summary, request, responses: answers(given) })
}
