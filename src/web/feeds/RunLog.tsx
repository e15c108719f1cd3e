import { feedText } from '#domain/words/feedScreen.ts'
import { MoreButton } from '#web/parts/MoreButton.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Feeds.module.css'
import type { Feed, FeedRun } from './shapes.ts'
import { useRuns } from './useFeeds.ts'

const causes = {
  schedule: feedText.causeSchedule,
  asked: feedText.causeAsked,
  delivery: feedText.causeDelivery,
  replay: feedText.causeReplay,
}
const outcomes = {
  stored: feedText.outcomeStored,
  nothing: feedText.outcomeNothing,
  failed: feedText.outcomeFailed,
  kept: feedText.outcomeKept,
}

/** Everything a feed did, newest first, with the version of its settings (C-065). */
export function RunLog({ feed }: { readonly feed: Feed }) {
  const { say } = useWords()
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useRuns(feed.id)
  const runs = data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <section className={classes.part} aria-labelledby="log">
      <h2 id="log" className={classes.heading}>
        {say(feedText.log)}
      </h2>
      <p className={classes.help}>{say(data && runs.length === 0 ? feedText.noRuns : feedText.logHelp)}</p>
      <ProblemNote error={error} />
      {runs.length > 0 && (
        <table className={table.table}>
          <thead>
            <tr>
              <th>{say(feedText.when)}</th>
              <th>{say(feedText.outcome)}</th>
              <th className={table.wide}>{say(feedText.counts)}</th>
              <th className={table.wide}>{say(feedText.periods)}</th>
              <th className={table.wide}>{say(feedText.version)}</th>
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <RunRow key={run.id} run={run} />
            ))}
          </tbody>
        </table>
      )}
      <MoreButton of={{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
    </section>
  )
}

function RunRow({ run }: { readonly run: FeedRun }) {
  const { say, formats } = useWords()
  const { added, restated, unchanged, refused, missing } = run
  const figures = Object.fromEntries(
    Object.entries({ added, restated, unchanged, refused, missing }).map(([name, count]) => [
      name,
      formats.number(count),
    ]),
  )
  return (
    <tr>
      <td className={table.once}>
        {formats.moment(run.startedAt)}
        <span className={classes.kind}>{say(causes[run.cause])}</span>
      </td>
      <td>
        {say(outcomes[run.outcome])}
        {run.fault && <span className={classes.fault}>{run.fault.sentence}</span>}
      </td>
      <td className={`${table.wide} ${table.soft}`}>{run.outcome === 'failed' ? '–' : say(feedText.ran, figures)}</td>
      <td className={`${table.wide} ${table.soft}`}>{periods()}</td>
      <td className={`${table.wide} ${table.soft} ${table.once}`}>
        {say(feedText.versionOf, { count: run.feedVersion })}
      </td>
    </tr>
  )

  function periods(): string {
    const { firstPeriod, lastPeriod } = run
    if (!firstPeriod || !lastPeriod) return '–'
    const first = formats.day(firstPeriod)
    return firstPeriod === lastPeriod ? first : `${first} – ${formats.day(lastPeriod)}`
  }
}
