import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { cookiePrefix, type SignInOptions } from '#app/people/identityLibrary.ts'

/** The name of the session cookie; over https browsers hold it to Secure by its prefix. */
function sessionCookieName({ baseUrl }: Pick<SignInOptions, 'baseUrl'>): string {
  return `${baseUrl.startsWith('https:') ? '__Secure-' : ''}${cookiePrefix}.session_token`
}

/** The session token in the cookie if its signature is ours (`token.base64(HMAC-SHA256)`), or null. Whether the session lives is for the database. */
export function sessionToken(context: Context, options: Pick<SignInOptions, 'baseUrl' | 'secret'>): string | null {
  const cookie = getCookie(context, sessionCookieName(options))
  const at = cookie?.lastIndexOf('.') ?? -1
  if (!cookie || at < 1) return null
  const token = cookie.slice(0, at)
  const given = Buffer.from(cookie.slice(at + 1), 'base64')
  const wanted = createHmac('sha256', options.secret).update(token, 'utf8').digest()
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? token : null
}
