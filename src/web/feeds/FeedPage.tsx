import { Button, Skeleton } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { feedKinds } from '#domain/feeds/kinds.ts'
import { feedText } from '#domain/words/feedScreen.ts'
import { useHasRole } from '#web/api/useHasRole.ts'
import { Page } from '#web/parts/Page.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { BurnTable } from './BurnTable.tsx'
import { FeedFacts } from './FeedFacts.tsx'
import { FeedForm } from './FeedForm.tsx'
import classes from './Feeds.module.css'
import { Letters } from './Letters.tsx'
import { NewSecret } from './NewSecret.tsx'
import { QuickActions, useRun } from './QuickActions.tsx'
import { RunLog } from './RunLog.tsx'
import { SettingsFacts } from './SettingsFacts.tsx'
import type { OneFeed } from './shapes.ts'
import { useFeed, useFeedAct } from './useFeeds.ts'

/** One feed: how it is, what waits for a decision, how it asks, and everything it did. */
export function FeedPage() {
  const { id = '' } = useParams({ strict: false })
  const { data: feed, error } = useFeed(id)
  const { say } = useWords()
  if (error && !feed) throw error
  if (!feed)
    return (
      <Page title={say(feedText.title)}>
        <Skeleton height={220} />
      </Page>
    )
  return (
    <Page
      title={feed.name}
      aside={
        <div className={classes.buttons}>
          <QuickActions feed={feed} size="xs" />
        </div>
      }
    >
      <FeedFacts feed={feed} />
      <Letters feed={feed} />
      {feed.burn.length > 0 && <BurnTable feed={feed} />}
      <HowItAsks feed={feed} />
      <RunLog feed={feed} />
    </Page>
  )
}

function HowItAsks({ feed }: { readonly feed: OneFeed }) {
  const { say } = useWords()
  const [isEditing, setEditing] = useState(false)
  const mayManage = useHasRole('administrator', 'aimsManager', 'improvementCoordinator')
  const { mutate, isPending, error, reset } = useFeedAct<OneFeed>(feed.id)
  const run = useRun(feed)
  const close = () => {
    setEditing(false)
    reset()
  }
  return (
    <section className={classes.part} aria-labelledby="settings">
      <h2 id="settings" className={classes.heading}>
        {say(feedKinds[feed.kind].comesBy === 'pull' ? feedText.settings : feedText.settingsInbound)}
      </h2>
      {isEditing ? (
        <FeedForm
          kind={feed.kind}
          feed={feed}
          submit={say(feedText.save)}
          cancel={say(feedText.cancel)}
          onCancel={close}
          isPending={isPending}
          error={error}
          onSubmit={(body) => mutate({ path: '', method: 'PATCH', body, version: feed.version }, { onSuccess: close })}
        />
      ) : (
        <>
          <SettingsFacts feed={feed} />
          {mayManage && (
            <div className={classes.letterActions}>
              <Button mt="sm" size="compact-sm" variant="default" onClick={() => setEditing(true)}>
                {say(feedText.edit)}
              </Button>
              {feed.everyMinutes !== null && feed.state !== 'paused' && (
                <Button
                  mt="sm"
                  size="compact-sm"
                  variant="subtle"
                  loading={run.isPending}
                  onClick={() => run.start(true)}
                >
                  {say(feedText.runAgain)}
                </Button>
              )}
            </div>
          )}
        </>
      )}
      {mayManage && feed.inbound && <NewSecret feed={feed} />}
    </section>
  )
}
