import type { BetterAuthOptions } from 'better-auth'
import { isAPIError } from 'better-auth/api'
import type { App } from '../app.ts'
import { keepNoTokens, takeOver } from './oidcAdmission.ts'

/** Paths on which a second factor was given: sessions made or used there carry it. */
const secondFactorPaths = new Set(['/two-factor/verify-totp', '/two-factor/verify-backup-code'])

/** What is ours in the library's own writing: no address, no provider token, and which sessions carry a second factor. */
export function identityHooks(app: App): NonNullable<BetterAuthOptions['databaseHooks']> {
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

/** What the library refuses is answered, not logged; only what broke is, and never with values. */
export function reportDefect(failure: unknown): void {
  if (isAPIError(failure) && failure.status !== 'INTERNAL_SERVER_ERROR') return
  console.error(`sign-in broke: ${(failure as Error).message}`)
}

/** Someone signed in already gave the code: this session has the second factor from now on. */
export async function noteSecondFactor({ path, context }: { path: string; context: unknown }): Promise<void> {
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
