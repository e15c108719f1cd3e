import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { createAuthMiddleware, isAPIError } from 'better-auth/api'
import { genericOAuth, twoFactor } from 'better-auth/plugins'
import { longestPassword, shortestPassword } from '#domain/people/password.ts'
import { newId } from '#store/ids.ts'
import type { App } from '../app.ts'
import { accountTable, identityTable, secondFactorTables, sessionTable, verificationTable } from './identityTables.ts'
import { admission, keepNoTokens, takeOver } from './oidcAdmission.ts'

export interface SignInOptions {
  /** Where people reach Meliora; cookies are Secure when it is https. */
  readonly baseUrl: string
  /** Signs cookies and encrypts second factors; the same on every server of one installation. */
  readonly secret: string
  /** The organization's own sign-in (OpenID Connect). */
  readonly oidc?: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string }
}

export const authPath = '/api/auth'
export const cookiePrefix = 'meliora'
const SESSION_DAYS = 14

/** Paths on which a second factor was given: sessions made or used there carry it. */
const secondFactorPaths = new Set(['/two-factor/verify-totp', '/two-factor/verify-backup-code'])

/**
 * The sign-in library: identity, account, session, second factor, and nothing else. Which of its routes answer is decided in http;
 * organizations, membership and roles are ours (ADR 0004).
 */
export function openIdentityLibrary(app: App, options: SignInOptions) {
  const { baseUrl, secret, oidc } = options
  return betterAuth({
    appName: 'Meliora',
    baseURL: baseUrl,
    basePath: authPath,
    secret,
    database: app.store.libraryPool,
    user: { ...identityTable, validateUserInfo: (asked) => admission(app, asked) },
    session: {
      ...sessionTable,
      additionalFields: {
        secondFactor: { type: 'boolean', defaultValue: false, input: false, fieldName: 'second_factor' },
      },
      expiresIn: SESSION_DAYS * 86_400,
      // An end that never moves: whoever found an old cookie cannot keep it alive.
      disableSessionRefresh: true,
    },
    account: { ...accountTable, accountLinking: { enabled: true, requireLocalEmailVerified: false } },
    verification: { ...verificationTable, storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
    },
    plugins: [
      twoFactor({ issuer: 'Meliora', allowPasswordless: true, schema: secondFactorTables }),
      ...(oidc ? [genericOAuth({ config: [providerOf(oidc)] })] : []),
    ],
    databaseHooks: hooks(app),
    hooks: { after: createAuthMiddleware((context) => noteSecondFactor(context)) },
    onAPIError: { errorURL: `${baseUrl}/sign-in` },
    // Attempts are counted by us, under keyed hashes; the library would keep addresses.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_, message) => console.error(`sign-in: ${message.split(':')[0]}`) },
    advanced: {
      cookiePrefix,
      useSecureCookies: baseUrl.startsWith('https:'),
      database: { generateId: () => newId() },
      ipAddress: { disableIpTracking: true },
      // Requests from other sites are refused before they come here (http/session.ts); where to return to is still checked.
      disableCSRFCheck: true,
      disableOriginCheck: false,
    },
  })
}

export type IdentityLibrary = ReturnType<typeof openIdentityLibrary>

function providerOf({ issuer, clientId, clientSecret }: NonNullable<SignInOptions['oidc']>) {
  return {
    providerId: 'oidc',
    discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    scopes: ['openid', 'email', 'profile'],
    pkce: true,
    requireIdTokenVerification: true,
    disableProviderLogout: true,
  }
}

function hooks(app: App): NonNullable<BetterAuthOptions['databaseHooks']> {
  return {
    session: {
      create: {
        before: async (session, context) => ({
          data: { ...session, ipAddress: '', secondFactor: secondFactorPaths.has(context?.path ?? '') },
        }),
      },
    },
    account: {
      create: {
        before: async (account) => {
          await takeOver(app, account)
          return { data: { ...account, ...keepNoTokens } }
        },
      },
      update: { before: async (account) => ({ data: { ...account, ...keepNoTokens } }) },
    },
  }
}

/** Someone signed in already gave the code: this session has the second factor from now on. */
async function noteSecondFactor({ path, context }: { path: string; context: unknown }): Promise<void> {
  const { returned, session, newSession, internalAdapter } = context as AfterContext
  // While the second factor is only being set up, its recovery codes prove nothing yet.
  if (!secondFactorPaths.has(path) || isAPIError(returned) || newSession || !session?.user.twoFactorEnabled) return
  await internalAdapter.updateSession(session.session.token, { secondFactor: true })
}

interface AfterContext {
  readonly returned: unknown
  readonly session: {
    readonly session: { readonly token: string }
    readonly user: { readonly twoFactorEnabled: boolean }
  } | null
  readonly newSession: unknown
  readonly internalAdapter: { updateSession(token: string, change: object): Promise<unknown> }
}
