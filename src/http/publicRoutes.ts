/**
 * Routes that answer without a caller: the whole list. A new one is added here on purpose; test/people/deny.test.ts holds the
 * router to it. `*` stands for one part of the path.
 */
export const publicRoutes = [
  'GET /api/health',
  'GET /api/openapi.json',
  'GET /api/first-run',
  'POST /api/first-run',
  'POST /api/password-reset',
  'POST /api/v1/invitations/look',
  'POST /api/v1/invitations/accept',
  'GET /api/auth/options',
  'POST /api/auth/sign-in/email',
  'POST /api/auth/sign-in/social',
  'GET /api/auth/callback/oidc',
  'POST /api/auth/sign-out',
  'POST /api/auth/two-factor/verify-totp',
  'POST /api/auth/two-factor/verify-backup-code',
  'GET /api/public/*',
  'POST /api/public/*/suggestions',
  'GET /api/public/follow/*',
  'GET /api/public/calendar/*',
  'GET /api/public/trust/*',
  'POST /api/public/trust/*/enquiries',
  'POST /api/v1/feeds/*/inbound',
  'POST /api/v1/trackers/*/inbound',
  'POST /api/public/surveys/*/*/ballots',
  'POST /api/v1/room/enter',
] as const

/** Routes about oneself: they need a session, but no organization. */
export const personalRoutes = [
  'GET /api/v1/me',
  'POST /api/v1/me/password',
  'GET /api/v1/me/sessions',
  'DELETE /api/v1/me/sessions',
  'DELETE /api/v1/me/sessions/*',
  'POST /api/auth/two-factor/enable',
  'POST /api/auth/two-factor/disable',
  'POST /api/auth/two-factor/generate-backup-codes',
] as const

/** Personal routes that stay open while a second factor is owed: to see who one is, to set it up, to leave. */
const openWhileOwing: readonly string[] = [
  'GET /api/v1/me',
  'DELETE /api/v1/me/sessions',
  'POST /api/auth/two-factor/enable',
]

/** Whether a path is of the room, where guests and nobody else are answered. */
export function isForGuests(path: string): boolean {
  return path.startsWith('/api/v1/room/')
}

export function isPublic(method: string, path: string): boolean {
  return publicRoutes.some((route) => fits(route, method, path))
}

export function isPersonal(method: string, path: string): boolean {
  return personalRoutes.some((route) => fits(route, method, path))
}

export function isOpenWhileOwing(method: string, path: string): boolean {
  return openWhileOwing.some((route) => fits(route, method, path))
}

/** HEAD is GET without its body. */
function fits(route: string, method: string, path: string): boolean {
  const [routeMethod, routePath = ''] = route.split(' ')
  if (routeMethod !== (method === 'HEAD' ? 'GET' : method)) return false
  const [wanted, given] = [routePath.split('/'), path.split('/')]
  return wanted.length === given.length && wanted.every((part, at) => part === '*' || part === given[at])
}
