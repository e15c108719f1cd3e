import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { documentVersion } from '#domain/records/documentVersion/documentVersion.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

export interface Acknowledgements {
  readonly asked: number
  readonly confirmed: number
  readonly overdue: number
  readonly mine: { readonly dueOn: string | null; readonly readAt: string | null } | null
  readonly readers:
    | readonly {
        readonly person: string
        readonly name: string
        readonly dueOn: string | null
        readonly readAt: string | null
      }[]
    | null
}

/** Who read a version, and the way to confirm it oneself. */
export function useAcknowledgements(version: string) {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const path = `/document-versions/${version}/acknowledgements`
  const queryKey = [slug, documentVersion.plural, 'acknowledgements', version]
  const { data, error } = useQuery({
    queryKey,
    queryFn: ({ signal }) => api.ask<Acknowledgements>(path, { signal }),
  })
  const confirm = useMutation({
    mutationFn: () => api.ask<Acknowledgements>(path, { method: 'POST' }),
    onSuccess: async (read) => {
      queries.setQueryData(queryKey, read)
      await queries.invalidateQueries({ queryKey: [slug, 'reading'] })
    },
  })
  return { read: data, error, confirm }
}
