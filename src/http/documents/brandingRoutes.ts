import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { App } from '#app/app.ts'
import { changeBranding, decidedBranding } from '#app/documents/changeBranding.ts'
import { hashOf, readLogo, removeLogo, setLogo } from '#app/documents/changeLogo.ts'
import type { Branding } from '#domain/branding/branding.ts'
import { addRoute, ifMatch } from '../addRoute.ts'
import { versionRead } from '../body.ts'
import { answers, json } from '../documented.ts'
import type { Env, Routes } from '../env.ts'
import { brandingChange, brandingSchema } from './brandingSchemas.ts'

const tag = 'Branding'
const base = '/api/v1/branding'
const logoPath = `${base}/logo`
const bytes = (...types: readonly string[]) =>
  Object.fromEntries(types.map((type) => [type, { schema: z.string().openapi({ format: 'binary' }) }]))

/** How the organization's files look: name, colour, lines at head and foot, logo (C-329). */
export function brandingRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addRoute(
    routes,
    { method: 'get', path: base, tag, summary: 'How the organization’s files look', answer: brandingSchema },
    async ({ context }) => shown(await decidedBranding(app, context.get('caller'))),
  )
  addRoute(
    routes,
    {
      method: 'patch',
      path: base,
      tag,
      summary: 'Change name, colour or the lines at head and foot',
      headers: ifMatch,
      body: brandingChange,
      answer: brandingSchema,
    },
    async ({ context, body }) =>
      shown(await changeBranding(app, context.get('caller'), { version: versionRead(context), changes: body })),
  )
  addRoute(
    routes,
    { method: 'delete', path: logoPath, tag, summary: 'Take the logo away', answer: brandingSchema },
    async ({ context }) => shown(await removeLogo(app, context.get('caller'))),
  )
  addLogo(routes, app)
  return routes
}

function addLogo(routes: Routes, app: App): void {
  routes.openAPIRegistry.registerPath({
    method: 'put',
    path: logoPath,
    tags: [tag],
    summary:
      'Set the logo: a PNG or JPEG of at most 512 KB, told by its content; what is noted beside the picture is dropped',
    request: { body: { content: bytes('application/octet-stream'), required: true } },
    responses: answers({ 200: json(brandingSchema) }),
  })
  routes.put(logoPath, async (context) => context.json(shown(await taken(app, context)), 200))
  routes.openAPIRegistry.registerPath({
    method: 'get',
    path: logoPath,
    tags: [tag],
    summary: 'The logo as a picture',
    responses: answers({ 200: { description: 'The picture', content: bytes('image/png', 'image/jpeg') } }),
  })
  routes.get(logoPath, async (context) => {
    const logo = await readLogo(app, context.get('caller'))
    context.header('Content-Type', logo.type)
    context.header('X-Content-Type-Options', 'nosniff')
    context.header('Content-Security-Policy', "default-src 'none'; sandbox")
    context.header('Cache-Control', 'private, no-cache')
    context.header('ETag', `"${hashOf(logo)}"`)
    return context.body(new Uint8Array(logo.bytes))
  })
}

async function taken(app: App, context: Context<Env>) {
  try {
    return await setLogo(app, context.get('caller'), context.req.raw.body ?? nothing())
  } catch (failure) {
    // What is still on its way is not read any more.
    context.header('Connection', 'close')
    throw failure
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

function shown({ logo, ...said }: Branding & { readonly version: number }) {
  return { ...said, logo: logo && { type: logo.type, width: logo.width, height: logo.height, hash: hashOf(logo) } }
}
