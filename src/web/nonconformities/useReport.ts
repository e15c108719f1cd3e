import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useRequestKey } from '#web/api/useRequestKey.ts'
import { saidOf, type Values } from '#web/metrics/metricDraft.ts'

interface Report {
  readonly values: Values
  readonly isNameless: boolean
}

interface Receipt {
  readonly id: string
  readonly number?: string | null
  /** Only without a name: the secret under which to follow it, shown once. */
  readonly follow?: string | null
}

/** Reports it once, however often one presses, in one's own name or without it; with a name its page opens. */
export function useReport() {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { key, onError } = useRequestKey()
  return useMutation({
    mutationFn: ({ values, isNameless }: Report) =>
      api.ask<Receipt>(`/${nonconformity.plural}`, {
        method: 'POST',
        body: { title: null, ...saidOf(values), ...(isNameless ? { anonymous: true } : {}) },
        key: key.current,
      }),
    onSuccess: async ({ id, number }, { isNameless }) => {
      await queries.invalidateQueries({ queryKey: [slug, nonconformity.plural] })
      if (!isNameless) await navigate({ to: `/o/${slug}/${nonconformity.plural}/${number ?? id}` })
    },
    onError,
  })
}
