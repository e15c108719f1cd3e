import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Navigate, useSearch } from '@tanstack/react-router'
import { problemText } from '#domain/words/screenProblems.ts'
import { shellText } from '#domain/words/screenShell.ts'
import { isProblem } from '#web/api/problem.ts'
import type { Me } from '#web/api/shapes.ts'
import { useApi } from '#web/api/useApi.tsx'
import { landing } from '#web/overview/landing.ts'
import { Notice } from '#web/parts/Notice.tsx'
import { lastOrganization } from '#web/shell/lastOrganization.ts'
import { useWords } from '#web/words/useWords.tsx'
import { useFirstRun } from './useFirstRun.ts'
import { useSignOut } from './useSignOut.ts'

/** Leads on: to where one begins in the organization one was in last, to the sign-in, or to the first run. */
export function StartPage() {
  const api = useApi()
  const { data: me, error } = useQuery({ queryKey: ['me'], queryFn: () => api.ask<Me>('/me') })
  const firstRun = useFirstRun()
  // The first run ends in the empty register, which teaches how to begin.
  const { to } = useSearch({ strict: false }) as { readonly to?: string }
  if (isProblem(error) && error.status !== 401) throw error
  if (error && firstRun.error) throw firstRun.error
  if (error && firstRun.data) return <Navigate to={firstRun.data.open ? '/first-run' : '/sign-in'} replace />
  if (!me) return null
  const last = lastOrganization()
  const home = me.memberships.find(({ organization }) => organization.slug === last) ?? me.memberships[0]
  if (!home) return <Homeless />
  return (
    <Navigate to={`/o/${home.organization.slug}/${to === 'register' ? 'improvements' : landing(home.roles)}`} replace />
  )
}

function Homeless() {
  const { say } = useWords()
  const signOut = useSignOut()
  return (
    <Notice
      title={say(problemText.noOrganizationTitle)}
      actions={<Button onClick={signOut}>{say(shellText.signOut)}</Button>}
    >
      {say(problemText.noOrganization)}
    </Notice>
  )
}
