import { type Asker, request } from '#web/api/request.ts'

export interface SignedIn {
  /** The password was right and a second factor is asked for. */
  readonly twoFactorRedirect?: boolean
}

export interface Enrolment {
  readonly totpURI: string
  readonly backupCodes: readonly string[]
}

export interface FirstRunState {
  readonly open: boolean
  readonly needsLink: boolean
}

export interface InvitationShown {
  readonly organization: string
  readonly name: string
  readonly email: string
}

/** Everything that lets people in and out: sign-in, second factor, password, first run, invitation. */
export function authFor(asker: Asker) {
  const post = <T>(path: string, body: Readonly<Record<string, unknown>> = {}) =>
    request<T>(asker, `/api/${path}`, { method: 'POST', body })
  return {
    options: () => request<{ readonly oidc: boolean }>(asker, '/api/auth/options'),
    signIn: (email: string, password: string) => post<SignedIn>('auth/sign-in/email', { email, password }),
    signOut: () => post('auth/sign-out'),
    signOutEverywhere: () => request(asker, '/api/v1/me/sessions', { method: 'DELETE' }),
    withProvider: (callbackURL: string) =>
      post<{ readonly url: string }>('auth/sign-in/social', { callbackURL, errorCallbackURL: '/sign-in' }),
    appCode: (code: string) => post('auth/two-factor/verify-totp', { code }),
    recoveryCode: (code: string) => post('auth/two-factor/verify-backup-code', { code }),
    enrol: (password: string) => post<Enrolment>('auth/two-factor/enable', { password }),
    withdraw: (password: string) => post('auth/two-factor/disable', { password }),
    resetPassword: (token: string, password: string) => post('password-reset', { token, password }),
    changePassword: (current: string, password: string) => post('v1/me/password', { current, password }),
    firstRun: () => request<FirstRunState>(asker, '/api/first-run'),
    found: (values: Readonly<Record<string, unknown>>) => post('first-run', values),
    look: (token: string) => post<InvitationShown>('v1/invitations/look', { token }),
    accept: (token: string, login: Readonly<Record<string, unknown>>) =>
      post('v1/invitations/accept', { token, ...login }),
  }
}
