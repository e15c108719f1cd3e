import { z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { acceptInvitation, lookAtInvitation } from '#app/people/acceptInvitation.ts'
import { completeFirstRun, firstRunIsOpen } from '#app/people/firstRun.ts'
import type { SignInOptions } from '#app/people/identityLibrary.ts'
import { resetPassword } from '#app/people/passwords.ts'
import { addRoute } from '../addRoute.ts'
import { addressOf } from '../address.ts'
import type { Routes } from '../env.ts'
import { signedInFrom } from '../session.ts'
import { shortText } from '../shapes.ts'
import { guarded } from './guarded.ts'
import { languageName, passwordText, roleList, secretText } from './schemas.ts'

const organization = z.object({ id: z.uuid(), slug: z.string(), name: z.string() })
const firstRun = z
  .strictObject({
    name: shortText,
    email: shortText,
    password: passwordText,
    organization: shortText,
    language: languageName,
    timeZone: z.string().max(80),
    roles: roleList.describe('What the first person does here, beside administrator'),
    link: z.exactOptional(secretText.nullable()),
  })
  .openapi('FirstRun')

/** The ways in for people who have no session yet: first run, reset link, invitation. */
export function addEntryRoutes(routes: Routes, app: App, options: SignInOptions): void {
  addFirstRun(routes, app, options)
  addInvitationEntry(routes, app, options)
  const reset = z.strictObject({ token: secretText, password: passwordText }).openapi('PasswordReset')
  addRoute(
    routes,
    {
      method: 'post',
      path: '/api/password-reset',
      tag: 'Sign-in',
      summary: 'Set a new password by a reset link; every session ends',
      body: reset,
    },
    ({ context, body }) => guarded(app, context, { options }, () => resetPassword(app, body)),
  )
}

function addFirstRun(routes: Routes, app: App, options: SignInOptions): void {
  const [tag, path] = ['First run', '/api/first-run']
  const state = z.object({ open: z.boolean(), needsLink: z.boolean() }).openapi('FirstRunState')
  addRoute(
    routes,
    { method: 'get', path, tag, summary: 'Is the first administrator still to be made?', answer: state },
    async ({ context }) => {
      const open = await firstRunIsOpen(app)
      return { open, needsLink: open && !addressOf(context).isLoopback }
    },
  )
  addRoute(
    routes,
    {
      method: 'post',
      path,
      tag,
      summary: 'Make the first administrator and the organization',
      body: firstRun,
      answer: z.object({ organization }),
      status: 201,
    },
    ({ context, body }) =>
      guarded(app, context, { options }, async () => ({
        organization: (await completeFirstRun(app, body, addressOf(context))).organization,
      })),
  )
}

function addInvitationEntry(routes: Routes, app: App, options: SignInOptions): void {
  const tag = 'Invitations'
  const page = z.object({ organization: z.string(), name: z.string(), email: z.string() }).openapi('InvitationPage')
  const accepting = z
    .strictObject({ token: secretText, name: z.exactOptional(shortText), password: z.exactOptional(passwordText) })
    .openapi('InvitationAcceptance')
  addRoute(
    routes,
    {
      method: 'post',
      path: '/api/v1/invitations/look',
      tag,
      summary: 'What does this invitation say?',
      body: z.strictObject({ token: secretText }),
      answer: page,
    },
    ({ context, body }) => guarded(app, context, { options }, () => lookAtInvitation(app, body.token)),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: '/api/v1/invitations/accept',
      tag,
      summary: 'Accept: with a new login, or with the one signed in',
      body: accepting,
      answer: z.object({ organization }),
      status: 201,
    },
    async ({ context, body: { token, ...login } }) => {
      const signedIn = await signedInFrom(app, context, options)
      return guarded(app, context, { options }, () => acceptInvitation(app, { ...login, secret: token, signedIn }))
    },
  )
}
