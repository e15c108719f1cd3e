import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { Decisions, Import, ImportState } from './shapes.ts'

const atWork: readonly ImportState[] = ['reading', 'accepting', 'undoing']
const SOON = 700

/** One import, asked for again while somebody works on it. */
export function useImport(id: string) {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'imports', id],
    queryFn: ({ signal }) => api.ask<Import>(`/imports/${id}`, { signal }),
    refetchInterval: ({ state }) => (state.data && atWork.includes(state.data.state) ? SOON : false),
  })
}

/** Something done to an import; what comes back is what is shown. */
export function useAct(id: string) {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ path, method = 'POST', body = {} }: { path: string; method?: 'POST' | 'PATCH'; body?: unknown }) =>
      api.ask<Import>(`/imports/${id}${path}`, { method, body }),
    scope: { id: `import-${id}` },
    onSuccess: (view) => {
      queries.setQueryData([slug, 'imports', id], view)
      void queries.invalidateQueries({ queryKey: [slug, 'import-rows', id] })
      void queries.invalidateQueries({ queryKey: [slug, 'improvements'] })
    },
    // What was refused may be because it is not any more what is shown.
    onError: () => void queries.invalidateQueries({ queryKey: [slug, 'imports', id] }),
  })
}

export interface Deciding {
  readonly decisions: Decisions
  /** Changes what is decided, on top of what was just decided, and has the file read anew. */
  decide(change: (before: Decisions) => Decisions): void
  readonly isPending: boolean
  readonly error: unknown
}

/** The decisions as the person sees them: at once, while the server reads the file again behind them. */
export function useDecisions({ id, decisions }: Import): Deciding {
  const [own, setOwn] = useState(decisions)
  const { mutate, isPending, error } = useAct(id)
  const decide: Deciding['decide'] = (change) => {
    const next = change(own)
    setOwn(next)
    mutate({ path: '', method: 'PATCH', body: { ...nothing(own), ...next } })
  }
  return { decisions: own, decide, isPending, error }
}

/** What was decided before and is not any more is taken back. */
function nothing(before: Decisions): Record<string, null> {
  return Object.fromEntries(Object.keys(before).map((name) => [name, null]))
}
