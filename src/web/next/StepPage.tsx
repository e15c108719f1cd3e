import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { Organization } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useMembership } from '#web/api/useMe.ts'
import { useKeys } from '#web/parts/useKeys.ts'
import { RecordPage } from '#web/record/RecordPage.tsx'
import { NotFoundPage } from '#web/shell/NotFoundPage.tsx'
import { focusComment, focusNext } from './focusNext.ts'
import { StepContext, type StepPlace } from './stepPlace.ts'

interface Shown extends Pick<StepPlace, 'steps' | 'wayTo'> {
  readonly type: AnyRecordType
  readonly record: StepPlace['record']
  readonly put: StepPlace['put']
  readonly head: ReactNode
  readonly children: ReactNode
}

/** A record's page with steps: head, story and what lies around it, and what the card of the next step needs to know. */
export function StepPage({ head, children, ...of }: Shown) {
  const membership = useMembership()
  const organization = useOrganization()
  useKeys({ n: focusNext, m: focusComment })
  if (!membership) return <NotFoundPage />
  return (
    <StepContext value={{ ...of, membership, organization }}>
      <RecordPage record={of.record} head={head}>
        {children}
      </RecordPage>
    </StepContext>
  )
}

const STALE = 5 * 60_000

function useOrganization(): Organization {
  const api = useApi()
  const slug = useSlug()
  const { data } = useSuspenseQuery({
    queryKey: [slug, 'organization'],
    queryFn: () => api.ask<Organization>('/organization'),
    staleTime: STALE,
  })
  return data
}
