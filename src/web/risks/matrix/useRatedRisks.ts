import { useQuery } from '@tanstack/react-query'
import type { RiskLevel } from '#domain/risks/scales.ts'
import type { Page, RecordEnvelope } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

/** A risk as the matrix places it. */
export interface PlacedRisk extends RecordEnvelope {
  readonly likelihood: number | null
  readonly score: number | null
  readonly level: RiskLevel | null
  readonly residualLikelihood: number | null
  readonly residualConsequence: number | null
  readonly residualScore: number | null
  readonly residualLevel: RiskLevel | null
}

const OVER = ['closed', 'withdrawn']

/** Every live risk, page by page; of one AI system where it is named. */
export function useRatedRisks(aiSystem: string | undefined) {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'risks', 'matrix', aiSystem ?? null],
    queryFn: async ({ signal }) => {
      const all: PlacedRisk[] = []
      let cursor: string | null = null
      do {
        const query = new URLSearchParams({
          sort: '-score',
          limit: '200',
          ...(aiSystem && { aiSystem }),
          ...(cursor && { cursor }),
        })
        const page: Page<PlacedRisk> = await api.ask<Page<PlacedRisk>>(`/risks?${query}`, { signal })
        all.push(...page.items)
        cursor = page.next
      } while (cursor !== null)
      return all.filter(({ state }) => !OVER.includes(state))
    },
  })
}

export type Side = 'before' | 'after'

/** Where a risk lies: likelihood and gravest consequence; null where it has no rating of that kind. */
export function placeOf(risk: PlacedRisk, side: Side): { likelihood: number; consequence: number } | null {
  if (side === 'after') {
    if (risk.residualLevel === null) return null
    const { residualLikelihood, residualConsequence } = risk
    if (residualLikelihood !== null && residualConsequence !== null)
      return { likelihood: residualLikelihood, consequence: residualConsequence }
  }
  const { likelihood, score } = risk
  return likelihood === null || score === null ? null : { likelihood, consequence: score / likelihood }
}
