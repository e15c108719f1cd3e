import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { FeedKind } from '#domain/feeds/kinds.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { OneFeed } from './shapes.ts'

/** What the form says of a feed; a token left empty is not said. */
export interface FeedValues {
  readonly name: string
  readonly metric: string | null
  readonly settings: Readonly<Record<string, unknown>>
  readonly everyMinutes: number | null
  readonly bearer?: string
}

interface Added {
  readonly feed: OneFeed
  readonly secret: string | null
}

export function useAddFeed(onAdded: (added: Added) => void) {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: FeedValues & { readonly kind: FeedKind }) => api.ask<Added>('/feeds', { method: 'POST', body }),
    onSuccess: async (added) => {
      await queries.invalidateQueries({ queryKey: [slug, 'feeds'] })
      onAdded(added)
    },
  })
}
