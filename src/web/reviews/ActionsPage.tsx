import { Loader } from '@mantine/core'
import { IconChecklist } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { reviewPlaceText, reviewText } from '#domain/words/reviewScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { Notice } from '#web/parts/Notice.tsx'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import page from '#web/record/RecordPage.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { ActionsTable } from './ActionsTable.tsx'
import { ReviewPlaces } from './ReviewPlaces.tsx'
import classes from './Reviews.module.css'
import type { ReviewAction } from './shapes.ts'

interface OpenActions {
  readonly items: readonly ReviewAction[]
  readonly people: Readonly<Record<string, string>>
  readonly today: string
}

/** What is open from every review and forum, what is due first on top (C-135). */
export function ActionsPage() {
  const { say } = useWords()
  const api = useApi()
  const slug = useSlug()
  const { data, error, isPending } = useQuery({
    queryKey: [slug, 'review-actions'],
    queryFn: ({ signal }) => api.ask<OpenActions>('/review-actions', { signal }),
  })
  return (
    <Page title={say(reviewPlaceText.actions)}>
      <ReviewPlaces />
      <ProblemNote error={error} />
      {isPending && <Loader className={page.waiting} size="sm" />}
      {data?.items.length === 0 && (
        <Notice icon={<IconChecklist size={34} stroke={1.4} aria-hidden />} title={say(reviewText.noActionsTitle)}>
          {say(reviewText.noActions)}
        </Notice>
      )}
      {data && data.items.length > 0 && (
        <>
          <p className={classes.help}>{say(reviewText.openActionsHelp)}</p>
          <ActionsTable
            label={say(reviewText.openActions)}
            actions={data.items}
            people={data.people}
            today={data.today}
          />
        </>
      )}
    </Page>
  )
}
