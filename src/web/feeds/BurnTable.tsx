import { feedText } from '#domain/words/feedScreen.ts'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Feeds.module.css'
import type { OneFeed } from './shapes.ts'

/** How fast the error budget went in each window when the feed last looked. */
export function BurnTable({ feed: { burn, settings } }: { readonly feed: OneFeed }) {
  const { say, formats } = useWords()
  const allowed = 1 - Number(settings.objective) / 100
  return (
    <section className={classes.part} aria-labelledby="burn">
      <h2 id="burn" className={classes.heading}>
        {say(feedText.burn)}
      </h2>
      <p className={classes.help}>{say(feedText.burnHelp)}</p>
      <table className={table.table}>
        <thead>
          <tr>
            <th>{say(feedText.window)}</th>
            <th className={classes.right}>{say(feedText.goodOf)}</th>
            <th className={classes.right}>{say(feedText.burnRate)}</th>
          </tr>
        </thead>
        <tbody>
          {burn.map(({ windowSeconds, good, total }) => (
            <tr key={windowSeconds}>
              <td>{length(windowSeconds)}</td>
              <td className={`${classes.right} ${classes.counts}`}>
                {formats.number(Math.round(good))} / {formats.number(Math.round(total))}
              </td>
              <td className={`${classes.right} ${classes.counts}`}>{rate(good, total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )

  function length(seconds: number): string {
    if (seconds % 86_400 === 0) return say(feedText.days, { count: seconds / 86_400 })
    if (seconds % 3600 === 0) return say(feedText.hours, { count: seconds / 3600 })
    return say(feedText.minutes, { count: seconds / 60 })
  }

  /** Without a single event there is nothing to burn: unknown, not zero. */
  function rate(good: number, total: number): string {
    return total > 0 ? formats.number(Math.round(((1 - good / total) / allowed) * 100) / 100) : '–'
  }
}
