import { type RefusalKind, Refused, refuse } from '#domain/kernel/refusal.ts'
import type { RefusalCode } from '#domain/words/refusals.ts'

type Meaning = readonly [kind: RefusalKind, code: RefusalCode, field?: string]

/** What the sign-in library says, as one of our refusals. Whether an e-mail is known is told by none of them. */
const meanings: Readonly<Record<string, Meaning>> = {
  INVALID_EMAIL_OR_PASSWORD: ['notSignedIn', 'credentials_wrong'],
  INVALID_EMAIL: ['notSignedIn', 'credentials_wrong'],
  INVALID_PASSWORD: ['notAllowed', 'credentials_wrong', 'password'],
  INVALID_CODE: ['invalid', 'second_factor_wrong', 'code'],
  INVALID_BACKUP_CODE: ['invalid', 'second_factor_wrong', 'code'],
  INVALID_TWO_FACTOR_COOKIE: ['notSignedIn', 'second_factor_over'],
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: ['notSignedIn', 'second_factor_over'],
  TOTP_ALREADY_ENABLED: ['notNow', 'second_factor_is_on'],
  TOTP_NOT_ENABLED: ['notNow', 'second_factor_is_off'],
  TWO_FACTOR_NOT_ENABLED: ['notNow', 'second_factor_is_off'],
  BACKUP_CODES_NOT_ENABLED: ['notNow', 'second_factor_is_off'],
  UNAUTHORIZED: ['notSignedIn', 'not_signed_in'],
}

const LOCK_SECONDS = 15 * 60

/**
 * The library's answer to a caller of ours: its body without the session token, which stays in the cookie that scripts cannot read.
 * @throws Refused what it refused, in our words
 */
export async function authAnswer(response: Response): Promise<Record<string, unknown>> {
  const body = (await readJson(response)) as { code?: string; token?: unknown; user?: unknown } & Record<
    string,
    unknown
  >
  if (response.status < 400) {
    const { token: _, user: __, ...rest } = body
    return rest
  }
  if (response.status >= 500) throw new Error(`The sign-in library failed: ${body.code ?? response.status}`)
  if (body.code === 'ACCOUNT_TEMPORARILY_LOCKED')
    throw new Refused('tooMany', [refuse('too_many_requests', { values: { seconds: LOCK_SECONDS } })])
  const [kind, code, field] =
    meanings[body.code ?? ''] ??
    (response.status === 401 ? ['notSignedIn', 'not_signed_in'] : ['invalid', 'sign_in_failed'])
  throw new Refused(kind, [refuse(code, field ? { field } : {})])
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text()
  return text === '' ? {} : JSON.parse(text)
}
