import { useParams } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { ApiProvider } from '#web/api/useApi.tsx'
import { useMe, useMembership } from '#web/api/useMe.ts'
import { keepOrganization } from './lastOrganization.ts'
import { NotFoundPage } from './NotFoundPage.tsx'
import { Shell } from './Shell.tsx'
import { ShellSkeleton } from './ShellSkeleton.tsx'

const SecondFactorOwed = lazy(async () => ({
  default: (await import('#web/entry/SecondFactorOwed.tsx')).SecondFactorOwed,
}))

/** Everything below /o/{slug} asks in that organization's name; for those who do not belong to it there is nothing here. */
export function OrganizationFrame() {
  const { slug } = useParams({ strict: false })
  return (
    <ApiProvider key={slug} organization={slug ?? null}>
      <Suspense fallback={<ShellSkeleton />}>
        <Member />
      </Suspense>
    </ApiProvider>
  )
}

function Member() {
  const { user } = useMe()
  const membership = useMembership()
  const slug = membership?.organization.slug
  useEffect(() => {
    if (slug) keepOrganization(slug)
  }, [slug])
  if (!membership) return <NotFoundPage />
  if (membership.secondFactorRequired && !user.secondFactorGiven) return <SecondFactorOwed />
  return <Shell />
}
