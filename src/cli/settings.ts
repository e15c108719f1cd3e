import type { OidcOptions } from '#app/people/identityLibrary.ts'
import type { MailSettings } from '#notices/mailer.ts'
import { defaultDataDir } from '#store/embedded/dataDir.ts'

/** Where and how this Meliora runs, from its environment (design §6). */
export interface Place {
  readonly host: string
  readonly port: number
  readonly baseUrl: string
  readonly dataDir: string
  /** Set: an own PostgreSQL; absent: the one Meliora brings along. */
  readonly databaseUrl: string | undefined
  /** The organization's own sign-in (OpenID Connect), when it is set up. */
  readonly oidc?: OidcOptions
  /** The server mail leaves through; without one nobody gets mail. */
  readonly mail?: MailSettings
}

/** Reads the environment; a value that cannot be right stops here with a sentence. */
export function placeFrom(environment: NodeJS.ProcessEnv): Place {
  const port = Number(environment.PORT || 4210)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Misuse(`PORT is ${environment.PORT}; it is a number between 0 and 65535.`)
  const host = environment.HOST || '127.0.0.1'
  const baseUrl = (environment.BASE_URL || `http://${host.includes(':') ? `[${host}]` : host}:${port}`).replace(
    /\/+$/,
    '',
  )
  if (!/^https?:\/\/[^/]+/.test(baseUrl))
    throw new Misuse(
      `BASE_URL is ${environment.BASE_URL}; it is the address people type, such as https://meliora.example.`,
    )
  return {
    host,
    port,
    baseUrl,
    dataDir: environment.DATA_DIR || defaultDataDir(),
    databaseUrl: databaseUrlFrom(environment.DATABASE_URL),
    ...oidcFrom(environment),
    ...mailFrom(environment),
  }
}

/** What it says is not repeated: it may hold a password. */
function databaseUrlFrom(text: string | undefined): string | undefined {
  if (!text) return undefined
  if (!/^postgres(ql)?:\/\/./.test(text))
    throw new Misuse('DATABASE_URL names no PostgreSQL; it looks like postgresql://user:password@host:5432/database.')
  return text
}

const oidcNames = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const

/** All three or none: half a set-up would look like one and let nobody in. */
function oidcFrom(environment: NodeJS.ProcessEnv): { readonly oidc?: OidcOptions } {
  const [issuer = '', clientId = '', clientSecret = ''] = oidcNames.map((name) => environment[name] ?? '')
  if (!issuer && !clientId && !clientSecret) return {}
  const missing = oidcNames.filter((name) => !environment[name])
  if (missing.length > 0) throw new Misuse(`Signing in by OpenID Connect also needs ${missing.join(' and ')}.`)
  if (!/^https:\/\/|^http:\/\/(localhost|127\.|\[::1\])/.test(issuer))
    throw new Misuse(`OIDC_ISSUER is ${issuer}; it starts with https://.`)
  return { oidc: { issuer, clientId, clientSecret } }
}

/** Both or none. What SMTP_URL says is not repeated: it may hold a password. */
function mailFrom({ SMTP_URL: url, MAIL_FROM: from }: NodeJS.ProcessEnv): { readonly mail?: MailSettings } {
  if (!url && !from) return {}
  if (!url || !from) throw new Misuse(`Sending mail also needs ${url ? 'MAIL_FROM' : 'SMTP_URL'}.`)
  if (!/^smtps?:\/\/./.test(url) || !URL.canParse(url))
    throw new Misuse('SMTP_URL names no mail server; it looks like smtp://user:password@mail.example:587.')
  if (!/^[^<>\r\n]*<[^\s@<>]+@[^\s@<>]+>$|^[^\s@<>]+@[^\s@<>]+$/.test(from))
    throw new Misuse(`MAIL_FROM is ${from}; it is an address such as Meliora <meliora@example.org>.`)
  return { mail: { url, from } }
}

/** A command that was asked wrongly: its sentence goes to standard error and the exit code is 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse'
}
