import { useQuery } from '@tanstack/react-query'
import { useAuth } from './useAuth.ts'

/** Whether this Meliora still waits for its first administrator, and whether the one-time link is needed for it. */
export function useFirstRun() {
  const auth = useAuth()
  return useQuery({ queryKey: ['firstRun'], queryFn: auth.firstRun })
}
