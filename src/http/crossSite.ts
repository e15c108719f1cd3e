import type { Context } from 'hono'
import { Refused, refuse } from '#domain/kernel/refusal.ts'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses what another site's page makes a browser send. Browsers say where a request comes from in Sec-Fetch-Site, older ones in
 * Origin, and scripts can forge neither; a request with neither comes from no browser and carries no stolen cookie. A bearer token is
 * never sent by itself. Beside it stands SameSite=Lax (ADR 0004).
 */
export function refuseCrossSite(context: Context, baseUrl: string): void {
  if (harmless.has(context.req.method) || /^bearer /i.test(context.req.header('authorization') ?? '')) return
  const site = context.req.header('sec-fetch-site')
  if (site === 'same-origin' || site === 'none') return
  const origin = context.req.header('origin')
  if (site === undefined && origin === undefined) return
  if (origin !== undefined && origin !== 'null' && isOurs(origin, context, baseUrl)) return
  throw new Refused('notAllowed', [refuse('cross_site')])
}

/** Behind a proxy BASE_URL names us; reached directly, the Host the browser asked for does. */
function isOurs(origin: string, context: Context, baseUrl: string): boolean {
  if (origin === new URL(baseUrl).origin) return true
  return URL.canParse(origin) && new URL(origin).host === context.req.header('host')
}
