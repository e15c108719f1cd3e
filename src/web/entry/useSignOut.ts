import { useAuth } from './useAuth.ts'

/** Ends the session and loads the sign-in afresh, so that nothing of it stays in memory. */
export function useSignOut(): () => void {
  const auth = useAuth()
  return () => void auth.signOut().finally(() => location.assign('/sign-in'))
}
