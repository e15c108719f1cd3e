import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { App } from '#app/app.ts'
import { authPath, type IdentityLibrary, openIdentityLibrary, type SignInOptions } from '#app/people/identityLibrary.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { addRoute } from '../addRoute.ts'
import type { Env, Routes } from '../env.ts'
import { signedInFrom } from '../session.ts'
import { shortText } from '../shapes.ts'
import { ask } from './askLibrary.ts'
import { guarded } from './guarded.ts'
import { mine } from './meRoutes.ts'
import { addOidcRoutes } from './oidcRoutes.ts'
import { passwordText } from './schemas.ts'

const tag = 'Sign-in'
const code = z.strictObject({ code: z.string().max(40) })
const password = z.strictObject({ password: z.exactOptional(passwordText) })
const done = z.looseObject({})

interface At {
  readonly routes: Routes
  readonly app: App
  readonly options: SignInOptions
  readonly library: IdentityLibrary
}

/**
 * The sign-in library's routes that Meliora needs, one by one: the library has many more, and what is not written here is not there
 * (test/people/authRoutes.test.ts walks its own list).
 */
export function addAuthRoutes(routes: Routes, app: App, options: SignInOptions): void {
  const at = { routes, app, options, library: openIdentityLibrary(app, options) }
  addSignIn(at)
  addSecondFactor(at)
  addOidcRoutes(routes, app, options)
}

function addSignIn({ routes, app, options, library }: At): void {
  const credentials = z
    .strictObject({ email: shortText, password: passwordText, rememberMe: z.boolean().default(true) })
    .openapi('Credentials')
  const signedIn = z
    .looseObject({
      twoFactorRedirect: z.boolean().optional().describe('True: now send the code to /two-factor/verify-totp'),
    })
    .openapi('SignedIn')
  addRoute(
    routes,
    {
      method: 'get',
      path: `${authPath}/options`,
      tag,
      summary: 'How can one sign in here?',
      answer: z.object({ password: z.boolean(), oidc: z.boolean() }),
    },
    async () => ({
      password: true,
      oidc: options.oidc !== undefined,
    }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${authPath}/sign-in/email`,
      tag,
      summary: 'Sign in with e-mail and password',
      body: credentials,
      answer: signedIn,
    },
    ({ context, body }) =>
      guarded(app, context, { options, account: body.email }, () =>
        ask(library, context, { path: '/sign-in/email', body }),
      ),
  )
  addRoute(
    routes,
    { method: 'post', path: `${authPath}/sign-out`, tag, summary: 'Sign out here', answer: done },
    ({ context }) => ask(library, context, { path: '/sign-out', body: {} }),
  )
}

function addSecondFactor({ routes, app, options, library }: At): void {
  const enrolment = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) }).openapi('SecondFactorEnrolment')
  const own = (path: string, summary: string, answer: z.ZodType, before: (context: Context<Env>) => void = () => {}) =>
    addRoute(
      routes,
      { method: 'post', path: `${authPath}${path}`, tag, summary, body: password, answer },
      ({ context, body }) => {
        before(context)
        return guarded(app, context, { options, account: mine(context).identity.email }, () =>
          ask(library, context, { path, body }),
        )
      },
    )
  const given = (path: string, summary: string) =>
    addRoute(
      routes,
      { method: 'post', path: `${authPath}${path}`, tag, summary, body: code, answer: done },
      async ({ context, body }) => {
        const account = (await signedInFrom(app, context, options))?.identity.id ?? 'signing-in'
        const attempt = () => ask(library, context, { path, body })
        // Before there is a session the library counts, per account and challenge.
        return account === 'signing-in'
          ? guarded(app, context, { options }, attempt)
          : guarded(app, context, { options, account, kind: 'secondFactor' }, attempt)
      },
    )
  own('/two-factor/enable', 'Set up a second factor; it counts once its first code is verified', enrolment)
  own('/two-factor/disable', 'Take the second factor away', done, assertMayDisable)
  own(
    '/two-factor/generate-backup-codes',
    'New recovery codes; the old ones end',
    z.object({ backupCodes: z.array(z.string()) }),
  )
  given('/two-factor/verify-totp', 'Give the code of the second factor')
  given('/two-factor/verify-backup-code', 'Give a recovery code; it works once')
}

function assertMayDisable(context: Context<Env>): void {
  const isRequired = mine(context).places.some(({ secondFactorRequired }) => secondFactorRequired)
  if (isRequired) throw new Refused('notNow', [refuse('second_factor_kept')])
}
