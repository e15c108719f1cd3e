import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { contextIssue } from '#domain/records/contextIssue/contextIssue.ts'
import type { Page, RecordOf } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

export interface ContextItem {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly side: string | null
  readonly version: number
}

/** Context issues that still apply, the newest first. */
export function useContextIssues() {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, contextIssue.plural],
    queryFn: ({ signal }) =>
      api.ask<Page<ContextItem>>(`/${contextIssue.plural}?state=current&sort=-created&limit=100`, { signal }),
  })
}

export type ContextSaid = Readonly<Record<'title' | 'side' | 'effect', string | null>>

/** Adds a context issue, or changes one and says what changed; both are read again afterwards, and what they put in question. */
export function useSayContext(issue: ContextItem | null) {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async ({ said, reason }: { readonly said: ContextSaid; readonly reason: string }) => {
      if (issue === null) return api.create(contextIssue, said)
      const current: RecordOf<typeof contextIssue> = await api.read(contextIssue, issue.id)
      return api.move(contextIssue, current, { move: 'change', input: said, reason })
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [slug, contextIssue.plural] })
      await queries.invalidateQueries({ queryKey: [slug, 'register-health'] })
    },
  })
}

/** An issue whole, to change it. */
export function useContextIssue(issue: ContextItem | null) {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, contextIssue.plural, issue?.id],
    queryFn: ({ signal }) => api.read(contextIssue, issue?.id ?? '', signal),
    enabled: issue !== null,
  })
}
