import { Button } from '@mantine/core'
import { feedText } from '#domain/words/feedScreen.ts'
import { useHasRole } from '#web/api/useHasRole.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { toast } from '#web/parts/toast.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Feeds.module.css'
import type { Feed } from './shapes.ts'
import { type Ran, useFeedAct } from './useFeeds.ts'

/** Pause, resume, run now: for those who manage feeds. */
export function QuickActions({
  feed,
  size = 'compact-sm',
}: {
  readonly feed: Feed
  readonly size?: 'compact-sm' | 'xs'
}) {
  const { say } = useWords()
  const mayManage = useHasRole('administrator', 'aimsManager', 'improvementCoordinator')
  const stand = useFeedAct<unknown>(feed.id)
  const run = useRun(feed)
  if (!mayManage) return null
  const isPaused = feed.state === 'paused'
  const runs = feed.everyMinutes !== null && !isPaused
  return (
    <div className={classes.actions}>
      {runs && (
        <Button size={size} variant="default" loading={run.isPending} onClick={() => run.start(false)}>
          {say(feedText.runNow)}
        </Button>
      )}
      <Button
        size={size}
        variant={isPaused ? 'filled' : 'subtle'}
        loading={stand.isPending}
        onClick={() => stand.mutate({ path: isPaused ? '/resume' : '/pause' })}
      >
        {say(isPaused ? feedText.resume : feedText.pause)}
      </Button>
      <ProblemNote error={stand.error ?? run.error} />
    </div>
  )
}

/** Asks the source now and says in a line what came of it. */
export function useRun(feed: Feed) {
  const { say, formats } = useWords()
  const { mutate, isPending, error } = useFeedAct<Ran>(feed.id)
  const tell = ({ result: { fault, ...counts } }: Ran) => {
    const figures = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, formats.number(count)]))
    toast({ text: fault ? fault.sentence : say(feedText.ran, figures) })
  }
  const start = (again: boolean) => mutate({ path: '/run', body: { again } }, { onSuccess: tell })
  return { start, isPending, error }
}
