import { Button } from '@mantine/core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { trailText } from '#domain/words/trailScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useHasRole } from '#web/api/useHasRole.ts'
import { Page } from '#web/parts/Page.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { NotYours } from './NotYours.tsx'
import { Proof } from './Proof.tsx'
import { TrailFilters } from './TrailFilters.tsx'
import { TrailTable } from './TrailTable.tsx'
import type { TrailSearch } from './useTrail.ts'

/** Who did what and why, in the whole organization, and the proof that none of it was changed. */
export function TrailPage() {
  const { say } = useWords()
  const mayRead = useHasRole('administrator', 'internalAuditor', 'aimsManager', 'topManagement', 'dataProtection')
  const search = useSearch({ strict: false }) as TrailSearch
  const navigate = useNavigate()
  const change = (changes: { readonly [K in keyof TrailSearch]?: string | undefined }) =>
    void navigate({ to: '.', search: { ...search, ...changes } as never, replace: true })
  if (!mayRead) return <NotYours title={say(trailText.title)} />
  return (
    <Page title={say(trailText.title)} aside={<RedactionsLink />}>
      <Proof />
      <TrailFilters search={search} change={change} />
      <TrailTable search={search} />
    </Page>
  )
}

function RedactionsLink() {
  const { say } = useWords()
  const slug = useSlug()
  const mayRead = useHasRole('dataProtection', 'topManagement', 'internalAuditor')
  if (!mayRead) return null
  return (
    <Button component={Link} to={`/o/${slug}/trail/redactions`} variant="default" size="xs" ml="auto">
      {say(trailText.redactions)}
    </Button>
  )
}
