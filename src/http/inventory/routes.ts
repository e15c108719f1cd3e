import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { App } from '#app/app.ts'
import { LARGEST_MB, tooLarge } from '#app/files/spool.ts'
import { assertMayBringIn, type InventoryDecisions, type InventoryRequest } from '#app/inventory/asked.ts'
import { previewInventory } from '#app/inventory/preview.ts'
import { takeInventory } from '#app/inventory/take.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { checked } from '../checked.ts'
import { answers, json } from '../documented.ts'
import type { Env, Routes } from '../env.ts'
import { nameFrom } from '../files/routes.ts'
import { presented } from './presented.ts'
import { decisionsSchema, previewQuery, previewSchema, takenSchema, takeQuery } from './schemas.ts'

const tags = ['AI systems']
const base = '/api/v1/inventory'
const nameHeader = z.object({ 'meliora-file-name': z.string().describe('The name, percent-encoded UTF-8') })
const body = {
  content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
  required: true,
}

/** Files of AI systems: looked at, then taken as they were shown. */
export function inventoryRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  routes.openAPIRegistry.registerPath({
    method: 'post',
    path: `${base}/preview`,
    tags,
    summary:
      'What a file of AI systems (CSV, XLSX; CycloneDX JSON with models; a model card) says and would do; nothing is written',
    request: { headers: nameHeader, query: previewQuery, body },
    responses: answers({ 200: json(previewSchema) }),
  })
  routes.post(`${base}/preview`, async (context) => {
    const preview = await previewInventory(app, context.get('caller'), await requestFrom(context))
    return context.json(presented(preview, context.get('language')))
  })
  routes.openAPIRegistry.registerPath({
    method: 'post',
    path: base,
    tags,
    summary: 'Take what the preview showed: the same file, the same decisions and its digest',
    request: { headers: nameHeader, query: takeQuery, body },
    responses: answers({ 201: json(takenSchema) }),
  })
  routes.post(base, async (context) => {
    const { digest } = checked(takeQuery, context.req.query())
    const taken = await takeInventory(app, context.get('caller'), { request: await requestFrom(context), digest })
    return context.json(taken, 201)
  })
  return routes
}

async function requestFrom(context: Context<Env>): Promise<InventoryRequest> {
  assertMayBringIn(context.get('caller'))
  const name = nameFrom(context.req.header('meliora-file-name'))
  const decisions = decisionsFrom(context.req.query('decisions'))
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of (context.req.raw.body ?? []) as AsyncIterable<Uint8Array>) {
    size += piece.length
    if (size > LARGEST_MB * 1024 * 1024) throw tooLarge()
    pieces.push(piece)
  }
  return { name, bytes: Buffer.concat(pieces), decisions }
}

function decisionsFrom(text: string | undefined): InventoryDecisions {
  if (text === undefined || text === '') return {}
  try {
    return checked(decisionsSchema, JSON.parse(text))
  } catch (failure) {
    if (failure instanceof SyntaxError) throw new Refused('invalid', [refuse('body_not_json', { field: 'decisions' })])
    throw failure
  }
}
