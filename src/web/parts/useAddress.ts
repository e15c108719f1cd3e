import { useNavigate, useSearch } from '@tanstack/react-router'

type Said<K extends string> = { readonly [key in K]?: string | undefined }

/** What a page shows, kept in its address: it can be bookmarked, sent and gone back to. */
export function useAddress<K extends string>(keys: readonly K[]) {
  const search = useSearch({ strict: false }) as Record<string, string | undefined>
  const navigate = useNavigate()
  const query = Object.fromEntries(keys.map((key) => [key, search[key]])) as Said<K>
  const change = (changed: Said<K>) =>
    void navigate({ to: '.', search: { ...query, ...changed } as never, replace: true })
  return { query, change }
}
