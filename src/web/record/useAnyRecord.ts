import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { RecordOf } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

type Read<T extends AnyRecordType> = RecordOf<T> & { readonly today: string }

/** A record as its page reads it, and a way to put a newly answered one in its place; lists and what lies around are read again. */
export function useAnyRecord<T extends AnyRecordType>(type: T, ref: string) {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const { data } = useSuspenseQuery({
    queryKey: [slug, type.plural, 'record', ref],
    queryFn: async ({ signal }) => (await api.read(type, ref, signal)) as Read<T>,
  })
  const put = useCallback(
    async (record: Read<T>) => {
      for (const at of new Set([ref, record.id])) queries.setQueryData([slug, type.plural, 'record', at], record)
      await queries.invalidateQueries({
        queryKey: [slug, type.plural],
        predicate: ({ queryKey }) => queryKey[2] !== 'record',
      })
    },
    [queries, slug, type, ref],
  )
  return { record: data, put }
}
