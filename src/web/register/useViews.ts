import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { queryString } from '#web/api/client.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { type RegisterQuery, useRegisterQuery } from './registerQuery.ts'

export interface SavedView {
  readonly id: string
  readonly name: string
  /** As in the address, without the columns. */
  readonly query: string
  readonly columns: readonly string[]
}

/** The person's own views of the register, and the two ways of changing them. */
export function useViews() {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const { query } = useRegisterQuery()
  const queryKey = [slug, 'views']
  const { data } = useQuery({
    queryKey,
    queryFn: () => api.ask<{ readonly items: readonly SavedView[] }>('/views?type=improvement'),
  })
  const onSuccess = () => queries.invalidateQueries({ queryKey })
  const { columns, ...asked } = query
  const body = (name: string) => ({
    name,
    type: 'improvement',
    query: queryString(asked).slice(1),
    columns: columns?.split(',') ?? [],
  })
  const keep = useMutation({
    mutationFn: (name: string) => api.ask('/views', { method: 'POST', body: body(name) }),
    onSuccess,
  })
  const remove = useMutation({ mutationFn: (id: string) => api.ask(`/views/${id}`, { method: 'DELETE' }), onSuccess })
  return { views: data?.items ?? [], keep, remove }
}

/** What the table shows under a saved view. */
export function queryOf({ query, columns }: SavedView): RegisterQuery {
  return {
    ...Object.fromEntries(new URLSearchParams(query)),
    ...(columns.length > 0 ? { columns: columns.join(',') } : {}),
  }
}
