import { useQueryClient } from '@tanstack/react-query'
import { useSlug } from '#web/api/useApi.tsx'

export function useRefreshUnits(): () => Promise<unknown> {
  const queries = useQueryClient()
  const slug = useSlug()
  return () => queries.invalidateQueries({ queryKey: [slug, 'units'] })
}
