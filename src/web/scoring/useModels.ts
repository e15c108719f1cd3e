import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ScoringModel } from '#domain/prioritization/model.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

type By = { readonly id: string; readonly name: string | null } | null

/** A version of a model with where it stands. */
export interface Model extends ScoringModel {
  /** 1 ranks; null: not in force. */
  readonly position: number | null
  readonly approvedAt: string | null
  /** Null with a date: it came with the product. */
  readonly approvedBy: By
  readonly createdAt: string
  readonly createdBy: By
}

interface Answer {
  readonly items: readonly Model[]
}

export function useScoringModels() {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'scoringModels'],
    queryFn: ({ signal }) => api.ask<Answer>('/scoring-models', { signal }),
    select: ({ items }) => items,
  })
}

/** Puts exactly these in force, the first one ranking. */
export function usePutInForce() {
  const api = useApi()
  const refresh = useRefreshModels()
  return useMutation({
    mutationFn: (inForce: readonly string[]) => api.ask('/scoring-models/order', { method: 'PUT', body: { inForce } }),
    onSettled: refresh,
  })
}

/** A model that changes its standing changes the ranking, too. */
export function useRefreshModels(): () => Promise<unknown> {
  const queries = useQueryClient()
  const slug = useSlug()
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: [slug, 'scoringModels'] }),
      queries.invalidateQueries({ queryKey: [slug, 'improvements'] }),
      queries.invalidateQueries({ queryKey: [slug, 'ranking'] }),
    ])
}

/** The versions of each model together, newest first; models in force before the others. */
export function families(models: readonly Model[]): readonly (readonly Model[])[] {
  const keys = [...new Set(models.map(({ key }) => key))]
  const first = (family: readonly Model[]) => Math.min(...family.map(({ position }) => position ?? Number.MAX_VALUE))
  return keys
    .map((key) => models.filter((model) => model.key === key).toSorted((one, other) => other.version - one.version))
    .toSorted((one, other) => first(one) - first(other))
}

/** What is in force, in its order. */
export function inForceOf(models: readonly Model[]): readonly Model[] {
  return models
    .filter(({ position }) => position !== null)
    .toSorted((one, other) => (one.position ?? 0) - (other.position ?? 0))
}
