import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { App } from '#app/app.ts'
import type { PackTakers } from '#app/conformity/pack.ts'
import { audiencePack } from '#app/rooms/audiencePack.ts'
import { takeOwnPack, takePack } from '#app/rooms/pack.ts'
import { openGate } from '#app/suggestions/gate.ts'
import { audienceNames } from '#domain/rooms/audiences.ts'
import { checked } from '../checked.ts'
import { begun } from '../conformity/packRoute.ts'
import { answers } from '../documented.ts'
import type { Env, Routes } from '../env.ts'
import { attachment } from '../files/routes.ts'
import { roomBase } from './guestCookie.ts'

type Work = (context: Context<Env>, takers: PackTakers) => Promise<void>

/** Packs to take along: of a room, as its guest or keeper, and of what was released, for an audience. */
export function addPackRoutes(routes: Routes, app: App): void {
  const taking = openGate({ most: 20, mostOverall: 500, windowSeconds: 600 })
  add(
    routes,
    { path: `${roomBase}/pack`, tag: 'Room', summary: 'The room as a ZIP that can be checked offline' },
    (context, takers) => {
      const guest = context.get('guest')
      taking.admit(guest.session)
      return takePack(app, guest, { language: context.get('language'), takers })
    },
  )
  add(
    routes,
    { path: '/api/v1/rooms/{id}/pack', tag: 'Rooms', summary: 'The pack a guest of the room takes along' },
    (context, takers) => takeOwnPack(app, context.get('caller'), { room: context.req.param('id') ?? '', takers }),
  )
  add(
    routes,
    {
      path: '/api/v1/packs/{audience}',
      tag: 'Evidence',
      summary: `Released evidence for an audience: ${audienceNames.join(', ')}`,
    },
    (context, takers) => {
      const audience = checked(z.enum(audienceNames), context.req.param('audience'))
      return audiencePack(app, context.get('caller'), { audience, takers })
    },
  )
}

function add(routes: Routes, { path, tag, summary }: { path: string; tag: string; summary: string }, work: Work): void {
  document(routes, { path, tag, summary })
  routes.get(path.replace(/\{(\w+)\}/g, ':$1'), async (context) => {
    const { head, body } = await begun((begins, takes) => work(context, { begins, takes }))
    context.header('Content-Type', 'application/zip')
    context.header('Content-Disposition', attachment(`pack-${head.day}.zip`))
    context.header('Meliora-Trail-Head', head.trailHead)
    context.header('X-Content-Type-Options', 'nosniff')
    context.header('Cache-Control', 'private, no-store')
    return context.body(body)
  })
}

function document(routes: Routes, { path, tag, summary }: { path: string; tag: string; summary: string }): void {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, z.string()] as const)
  routes.openAPIRegistry.registerPath({
    method: 'get',
    path,
    tags: [tag],
    summary,
    ...(names.length > 0 && { request: { params: z.object(Object.fromEntries(names)) } }),
    responses: answers({
      200: {
        description: 'The ZIP; the header Meliora-Trail-Head says where the trail stood (seq:hash)',
        headers: z.object({ 'Meliora-Trail-Head': z.string() }),
        content: { 'application/zip': { schema: z.string().openapi({ format: 'binary' }) } },
      },
    }),
  })
}
