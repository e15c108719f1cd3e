import { z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { authPath, type IdentityLibrary, openOidc, type SignInOptions } from '#app/people/identityLibrary.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { addRoute } from '../addRoute.ts'
import type { Routes } from '../env.ts'
import { shortText } from '../shapes.ts'
import { ask, forLibrary, passCookies } from './askLibrary.ts'
import { authAnswer } from './authAnswer.ts'
import { guarded } from './guarded.ts'

const tag = 'Sign-in'

/** The organization's own sign-in (OpenID Connect): the way there, and the way back. */
export function addOidcRoutes(routes: Routes, app: App, options: SignInOptions): void {
  const where = z
    .strictObject({ callbackURL: shortText, errorCallbackURL: z.exactOptional(shortText) })
    .openapi('OidcSignIn')
  const answer = z.looseObject({ url: z.string() })
  const provider = options.oidc && openOidc(app, options, options.oidc)
  const reached = async (): Promise<IdentityLibrary> => {
    if (!provider) throw new Refused('notFound', [refuse('oidc_not_set_up')])
    return provider()
  }
  addRoute(
    routes,
    {
      method: 'post',
      path: `${authPath}/sign-in/social`,
      tag,
      summary: "Where to go for the organization's own sign-in",
      body: where,
      answer,
    },
    ({ context, body }) =>
      guarded(app, context, { options }, async () =>
        ask(await reached(), context, {
          path: '/sign-in/social',
          body: { ...body, provider: 'oidc', disableRedirect: true },
        }),
      ),
  )
  const path = `${authPath}/callback/oidc`
  const responses = { 302: { description: 'To the page, or with `?error=` to the error page' } }
  routes.openAPIRegistry.registerPath({
    method: 'get',
    path,
    tags: [tag],
    summary: 'Where the provider sends people back to',
    responses,
  })
  routes.get(path, async (context) => {
    const { search } = new URL(context.req.url)
    const response = await (await reached()).handler(
      forLibrary(context, options.baseUrl, { path: `/callback/oidc${search}` }),
    )
    const location = response.headers.get('location')
    if (!location) return context.json(await authAnswer(response))
    passCookies(context, response)
    return context.redirect(location)
  })
}
