import { Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { ApiProvider } from '#web/api/useApi.tsx'

/** Pages outside an organization: sign-in, first run, invitation, public suggestion. */
export function OutsideFrame() {
  return (
    <ApiProvider organization={null}>
      <Suspense>
        <Outlet />
      </Suspense>
    </ApiProvider>
  )
}
