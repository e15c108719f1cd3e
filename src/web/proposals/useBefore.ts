import { useQuery } from '@tanstack/react-query'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { AnyRecord } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { Proposal } from './useProposals.ts'

/** What a record says now of the fields that a waiting change would write; undefined until it has come, and for everything else. */
export function useBefore(
  { kind, state, about }: Proposal,
  type: AnyRecordType,
): Readonly<Record<string, unknown>> | undefined {
  const api = useApi()
  const slug = useSlug()
  const ref = kind === 'edit' && state === 'waiting' ? about?.id : undefined
  const { data } = useQuery({
    queryKey: [slug, type.plural, 'record', ref],
    queryFn: async ({ signal }) => (await api.read(type, ref ?? '', signal)) as unknown as AnyRecord,
    enabled: ref !== undefined,
  })
  return data && { ...data.fields, title: data.title, owner: data.owner?.id ?? null }
}
