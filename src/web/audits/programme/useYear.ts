import { useQuery } from '@tanstack/react-query'
import type { Covered } from '#domain/audits/coverage.ts'
import { auditProgramme } from '#domain/records/auditProgramme/auditProgramme.ts'
import type { ProgrammeAudit } from '#domain/records/auditProgramme/programmeAnswers.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

interface ReadCoverage {
  readonly items: readonly Covered[]
  readonly coveredPercent: number
  readonly audits: readonly ProgrammeAudit[]
}

/** The audits of a programme and what of the standard they look at. */
export function useYear(programme: string) {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, auditProgramme.plural, 'coverage', programme],
    queryFn: ({ signal }) => api.ask<ReadCoverage>(`/${auditProgramme.plural}/${programme}/coverage`, { signal }),
  })
}
