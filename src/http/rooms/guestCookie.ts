import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

/** Where a guest may go: the cookie is sent nowhere else, and nothing else answers it. */
export const roomBase = '/api/v1/room'

const name = (isSecure: boolean) => (isSecure ? '__Secure-meliora.room' : 'meliora.room')
const isSecure = ({ baseUrl }: Place) => baseUrl.startsWith('https:')

interface Place {
  readonly baseUrl: string
}

/** The secret of a guest's session, if the request brings one. Whether it still opens anything is for the database. */
export function guestSecret(context: Context, place: Place): string | null {
  const secret = getCookie(context, name(isSecure(place)))
  return secret && /^room_[\w-]{43}$/.test(secret) ? secret : null
}

/** Keeps a guest's session in their browser: no script reads it, no other site sends it, no other address of ours gets it. */
export function keepGuest(
  context: Context,
  place: Place,
  { secret, seconds }: { secret: string; seconds: number },
): void {
  setCookie(context, name(isSecure(place)), secret, {
    path: roomBase,
    httpOnly: true,
    sameSite: 'Strict',
    secure: isSecure(place),
    maxAge: seconds,
  })
}

export function forgetGuest(context: Context, place: Place): void {
  deleteCookie(context, name(isSecure(place)), { path: roomBase, secure: isSecure(place) })
}
