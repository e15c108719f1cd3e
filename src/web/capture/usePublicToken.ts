import { useQuery } from '@tanstack/react-query'
import { useApi, useSlug } from '#web/api/useApi.tsx'

interface Answer {
  readonly link: { readonly token: string } | null
}

/** With which the public address for suggestions ends; null while there is none, or until it is known. */
export function usePublicToken(): string | null {
  const api = useApi()
  const slug = useSlug()
  const { data } = useQuery({
    queryKey: [slug, 'suggestionLink'],
    queryFn: ({ signal }) => api.ask<Answer>('/suggestion-link', { signal }),
    staleTime: 5 * 60_000,
  })
  return data?.link?.token ?? null
}
