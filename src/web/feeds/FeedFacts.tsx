import { feedKinds } from '#domain/feeds/kinds.ts'
import { feedText } from '#domain/words/feedScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { FeedState } from './FeedState.tsx'
import classes from './Feeds.module.css'
import { Fills, NextRun } from './FeedTable.tsx'
import { intervalIn } from './interval.ts'
import { SendTo } from './SendTo.tsx'
import type { Feed } from './shapes.ts'

/** How a feed is, at a glance; a fault in words comes first. */
export function FeedFacts({ feed }: { readonly feed: Feed }) {
  const words = useWords()
  const { say, formats } = words
  const facts = [
    [say(feedText.state), <FeedState key="state" state={feed.state} />],
    [say(feedText.source), say(feedKinds[feed.kind].label)],
    [say(feedText.fills), <Fills key="fills" feed={feed} />],
    ...(feed.everyMinutes === null ? [] : [[say(feedText.every), intervalIn(words, feed.everyMinutes)] as const]),
    [say(feedText.next), <NextRun key="next" feed={feed} />],
    [say(feedText.lastSuccess), feed.lastSuccessAt ? formats.moment(feed.lastSuccessAt) : say(feedText.never)],
    ...(feed.pulledTo ? [[say(feedText.pulledTo), formats.day(feed.pulledTo)] as const] : []),
    ...(feed.rejected > 0 && feed.rejectedAt
      ? [[say(feedText.rejected), rejected(feed.rejected, feed.rejectedAt)] as const]
      : []),
  ] as const
  return (
    <>
      {feed.fault && (
        <div className={classes.trouble} role="status">
          <p>{feed.fault.sentence}</p>
          {feed.failingSince && (
            <p>
              {say(feedText.failingSince, {
                when: formats.moment(feed.failingSince),
                count: formats.number(feed.failures),
              })}
            </p>
          )}
        </div>
      )}
      <dl className={classes.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {feed.inbound && (
        <div className={classes.part}>
          <SendTo feed={feed} />
        </div>
      )}
    </>
  )

  function rejected(count: number, at: string): string {
    return say(feedText.rejectedLast, { count: formats.number(count), when: formats.moment(at) })
  }
}
