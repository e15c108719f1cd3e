import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { App } from '#app/app.ts'
import { assertMayBringIn, type InventoryRequest } from '#app/inventory/asked.ts'
import { previewInventory } from '#app/inventory/preview.ts'
import { takeInventory } from '#app/inventory/take.ts'
import { checked } from '../checked.ts'
import { answers, json } from '../documented.ts'
import type { Env, Routes } from '../env.ts'
import { decisionsFrom, wholeFile, wholeFileRequest } from '../files/wholeFile.ts'
import { presented } from './presented.ts'
import { decisionsSchema, previewQuery, previewSchema, takenSchema, takeQuery } from './schemas.ts'

const tags = ['AI systems']
const base = '/api/v1/inventory'

/** Files of AI systems: looked at, then taken as they were shown. */
export function inventoryRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  routes.openAPIRegistry.registerPath({
    method: 'post',
    path: `${base}/preview`,
    tags,
    summary:
      'What a file of AI systems (CSV, XLSX; CycloneDX JSON with models; a model card) says and would do; nothing is written',
    request: { ...wholeFileRequest, query: previewQuery },
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
    request: { ...wholeFileRequest, query: takeQuery },
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
  const decisions = decisionsFrom(context, decisionsSchema) ?? {}
  return { ...(await wholeFile(context)), decisions }
}
