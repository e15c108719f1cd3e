import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { fastStartText } from '#domain/words/fastStartScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useHasRole } from '#web/api/useHasRole.ts'
import { useMembership, useOrganization } from '#web/api/useMe.ts'
import { Notice } from '#web/parts/Notice.tsx'
import { Page } from '#web/parts/Page.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { Draft } from './draft.ts'
import { answersOf, beginning } from './draft.ts'
import classes from './FastStart.module.css'
import { Laid } from './Laid.tsx'
import { Questions } from './Questions.tsx'
import type { Started } from './shapes.ts'

/** From a dozen plain questions to a management system one can work with (C-331). */
export function FastStartPage() {
  const { say } = useWords()
  const isTheirs = useHasRole('aimsManager', 'topManagement')
  const api = useApi()
  const slug = useSlug()
  const [isAsking, ask] = useState(false)
  const laid = useQuery({
    queryKey: [slug, 'fastStart'],
    queryFn: () => api.ask<Pick<Started, 'pieces'>>('/fast-start'),
  })
  const start = useStart(() => ask(false))
  if (laid.error) throw laid.error
  if (!laid.data) return null
  const isThere = laid.data.pieces.length > 0
  return (
    <Page
      title={say(fastStartText.title)}
      aside={
        isThere &&
        !isAsking &&
        isTheirs && (
          <Button size="xs" variant="default" onClick={() => ask(true)}>
            {say(fastStartText.again)}
          </Button>
        )
      }
    >
      {isThere && !isAsking && <Laid pieces={laid.data.pieces} started={start.data} />}
      {(!isThere || isAsking) && !isTheirs && <Notice title={say(fastStartText.notYours)} />}
      {(!isThere || isAsking) && isTheirs && <Asking start={start} />}
    </Page>
  )
}

function Asking({ start }: { readonly start: ReturnType<typeof useStart> }) {
  const { say } = useWords()
  const me = useMembership()?.person.id ?? ''
  const organization = useOrganization()
  if (!organization) return null
  return (
    <>
      <p className={classes.lead}>{say(fastStartText.lead)}</p>
      <Questions
        begin={beginning(me, organization.standards, say(fastStartText.wholeHouse))}
        isPending={start.isPending}
        error={start.error}
        onDone={(draft) => start.mutate(draft)}
      />
    </>
  )
}

/** Lays it down; everything the screens know is read again, for much is new. */
function useStart(onDone: () => void) {
  const api = useApi()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (draft: Draft) => api.ask<Started>('/fast-start', { method: 'POST', body: answersOf(draft) }),
    onSuccess: async () => {
      await queries.invalidateQueries()
      onDone()
    },
  })
}
