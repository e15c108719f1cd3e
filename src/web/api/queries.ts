import { QueryCache, QueryClient } from '@tanstack/react-query'
import { isProblem } from './problem.ts'

interface Navigates {
  navigate(to: { readonly to: string; readonly search: Record<string, string>; readonly replace?: boolean }): unknown
}

/** The cache of answers. Whoever is not signed in any more is led to the sign-in and afterwards back to where they were. */
export function queriesFor(router: Navigates): QueryClient {
  const onError = (error: unknown) => {
    if (!isProblem(error) || error.status !== 401 || !location.pathname.startsWith('/o/')) return
    void router.navigate({ to: '/sign-in', search: { back: location.pathname + location.search }, replace: true })
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    defaultOptions: {
      queries: {
        retry: (times, error) => times < 2 && isWorthRepeating(error),
        staleTime: 15_000,
        refetchOnWindowFocus: true,
      },
      mutations: { onError },
    },
  })
}

/** A refusal stays a refusal; silence and a broken server may pass. */
function isWorthRepeating(error: unknown): boolean {
  return isProblem(error) && (error.status === 0 || error.status >= 502)
}
