import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { App } from '#app/app.ts'
import { answerInRoom } from '#app/rooms/ask.ts'
import { inviteGuest, newGuestLink, revokeGuest } from '#app/rooms/invite.ts'
import { changeRoom, closeRoom, openRoom } from '#app/rooms/open.ts'
import { releaseIntoRoom, takeBack } from '#app/rooms/release.ts'
import { releaseSet } from '#app/rooms/sets.ts'
import { previewOf, roomOf, rooms, roomsOfAudit } from '#app/rooms/told.ts'
import { addRoute, ifMatch } from '../addRoute.ts'
import { versionRead } from '../body.ts'
import type { Env, Routes } from '../env.ts'
import { listOf } from '../shapes.ts'
import {
  answering,
  changedRoom,
  closing,
  guestSchema,
  indexSchema,
  invitedSchema,
  newGuest,
  newRoom,
  partsSchema,
  releasing,
  requestsSchema,
  roomSchema,
  setting,
  toldRoomSchema,
} from './schemas.ts'

const tag = 'Rooms'
const base = '/api/v1/rooms'
const one = `${base}/{id}`

/** Those who keep rooms: open, release, invite, answer, close. */
export function addHostRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    { method: 'get', path: base, tag, summary: 'The rooms, the newest first', answer: listOf(roomSchema) },
    async ({ context }) => ({ items: await rooms(app, context.get('caller')) }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: base,
      tag,
      summary: 'Open a room for guests',
      body: newRoom,
      answer: roomSchema,
      status: 201,
    },
    ({ context, body }) => openRoom(app, context.get('caller'), body),
  )
  addRoute(
    routes,
    { method: 'get', path: one, tag, summary: 'A room as those who keep it see it', answer: toldRoomSchema },
    ({ context, id }) => roomOf(app, context.get('caller'), id),
  )
  addRoute(
    routes,
    {
      method: 'patch',
      path: one,
      tag,
      summary: 'Change what a room is called, when it closes, what it is about',
      headers: ifMatch,
      body: changedRoom,
      answer: roomSchema,
    },
    ({ context, id, body }) => changeRoom(app, context.get('caller'), { id, version: versionRead(context), body }),
  )
  addRoute(
    routes,
    { method: 'post', path: `${one}/close`, tag, summary: 'Close a room for good', body: closing, answer: roomSchema },
    ({ context, id, body }) => closeRoom(app, context.get('caller'), { id, body }),
  )
  addRoute(
    routes,
    { method: 'get', path: `${one}/preview`, tag, summary: 'What a guest is shown now', answer: indexSchema },
    ({ context, id }) => previewOf(app, context.get('caller'), { id, language: context.get('language') }),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/audits/{id}/rooms',
      tag,
      summary: 'The rooms of an audit',
      answer: listOf(roomSchema),
    },
    async ({ context, id }) => ({ items: await roomsOfAudit(app, context.get('caller'), id) }),
  )
  addReleasing(routes, app)
  addGuests(routes, app)
}

function addReleasing(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'post',
      path: `${one}/items`,
      tag,
      summary: 'Release a record or a piece of evidence into a room',
      body: releasing,
      answer: z.object({ released: z.int() }),
      status: 201,
    },
    ({ context, id, body }) => releaseIntoRoom(app, context.get('caller'), { room: id, body }),
  )
  addRoute(
    routes,
    { method: 'delete', path: `${one}/items/{item}`, tag, summary: 'Take something out of a room' },
    ({ context, id }) => takeBack(app, context.get('caller'), { room: id, item: param(context, 'item') }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${one}/sets`,
      tag,
      summary: 'Release a set as it stands today: documented information, effectiveness, surveillance',
      body: setting,
      answer: z.object({ released: z.int(), parts: partsSchema }),
      status: 201,
    },
    ({ context, id, body }) => releaseSet(app, context.get('caller'), { room: id, set: body.set }),
  )
}

function addGuests(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'post',
      path: `${one}/guests`,
      tag,
      summary: 'Invite a guest; the link is shown once and opens once',
      body: newGuest,
      answer: invitedSchema,
      status: 201,
    },
    ({ context, id, body }) => inviteGuest(app, context.get('caller'), { room: id, body }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${one}/guests/{guest}/link`,
      tag,
      summary: 'A new link for a guest, in place of the earlier one',
      answer: invitedSchema,
      status: 201,
    },
    ({ context, id }) => newGuestLink(app, context.get('caller'), { room: id, guest: param(context, 'guest') }),
  )
  addRoute(
    routes,
    {
      method: 'delete',
      path: `${one}/guests/{guest}`,
      tag,
      summary: 'Take a guest’s access back',
      answer: guestSchema,
    },
    ({ context, id }) => revokeGuest(app, context.get('caller'), { room: id, guest: param(context, 'guest') }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${one}/requests/{request}/answer`,
      tag,
      summary: 'Answer a guest',
      body: answering,
      answer: requestsSchema,
    },
    ({ context, id, body }) =>
      answerInRoom(app, context.get('caller'), { room: id, request: param(context, 'request'), body }),
  )
}

function param(context: Context<Env>, name: string): string {
  return context.req.param(name) ?? ''
}
