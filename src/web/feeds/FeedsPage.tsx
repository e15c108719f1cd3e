import { Button, Skeleton } from '@mantine/core'
import { IconFileImport, IconPlugConnected, IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { feedText } from '#domain/words/feedScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useHasRole } from '#web/api/useHasRole.ts'
import { Notice } from '#web/parts/Notice.tsx'
import { Page } from '#web/parts/Page.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Feeds.module.css'
import { FeedTable } from './FeedTable.tsx'
import { OtherSources } from './OtherSources.tsx'
import { useFeeds } from './useFeeds.ts'

/** Everything numbers come from: what is connected, how it runs, and the other ways in (C-065). */
export function FeedsPage() {
  const { say } = useWords()
  const { data, error } = useFeeds()
  if (error && !data) throw error
  return (
    <Page title={say(feedText.title)} aside={<Ways />}>
      <p className={classes.lead}>{say(feedText.lead)}</p>
      {!data && <Skeleton height={160} />}
      {data?.items.length === 0 && (
        <Notice icon={<IconPlugConnected size={32} stroke={1.4} aria-hidden />} title={say(feedText.none)}>
          {say(feedText.noneHelp)}
        </Notice>
      )}
      {data && data.items.length > 0 && <FeedTable feeds={data.items} />}
      {data && data.others.length > 0 && <OtherSources sources={data.others} />}
    </Page>
  )
}

function Ways() {
  const { say } = useWords()
  const slug = useSlug()
  const mayManage = useHasRole('administrator', 'aimsManager', 'improvementCoordinator')
  const mayImport = useHasRole('aimsManager', 'improvementCoordinator')
  return (
    <div className={classes.buttons}>
      {mayImport && (
        <Button
          component={Link}
          to={`/o/${slug}/readings`}
          size="xs"
          variant="default"
          leftSection={<IconFileImport size={15} aria-hidden />}
        >
          {say(feedText.readings)}
        </Button>
      )}
      {mayManage && (
        <Button component={Link} to={`/o/${slug}/feeds/new`} size="xs" leftSection={<IconPlus size={15} aria-hidden />}>
          {say(feedText.add)}
        </Button>
      )}
    </div>
  )
}
