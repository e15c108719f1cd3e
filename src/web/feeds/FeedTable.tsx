import { Link } from '@tanstack/react-router'
import { feedKinds } from '#domain/feeds/kinds.ts'
import { feedText } from '#domain/words/feedScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { FeedState } from './FeedState.tsx'
import classes from './Feeds.module.css'
import { QuickActions } from './QuickActions.tsx'
import type { Feed } from './shapes.ts'

/** The feeds as a plain table: what it is, what it fills, how it is, when it ran and runs. */
export function FeedTable({ feeds }: { readonly feeds: readonly Feed[] }) {
  const { say } = useWords()
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th>{say(feedText.source)}</th>
          <th className={table.wide}>{say(feedText.fills)}</th>
          <th>{say(feedText.state)}</th>
          <th className={table.wide}>{say(feedText.last)}</th>
          <th className={table.wide}>{say(feedText.next)}</th>
          <th className={table.wide} aria-hidden />
        </tr>
      </thead>
      <tbody>
        {feeds.map((feed) => (
          <FeedRow key={feed.id} feed={feed} />
        ))}
      </tbody>
    </table>
  )
}

function FeedRow({ feed }: { readonly feed: Feed }) {
  const { say, formats } = useWords()
  const slug = useSlug()
  const now = Date.now()
  return (
    <tr>
      <td>
        <Link className={classes.name} to={`/o/${slug}/feeds/${feed.id}`}>
          {feed.name}
        </Link>
        <span className={classes.kind}>{say(feedKinds[feed.kind].label)}</span>
      </td>
      <td className={`${table.wide} ${table.soft}`}>
        <Fills feed={feed} />
      </td>
      <td>
        <FeedState state={feed.state} />
        {feed.fault && <span className={classes.fault}>{feed.fault.sentence}</span>}
        {feed.waiting > 0 && (
          <span className={classes.fault}>{say(feedText.waits, { count: formats.number(feed.waiting) })}</span>
        )}
      </td>
      <td className={`${table.wide} ${table.soft} ${table.once}`}>
        {feed.lastRunAt ? formats.ago(feed.lastRunAt, now) : say(feedText.never)}
      </td>
      <td className={`${table.wide} ${table.soft} ${table.once}`}>
        <NextRun feed={feed} />
      </td>
      <td className={`${table.wide} ${table.end}`}>
        <QuickActions feed={feed} />
      </td>
    </tr>
  )
}

export function Fills({ feed: { kind, metric } }: { readonly feed: Feed }) {
  const { say } = useWords()
  const slug = useSlug()
  if (metric) return <Link to={`/o/${slug}/metrics/${metric.number ?? metric.id}`}>{metric.name}</Link>
  return say(kind === 'alertmanager' ? feedText.fillsIncidents : feedText.fillsNamed)
}

/** When it runs next, in the words of a clock; a feed others send to waits for them. */
export function NextRun({ feed: { everyMinutes, nextRunAt } }: { readonly feed: Feed }) {
  const { say, formats } = useWords()
  if (everyMinutes === null) return say(feedText.whenSent)
  if (nextRunAt === null) return '–'
  return Date.parse(nextRunAt) <= Date.now() ? say(feedText.soon) : formats.ago(nextRunAt, Date.now())
}
