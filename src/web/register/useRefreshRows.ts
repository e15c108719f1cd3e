import { type InfiniteData, useQueryClient } from '@tanstack/react-query'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { itemOf } from '#web/api/itemOf.ts'
import type { Item, Page } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

type Pages = InfiniteData<Page, string | undefined>
const FEW_PAGES = 3
const FEW_ROWS = 40

/**
 * Shows what changed: everything is asked again where few pages are loaded; far down a long list the changed rows alone
 * are read and put in place, so that the reader keeps their place.
 */
export function useRefreshRows(): (ids: readonly string[]) => Promise<void> {
  const queries = useQueryClient()
  const api = useApi()
  const slug = useSlug()
  const isLong = (key: readonly unknown[]) => (queries.getQueryData<Pages>(key)?.pages?.length ?? 0) > FEW_PAGES
  return async (ids) => {
    const register = [slug, 'improvements', 'register']
    const patching =
      ids.length <= FEW_ROWS && queries.getQueriesData<Pages>({ queryKey: register }).some(([key]) => isLong(key))
    const fresh = patching ? await Promise.all(ids.map((id) => api.read(improvement, id))) : []
    const byId = new Map(fresh.map((record) => [record.id, itemOf(record)]))
    if (patching) queries.setQueriesData<Pages>({ queryKey: register }, (pages) => pages && patched(pages, byId))
    await queries.invalidateQueries({
      queryKey: [slug, 'improvements'],
      predicate: ({ queryKey }) => !(patching && queryKey[2] === 'register'),
    })
  }
}

function patched(data: Pages, fresh: ReadonlyMap<string, Item>): Pages {
  const pages = data.pages.map((page) => ({ ...page, items: page.items.map((item) => fresh.get(item.id) ?? item) }))
  return { ...data, pages }
}
