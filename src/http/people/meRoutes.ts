import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { App } from '#app/app.ts'
import type { SignInOptions } from '#app/people/identityLibrary.ts'
import { changePassword } from '#app/people/passwords.ts'
import { sessionsOf, signOutEverywhere, signOutSession } from '#app/people/sessions.ts'
import { type Place, placeOfToken, type SignedIn } from '#app/people/signedIn.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { addRoute } from '../addRoute.ts'
import type { Env, Routes } from '../env.ts'
import { listOf } from '../shapes.ts'
import { guarded } from './guarded.ts'
import { meSchema, passwordText, sessionSchema } from './schemas.ts'

const tag = 'Me'
const passwordChange = z.strictObject({ current: passwordText, password: passwordText }).openapi('PasswordChange')

/** Oneself: where one belongs, one's password, one's sessions. */
export function addMeRoutes(routes: Routes, app: App, options: SignInOptions): void {
  addRoute(
    routes,
    { method: 'get', path: '/api/v1/me', tag, summary: 'Who am I, and where do I belong?', answer: meSchema },
    async ({ context }) => me(app, context),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: '/api/v1/me/password',
      tag,
      summary: 'Change the password; other sessions end',
      body: passwordChange,
    },
    async ({ context, body }) => {
      const signedIn = mine(context)
      await guarded(app, context, { options, account: signedIn.identity.email }, () =>
        changePassword(app, signedIn, body),
      )
    },
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/me/sessions',
      tag,
      summary: 'Where am I signed in?',
      answer: listOf(sessionSchema),
    },
    async ({ context }) => ({
      items: await sessionsOf(app, mine(context)),
    }),
  )
  addRoute(
    routes,
    { method: 'delete', path: '/api/v1/me/sessions', tag, summary: 'Sign out everywhere, here too' },
    ({ context }) => signOutEverywhere(app, mine(context)),
  )
  addRoute(
    routes,
    { method: 'delete', path: '/api/v1/me/sessions/{id}', tag, summary: 'Sign out one session' },
    ({ context, id }) => signOutSession(app, mine(context), id),
  )
}

async function me(app: App, context: Context<Env>) {
  const signedIn = context.get('signedIn')
  if (!signedIn) return { user: null, memberships: [membership(await placeOfToken(app, context.get('caller')))] }
  const { identity, session, places } = signedIn
  const user = {
    id: identity.id,
    email: identity.email,
    name: identity.name,
    secondFactor: identity.hasSecondFactor,
    secondFactorGiven: session.hasSecondFactor,
  }
  return { user, memberships: places.map(membership) }
}

function membership({ organization, person, roles, secondFactorRequired }: Place) {
  return { organization, person, roles, secondFactorRequired }
}

/** The session that asks; tokens never come this far (session.ts). */
export function mine(context: Context<Env>): SignedIn {
  const signedIn = context.get('signedIn')
  if (!signedIn) throw new Refused('notAllowed', [refuse('token_may_not')])
  return signedIn
}
