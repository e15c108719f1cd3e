import { useQuery } from '@tanstack/react-query'
import type { CheckedLine } from '#domain/certification/stages/selfCheck.ts'
import type { SitePlan } from '#domain/certification/stages/sitePlan.ts'
import type { FindingStanding } from '#domain/certification/stages/standings.ts'
import { certification } from '#domain/records/certification/certification.ts'
import type { StageAudit, StageFinding } from '#domain/records/certification/stageAnswers.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

export interface Stages {
  readonly today: string
  readonly selfCheck: readonly CheckedLine[]
  readonly concerns: { readonly open: number; readonly all: number }
  readonly stage1: StageAudit | null
  readonly stage2: StageAudit | null
  readonly plan: (SitePlan & { readonly systems: number }) | null
  readonly gapDays: number | null
  readonly nonconformities: readonly FindingStanding[]
  readonly others: readonly StageFinding[]
}

/** How the two stages of a certification stand; anew with each version of it. */
export function useStages({ id, version }: { readonly id: string; readonly version: number }) {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, certification.plural, id, 'stages', version],
    queryFn: ({ signal }) => api.ask<Stages>(`/${certification.plural}/${id}/stages`, { signal }),
  })
}
