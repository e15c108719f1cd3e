import type { Label } from '#domain/kernel/field.ts'
import { feedText } from '#domain/words/feedScreen.ts'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Feeds.module.css'
import type { OtherSource } from './shapes.ts'

const ways: Readonly<Record<string, Label>> = {
  api: feedText.byApi,
  web: feedText.byScreen,
  import: feedText.byFile,
  cli: feedText.byCli,
  demo: feedText.byDemo,
}

/** Where else readings come from: nobody has to connect these. */
export function OtherSources({ sources }: { readonly sources: readonly OtherSource[] }) {
  const { say, formats } = useWords()
  return (
    <section className={classes.part} aria-labelledby="others">
      <h2 id="others" className={classes.heading}>
        {say(feedText.others)}
      </h2>
      <p className={classes.help}>{say(feedText.othersHelp)}</p>
      <table className={table.table}>
        <thead>
          <tr>
            <th>{say(feedText.otherWay)}</th>
            <th className={classes.right}>{say(feedText.otherReadings)}</th>
            <th className={classes.right}>{say(feedText.otherLast)}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map(({ channel, readings, lastAt }) => (
            <tr key={channel}>
              <td>{ways[channel] ? say(ways[channel]) : channel}</td>
              <td className={classes.right}>{formats.number(readings)}</td>
              <td className={`${classes.right} ${table.soft}`}>{formats.ago(lastAt, Date.now())}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
