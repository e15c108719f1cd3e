import { betterAuth } from 'better-auth'
import { createAuthMiddleware } from 'better-auth/api'
import { genericOAuth, twoFactor } from 'better-auth/plugins'
import { longestPassword, shortestPassword } from '#domain/people/password.ts'
import { newId } from '#store/ids.ts'
import type { App } from '../app.ts'
import { identityHooks, noteSecondFactor, reportDefect } from './identityHooks.ts'
import { accountTable, identityTable, secondFactorTables, sessionTable, verificationTable } from './identityTables.ts'
import { admission } from './oidcAdmission.ts'

export interface SignInOptions {
  /** Where people reach Meliora; cookies are Secure when it is https. */
  readonly baseUrl: string
  /** Signs cookies and encrypts second factors; the same on every server of one installation. */
  readonly secret: string
  /** The organization's own sign-in (OpenID Connect). */
  readonly oidc?: OidcOptions
}

export interface OidcOptions {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

export const authPath = '/api/auth'
export const cookiePrefix = 'meliora'
const SESSION_DAYS = 14

/**
 * The sign-in library: identity, account, session, second factor, and nothing else. Which of its routes answer is decided in http;
 * organizations, membership and roles are ours (ADR 0004).
 */
export function openIdentityLibrary(app: App, { baseUrl, secret }: SignInOptions, oidc?: OidcOptions) {
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
    databaseHooks: identityHooks(app),
    hooks: { after: createAuthMiddleware((context) => noteSecondFactor(context)) },
    onAPIError: { errorURL: `${baseUrl}/sign-in`, onError: reportDefect },
    // Attempts are counted by us, under keyed hashes; the library would keep addresses.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_, message) => console.error(`sign-in: ${message.split(':')[0]}`) },
    advanced: {
      cookiePrefix,
      useSecureCookies: baseUrl.startsWith('https:'),
      database: { generateId: () => newId() },
      ipAddress: { disableIpTracking: true },
      // Requests from other sites are refused before they come here (http/crossSite.ts); where to return to is still checked.
      disableCSRFCheck: true,
      disableOriginCheck: false,
    },
  })
}

export type IdentityLibrary = ReturnType<typeof openIdentityLibrary>

/**
 * The library with the organization's own sign-in, opened when it is first needed: a provider that is slow or down at start keeps
 * nobody from signing in by password, and is found as soon as it is back.
 */
export function openOidc(app: App, options: SignInOptions, oidc: OidcOptions): () => Promise<IdentityLibrary> {
  let opened: IdentityLibrary | null = null
  return async () => {
    const library = opened ?? openIdentityLibrary(app, options, oidc)
    const { socialProviders } = await library.$context
    opened = socialProviders.length > 0 ? library : null
    return library
  }
}

function providerOf({ issuer, clientId, clientSecret }: OidcOptions) {
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
