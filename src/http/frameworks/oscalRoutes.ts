import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { oscalCatalog, oscalMapping } from '#app/frameworks/oscal.ts'
import { sourceStandards } from '#domain/standards/crosswalk/harmonized.ts'
import { addRoute } from '../addRoute.ts'
import type { Env, Routes } from '../env.ts'

const tag = 'Standards'
const document = z.record(z.string(), z.unknown())

/** Catalogues and the crosswalk in OSCAL 1.2.2; what a document does not carry stands in its remarks. */
export function oscalRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/oscal/catalogs/{key}',
      tag,
      summary: 'A standard (`iso42001`) or a framework that was brought (`own-crane`) as an OSCAL catalog',
      answer: document.openapi('OscalCatalog'),
    },
    async ({ context }) => {
      const key = context.req.param('key') ?? ''
      const catalog = await oscalCatalog(app, context.get('caller'), key)
      context.header('Content-Disposition', `attachment; filename="${key}.oscal.json"`)
      return catalog
    },
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/oscal/mapping',
      tag,
      summary: 'The crosswalk to ISO/IEC 42001 as an OSCAL mapping collection',
      query: z.object({ source: z.enum(sourceStandards).default('iso27001') }),
      answer: document.openapi('OscalMappingCollection'),
    },
    ({ context, query: { source } }) => {
      context.header('Content-Disposition', `attachment; filename="${source}-iso42001.oscal.json"`)
      return oscalMapping(app, context.get('caller'), source)
    },
  )
  return routes
}
