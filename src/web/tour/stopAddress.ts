import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Stop, StopRecord } from '#domain/guidance/tour/stops.ts'
import { recordTypes } from '#domain/records/index.ts'
import type { Api } from '#web/api/client.ts'
import type { Item } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

/** Where a stop is; undefined while the record it speaks of is being looked for. */
export function useStopAddress(stop: Stop): string | undefined {
  const { data } = useQuery(addressQuery({ api: useApi(), slug: useSlug() }, stop))
  return data
}

/** Finds where a stop is, for going there. */
export function useAddressOf(): (stop: Stop) => Promise<string> {
  const queries: QueryClient = useQueryClient()
  const place = { api: useApi(), slug: useSlug() }
  return (stop) => queries.fetchQuery(addressQuery(place, stop))
}

interface Place {
  readonly api: Api
  readonly slug: string
}

function addressQuery({ api, slug }: Place, { at }: Stop) {
  return queryOptions({
    queryKey: [slug, 'tour', at],
    queryFn: async () => `/o/${slug}/${typeof at === 'string' ? at : await pathOf(api, at)}`,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** The record's page; the list stands in where this reader finds no such record. */
async function pathOf(api: Api, wanted: StopRecord): Promise<string> {
  const type = recordTypes[wanted.type]
  if (!type) throw new Error(`There is no record type "${wanted.type}".`)
  const { items } = await api.list(type, { ...wanted.query, limit: '50' })
  const found = items.find((item) => isMeant(item, wanted))
  return found ? `${type.plural}/${found.number ?? found.id}` : type.plural
}

function isMeant(item: Item, { fits = {} }: StopRecord): boolean {
  const said = item as unknown as Readonly<Record<string, unknown>>
  return Object.entries(fits).every(([name, value]) => said[name] === value)
}
