import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { FactKind } from '#domain/trust/audiences.ts'
import type { ReleasedFact } from '#domain/trust/publicPage.ts'
import type { Api } from '#web/api/client.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

export interface OwnPage {
  readonly page: {
    readonly address: string
    readonly headline: string
    readonly introduction: string | null
    readonly contact: string | null
    readonly takesMessages: boolean
    readonly publishedAt: string | null
    readonly version: number
  } | null
  readonly proposedAddress: string
  readonly released: readonly ReleasedFact[]
  readonly releasable: readonly {
    readonly id: string
    readonly type: string
    readonly number: string | null
    readonly title: string
  }[]
}

/** Of which type of record each kind of fact is taken; a text of one's own of none. */
export const takenFrom: Readonly<Record<FactKind, string | null>> = {
  certificate: 'certification',
  statement: 'certification',
  scope: 'scopeStatement',
  policy: 'documentVersion',
  metric: 'metric',
  lesson: 'lesson',
  text: null,
}

export function useOwnPage() {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'trustPage'],
    queryFn: ({ signal }) => api.ask<OwnPage>('/trust-page', { signal }),
  })
}

/** Something done to the trust page; it is read anew afterwards. */
export function useOnPage<T>(work: (api: Api, given: T) => Promise<unknown>, onDone?: () => void) {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (given: T) => work(api, given),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [slug, 'trustPage'] })
      onDone?.()
    },
  })
}
