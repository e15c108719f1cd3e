import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { App } from '#app/app.ts'
import type { SignInOptions } from '#app/people/identityLibrary.ts'
import { askInRoom, requestsOfRoom } from '#app/rooms/ask.ts'
import { enterRoom, type Guest, leaveRoom } from '#app/rooms/guest.ts'
import { openRoomFile, readIndex, readRoomRecord, searchInRoom, whereIs } from '#app/rooms/reading.ts'
import { openGate } from '#app/suggestions/gate.ts'
import { addRoute } from '../addRoute.ts'
import { addressOf } from '../address.ts'
import { answers } from '../documented.ts'
import type { Env, Routes } from '../env.ts'
import { attachment } from '../files/routes.ts'
import { streamed } from '../streamed.ts'
import { forgetGuest, keepGuest, roomBase } from './guestCookie.ts'
import {
  asking,
  entering,
  foundSchema,
  guestIndexSchema,
  readRecordSchema,
  requestsSchema,
  whereSchema,
} from './schemas.ts'

const tag = 'Room'

/** All a guest may do: enter by their link, read what was released into the room, ask, leave (SOD-13). */
export function addGuestRoutes(routes: Routes, app: App, options: SignInOptions): void {
  const door = openGate({ most: 30, mostOverall: 600, windowSeconds: 600 })
  const reading = openGate({ most: 1800, mostOverall: 50_000, windowSeconds: 600 })
  routes.use(`${roomBase}/*`, async (context, next) => {
    // Each look is an entry of the trail: nobody reads that fast, and no script fills the trail.
    const guest = context.get('guest') as Guest | undefined
    if (guest) reading.admit(guest.session)
    await next()
    context.header('Cache-Control', 'private, no-store')
    context.header('Referrer-Policy', 'no-referrer')
  })
  addRoute(
    routes,
    {
      method: 'post',
      path: `${roomBase}/enter`,
      tag,
      summary: 'Enter by the link you were sent; it opens once',
      body: entering,
    },
    async ({ context, body }) => {
      door.admit(addressOf(context).network)
      keepGuest(context, options, await enterRoom(app, body.link))
    },
  )
  addRoute(
    routes,
    { method: 'post', path: `${roomBase}/leave`, tag, summary: 'Leave the room' },
    async ({ context }) => {
      await leaveRoom(app, context.get('guest'))
      forgetGuest(context, options)
    },
  )
  addReading(routes, app)
  addFile(routes, app)
  addAsking(routes, app)
}

function addReading(routes: Routes, app: App): void {
  addRoute(
    routes,
    { method: 'get', path: `${roomBase}/place`, tag, summary: 'Whose room it is and until when', answer: whereSchema },
    async ({ context }) => whereIs(context.get('guest')),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${roomBase}/index`,
      tag,
      summary: 'What was released, by requirement',
      answer: guestIndexSchema,
    },
    ({ context }) => readIndex(app, context.get('guest'), context.get('language')),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${roomBase}/records/{ref}`,
      tag,
      summary: 'A released record, whole',
      answer: readRecordSchema,
    },
    ({ context }) =>
      readRoomRecord(app, context.get('guest'), {
        ref: (context.req.param('ref') ?? '').slice(0, 60),
        language: context.get('language'),
      }),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${roomBase}/search`,
      tag,
      summary: 'Released records that hold these words',
      query: z.object({ q: z.string().max(300) }),
      answer: foundSchema,
    },
    async ({ context, query }) => ({
      items: await searchInRoom(app, context.get('guest'), { q: query.q, language: context.get('language') }),
    }),
  )
}

function addAsking(routes: Routes, app: App): void {
  const path = `${roomBase}/requests`
  addRoute(
    routes,
    { method: 'get', path, tag, summary: 'What was asked in the room, and answered', answer: requestsSchema },
    async ({ context }) => ({ items: await requestsOfRoom(app, context.get('guest')) }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path,
      tag,
      summary: 'Ask for something, in words',
      body: asking,
      answer: requestsSchema,
      status: 201,
    },
    ({ context, body }) => askInRoom(app, context.get('guest'), body),
  )
}

function addFile(routes: Routes, app: App): void {
  const bytes = { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } }
  routes.openAPIRegistry.registerPath({
    method: 'get',
    path: `${roomBase}/files/{id}`,
    tags: [tag],
    summary: 'Download a released file; it is never shown as a page',
    request: { params: z.object({ id: z.string() }) },
    responses: answers({ 200: { description: 'The content', content: bytes } }),
  })
  routes.get(`${roomBase}/files/:id`, (context) => downloaded(app, context, context.req.param('id')))
}

async function downloaded(app: App, context: Context<Env>, id: string): Promise<Response> {
  const file = await openRoomFile(app, context.get('guest'), { id, language: context.get('language') })
  context.header('Content-Type', file.mediaType)
  context.header('Content-Length', String(file.size))
  context.header('Content-Disposition', attachment(file.name))
  context.header('X-Content-Type-Options', 'nosniff')
  context.header('Content-Security-Policy', "default-src 'none'; sandbox")
  context.header('ETag', `"${file.hash}"`)
  const body = streamed(async (sink) => {
    for await (const piece of file.pieces()) await sink(piece)
  })
  return context.body(body)
}
