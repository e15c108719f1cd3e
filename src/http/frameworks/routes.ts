import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { App } from '#app/app.ts'
import { holdFrameworkOf, listFrameworks, ownRequirementsHeld, readFrameworkOf } from '#app/frameworks/frameworks.ts'
import { assertMayBringFrameworks, type FrameworkFile, previewFramework } from '#app/frameworks/preview.ts'
import { takeFramework } from '#app/frameworks/take.ts'
import { addRoute } from '../addRoute.ts'
import { checked } from '../checked.ts'
import { answers, json } from '../documented.ts'
import type { Env, Routes } from '../env.ts'
import { wholeFile, wholeFileRequest } from '../files/wholeFile.ts'
import { listOf } from '../shapes.ts'
import { presentedFramework, presentedPreview } from './presented.ts'
import {
  frameworkSchema,
  heldRequirementSchema,
  holding,
  previewSchema,
  takenSchema,
  takeQuery,
  wholeFrameworkSchema,
} from './schemas.ts'

const tag = 'Standards'
const base = '/api/v1/frameworks'

/** Frameworks an organization brings: looked at, taken as they were shown, turned on and off. */
export function frameworkRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addReading(routes, app)
  addBringing(routes, app)
  return routes
}

function addReading(routes: Routes, app: App): void {
  addRoute(
    routes,
    { method: 'get', path: base, tag, summary: 'Frameworks that were brought', answer: listOf(frameworkSchema) },
    async ({ context }) => ({ items: await listFrameworks(app, context.get('caller')) }),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/framework-requirements',
      tag,
      summary: 'Requirements of the frameworks that were brought and are on',
      answer: listOf(heldRequirementSchema),
    },
    async ({ context }) => ({ items: await ownRequirementsHeld(app, context.get('caller')) }),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${base}/{key}`,
      tag,
      summary: 'One framework, its headings and requirements',
      answer: wholeFrameworkSchema,
    },
    async ({ context }) => presentedFramework(await one(app, context), context.get('language')),
  )
  addRoute(
    routes,
    {
      method: 'put',
      path: `${base}/{key}/holding`,
      tag,
      summary: 'Turn a framework on or off; nothing is removed',
      body: holding,
      answer: wholeFrameworkSchema,
    },
    async ({ context, body: { isHeld } }) => {
      await holdFrameworkOf(app, context.get('caller'), { key: context.req.param('key') ?? '', isHeld })
      return presentedFramework(await one(app, context), context.get('language'))
    },
  )
}

function one(app: App, context: Context<Env>) {
  return readFrameworkOf(app, context.get('caller'), context.req.param('key') ?? '')
}

function addBringing(routes: Routes, app: App): void {
  routes.openAPIRegistry.registerPath({
    method: 'post',
    path: `${base}/preview`,
    tags: [tag],
    summary: 'What a file says (library in YAML, OSCAL catalog in JSON, workbook); nothing is written',
    request: wholeFileRequest,
    responses: answers({ 200: json(previewSchema) }),
  })
  routes.post(`${base}/preview`, async (context) => {
    const preview = await previewFramework(app, context.get('caller'), await fileFrom(context))
    return context.json(presentedPreview(preview, context.get('language')))
  })
  routes.openAPIRegistry.registerPath({
    method: 'post',
    path: base,
    tags: [tag],
    summary: 'Take what the preview showed: the same file and its digest',
    request: { ...wholeFileRequest, query: takeQuery },
    responses: answers({ 201: json(takenSchema) }),
  })
  routes.post(base, async (context) => {
    const asked = checked(takeQuery, context.req.query())
    const key = await takeFramework(app, context.get('caller'), { file: await fileFrom(context), ...asked })
    return context.json({ key }, 201)
  })
}

async function fileFrom(context: Context<Env>): Promise<FrameworkFile> {
  assertMayBringFrameworks(context.get('caller'))
  return wholeFile(context)
}
