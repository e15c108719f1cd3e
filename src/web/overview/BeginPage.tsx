import { Navigate } from '@tanstack/react-router'
import { useSlug } from '#web/api/useApi.tsx'
import { useMembership } from '#web/api/useMe.ts'
import { landing } from './landing.ts'

/** An organization's address alone leads to where its reader begins. */
export function BeginPage() {
  const slug = useSlug()
  const membership = useMembership()
  return <Navigate to={`/o/${slug}/${landing(membership?.roles ?? [])}`} replace />
}
