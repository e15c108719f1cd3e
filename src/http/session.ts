import type { Context, MiddlewareHandler } from 'hono'
import type { App } from '#app/app.ts'
import { authPath, type SignInOptions } from '#app/people/identityLibrary.ts'
import { callerAt, holderOf, owesSecondFactor, type Place, type SignedIn, signedInBy } from '#app/people/signedIn.ts'
import { assertOpen, guestBy } from '#app/rooms/guest.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { scopeNeeded } from '#domain/people/scopes.ts'
import { refuseCrossSite } from './crossSite.ts'
import type { Env } from './env.ts'
import { isForGuests, isOpenWhileOwing, isPersonal, isPublic } from './publicRoutes.ts'
import { guestSecret } from './rooms/guestCookie.ts'
import { sessionToken } from './sessionCookie.ts'

type Options = Pick<SignInOptions, 'baseUrl' | 'secret'>

/**
 * Says who asks, before any route sees the request. Whatever is not a public route needs a session or a token: 401. A session works
 * in the organization named by `Meliora-Organization`; one it does not belong to is not found: 404. Guests of a room are another kind:
 * the room's routes answer them and nobody else, and they never become a caller, so that no command can be given in their name (SOD-13).
 */
export function identify(app: App, options: Options): MiddlewareHandler<Env> {
  return async (context, next) => {
    refuseCrossSite(context, options.baseUrl)
    if (!answersWithoutCaller(context.req.method, context.req.path)) {
      if (isForGuests(context.req.path)) {
        await identifyGuest(app, context, options)
        return next()
      }
      const bearer = /^Bearer +(\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1]
      if (bearer) await identifyToken(app, context, bearer)
      else await identifySession(app, context, options)
    }
    await next()
  }
}

/** Of the sign-in library's addresses only the listed ones exist (people/authRoutes.ts); behind the others lies nothing, for nobody. */
function answersWithoutCaller(method: string, path: string): boolean {
  return isPublic(method, path) || (path.startsWith(`${authPath}/`) && !isPersonal(method, path))
}

/** Who holds the session of a request to a public route, if anyone: joining an organization works signed in or not. */
export async function signedInFrom(app: App, context: Context<Env>, options: Options): Promise<SignedIn | null> {
  const token = sessionToken(context, options)
  return token === null ? null : signedInBy(app, token)
}

/** Session, guest and room are asked for anew each time: what was closed or taken back opens nothing from the next request on. */
async function identifyGuest(app: App, context: Context<Env>, options: Options): Promise<void> {
  const secret = guestSecret(context, options)
  const guest = secret && (await guestBy(app, secret))
  if (!guest) throw new Refused('notSignedIn', [refuse('room_not_entered')])
  assertOpen(guest)
  context.set('guest', guest)
}

async function identifyToken(app: App, context: Context<Env>, bearer: string): Promise<void> {
  const holder = await holderOf(app, bearer)
  if (!holder) throw notSignedIn()
  const { method, path } = context.req
  if (isPersonal(method, path) && !(method === 'GET' && path === '/api/v1/me'))
    throw new Refused('notAllowed', [refuse('token_may_not')])
  const scope = scopeNeeded(method, path)
  if (!holder.scopes.includes(scope)) throw new Refused('notAllowed', [refuse('scope_missing', { values: { scope } })])
  enter(context, placeAsked(context, [holder.place]), 'api')
  context.set('signedIn', null)
  context.set('scopes', holder.scopes)
}

async function identifySession(app: App, context: Context<Env>, options: Options): Promise<void> {
  const signedIn = await signedInFrom(app, context, options)
  if (!signedIn) throw guestSecret(context, options) === null ? notSignedIn() : onlyTheRoom()
  context.set('signedIn', signedIn)
  const { method, path } = context.req
  if (isPersonal(method, path)) {
    if (!isOpenWhileOwing(method, path) && owesSecondFactor(signedIn, null)) throw owing(signedIn)
    return
  }
  const place = placeAsked(context, signedIn.places)
  if (owesSecondFactor(signedIn, place)) throw owing(signedIn)
  enter(context, place, 'web')
}

/** The place a request is about: the one named, or the only one. */
function placeAsked(context: Context<Env>, places: readonly Place[]): Place {
  const slug = context.req.header('meliora-organization')
  if (slug === undefined && places.length > 1) throw new Refused('invalid', [refuse('organization_missing')])
  const place = slug === undefined ? places[0] : places.find(({ organization }) => organization.slug === slug)
  if (!place) throw new Refused('notFound', [refuse('not_found')])
  return place
}

function enter(context: Context<Env>, place: Place, channel: 'web' | 'api'): void {
  context.set('caller', callerAt(place, { channel, language: context.get('language') }))
}

/** `enrolled` says whether a code is asked for or a second factor is to be set up first. */
function owing({ identity }: SignedIn): Refused {
  return new Refused('notAllowed', [refuse('second_factor_required')], { enrolled: identity.hasSecondFactor })
}

/** Whoever is a guest and nothing else is told so, whatever they asked for. */
function onlyTheRoom(): Refused {
  return new Refused('notAllowed', [refuse('sod_13')])
}

function notSignedIn(): Refused {
  return new Refused('notSignedIn', [refuse('not_signed_in')])
}
