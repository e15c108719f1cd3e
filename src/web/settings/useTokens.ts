import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Scope } from '#domain/people/scopes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

export interface ApiToken {
  readonly id: string
  readonly person: string
  readonly personName: string
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly createdAt: string
  readonly expiresAt: string
  readonly lastUsedOn: string | null
  readonly revokedAt: string | null
}

export interface MadeToken {
  readonly token: ApiToken
  /** Shown once. */
  readonly secret: string
}

/** My tokens; everyone's for administrators. Those in use first. */
export function useTokens() {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'tokens'],
    queryFn: async ({ signal }) => {
      const { items } = await api.ask<{ readonly items: readonly ApiToken[] }>('/tokens', { signal })
      return items.toSorted((one, other) => Number(isOver(one)) - Number(isOver(other)))
    },
  })
}

export function isOver({ revokedAt, expiresAt }: ApiToken): boolean {
  return revokedAt !== null || Date.parse(expiresAt) <= Date.now()
}

export function useRefreshTokens(): () => Promise<unknown> {
  const queries = useQueryClient()
  const slug = useSlug()
  return () => queries.invalidateQueries({ queryKey: [slug, 'tokens'] })
}
