import { useQuery } from '@tanstack/react-query'
import type { Momentum } from '#domain/certification/keeping/momentum.ts'
import type { PackSection } from '#domain/certification/keeping/packSections.ts'
import type { Warning } from '#domain/certification/keeping/warnings.ts'
import type { PublicStatus } from '#domain/certification/rules/status.ts'
import type { SitesToVisit } from '#domain/certification/stages/sitePlan.ts'
import { certification } from '#domain/records/certification/certification.ts'
import type { CycleTask } from '#domain/records/certification/nextAudit.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

export interface Keeping {
  readonly status: PublicStatus
  readonly next: readonly (CycleTask & { readonly sites: SitesToVisit | null })[]
  readonly warnings: readonly Warning[]
  readonly momentum: Momentum | null
  readonly evolution: readonly Changed[]
  readonly statement: string | null
}

interface Changed {
  readonly day: string
  readonly type: string
  readonly verb: string
  readonly id: string
  readonly number: string | null
  readonly title: string
}

export interface Pack {
  readonly since: string
  readonly sections: readonly {
    readonly key: PackSection
    readonly items: readonly {
      readonly type: string
      readonly id: string
      readonly number: string | null
      readonly title: string
      readonly state: string
      readonly day: string | null
      readonly note: string | null
    }[]
  }[]
}

export interface FullCycle {
  readonly years: readonly (Readonly<Record<string, number>> & { readonly from: string; readonly to: string })[]
  readonly yearsWithout: readonly number[]
  readonly neverSampled: readonly string[]
}

/** What is asked about a certificate, anew with each version of its record. */
export function useAbout<T>(
  { id, version }: { readonly id: string; readonly version: number },
  what: 'keeping' | 'surveillance-pack' | 'full-cycle',
) {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, certification.plural, id, what, version],
    queryFn: ({ signal }) => api.ask<T>(`/${certification.plural}/${id}/${what}`, { signal }),
  })
}
