import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { GapAnswer } from '#domain/certification/gapItem.ts'
import type { SpokenRefusal } from '#web/api/problem.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

interface Answered {
  readonly outcome: 'written' | 'same' | 'conflict' | 'refused'
  readonly refusals: readonly SpokenRefusal[]
}

type Said = GapAnswer & { readonly requirement: string; readonly version: number }

/** Says what is said of one requirement over the version that is shown; what was refused stays in the form. */
export function useAnswering(assessment: string, onDone: () => void) {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const saving = useMutation({
    mutationFn: async ({ requirement, version, applies, score, found, lacking, acceptedWhy }: Said) => {
      const body = { answers: [{ requirement, version, applies, score, found, lacking, acceptedWhy }] }
      const path = `/gap-assessments/${assessment}/answers`
      const { items } = await api.ask<{ items: Answered[] }>(path, { method: 'POST', body })
      return items[0]
    },
    onSuccess: async (answered) => {
      await queries.invalidateQueries({ queryKey: [slug, 'gap-assessments'] })
      if (answered?.outcome === 'written' || answered?.outcome === 'same') onDone()
    },
  })
  const isOpen = saving.data?.outcome === 'refused' || saving.data?.outcome === 'conflict'
  return {
    send: saving.mutate,
    refusals: isOpen ? (saving.data?.refusals ?? []) : [],
    error: saving.error,
    isPending: saving.isPending,
  }
}
