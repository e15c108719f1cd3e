import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { incident } from '#domain/records/incident/incident.ts'
import type { RecordOf } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useRequestKey } from '#web/api/useRequestKey.ts'
import { saidOf, type Values } from '#web/metrics/metricDraft.ts'

interface Report {
  readonly values: Values
  readonly isNameless: boolean
}

interface Receipt {
  readonly id: string
  readonly follow: string | null
}

/**
 * Reports it once, in one's own name or without it, and resolves it where it is over; a refusal at the second step does not report it
 * twice. Without a name the answer is the secret under which to follow it, and nothing here opens it.
 */
export function useReport() {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { key, onError } = useRequestKey()
  const begun = useRef<RecordOf<typeof incident> | null>(null)
  return useMutation({
    mutationFn: async ({ values, isNameless }: Report): Promise<{ follow: string | null; to?: string }> => {
      const all: Values = { ...saidOf(values), title: values.title }
      const { resolvedAt, ...said } = all
      if (isNameless) {
        const body = { ...said, anonymous: true }
        return api.ask<Receipt>(`/${incident.plural}`, { method: 'POST', body, key: key.current })
      }
      begun.current ??= await api.create(incident, said, key.current)
      const made = resolvedAt
        ? await api.move(incident, begun.current, { move: 'resolve', input: { resolvedAt } })
        : begun.current
      return { follow: null, to: made.number ?? made.id }
    },
    onSuccess: async ({ to }) => {
      await queries.invalidateQueries({ queryKey: [slug, incident.plural] })
      if (to) await navigate({ to: `/o/${slug}/incidents/${to}` })
    },
    onError,
  })
}
