import { z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { invitations, invite, withdrawInvitation } from '#app/people/invitations.ts'
import { createToken, revoke, tokens } from '#app/people/tokens.ts'
import { scopeNames } from '#domain/people/scopes.ts'
import { addRoute } from '../addRoute.ts'
import type { Routes } from '../env.ts'
import { idText, listOf, shortText } from '../shapes.ts'
import { invitationSchema, roleList, tokenSchema } from './schemas.ts'

const person = z.exactOptional(idText.nullable())
const newInvitation = z
  .strictObject({ email: shortText, person, name: z.exactOptional(shortText), roles: z.exactOptional(roleList) })
  .openapi('NewInvitation', { description: 'Of a person by id, or of a new one by name' })
const newToken = z
  .strictObject({
    name: shortText,
    scopes: z.array(z.string().max(20)).max(scopeNames.length),
    days: z.exactOptional(z.number()),
    person,
  })
  .openapi('NewToken')
const shownOnce = z.string().describe('Shown once, kept nowhere')

/** Who may come in: invitations by link, and tokens for programs. */
export function addAccessRoutes(routes: Routes, app: App, { baseUrl }: { baseUrl: string }): void {
  addInvitationRoutes(routes, app, baseUrl)
  addTokenRoutes(routes, app)
}

function addInvitationRoutes(routes: Routes, app: App, baseUrl: string): void {
  const [tag, path] = ['Invitations', '/api/v1/invitations']
  const created = z
    .object({ invitation: invitationSchema, link: shownOnce, secret: shownOnce })
    .openapi('InvitationMade')
  addRoute(
    routes,
    { method: 'get', path, tag, summary: 'List open invitations', answer: listOf(invitationSchema) },
    async ({ context }) => ({
      items: await invitations(app, context.get('caller')),
    }),
  )
  addRoute(
    routes,
    { method: 'post', path, tag, summary: 'Invite by link', body: newInvitation, answer: created, status: 201 },
    async ({ context, body }) => {
      const { invitation, secret } = await invite(app, context.get('caller'), body)
      return { invitation, secret, link: invitationLink(baseUrl, secret) }
    },
  )
  addRoute(
    routes,
    { method: 'delete', path: `${path}/{id}`, tag, summary: 'Withdraw an invitation' },
    ({ context, id }) => withdrawInvitation(app, context.get('caller'), id),
  )
}

/** After `#`, so that neither a server's log nor a Referer ever holds it. */
export function invitationLink(baseUrl: string, secret: string): string {
  return new URL(`/invitation#${secret}`, baseUrl).href
}

function addTokenRoutes(routes: Routes, app: App): void {
  const [tag, path] = ['Tokens', '/api/v1/tokens']
  const created = z.object({ token: tokenSchema, secret: shownOnce }).openapi('TokenMade')
  addRoute(
    routes,
    {
      method: 'get',
      path,
      tag,
      summary: "List tokens: one's own, or everyone's as administrator",
      answer: listOf(tokenSchema),
    },
    async ({ context }) => ({
      items: await tokens(app, context.get('caller')),
    }),
  )
  addRoute(
    routes,
    { method: 'post', path, tag, summary: 'Make a token', body: newToken, answer: created, status: 201 },
    ({ context, body }) => createToken(app, context.get('caller'), { ...body, within: context.get('scopes') }),
  )
  addRoute(routes, { method: 'delete', path: `${path}/{id}`, tag, summary: 'Revoke a token' }, ({ context, id }) =>
    revoke(app, context.get('caller'), id),
  )
}
