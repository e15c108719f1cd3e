import { Link } from '@tanstack/react-router'
import { overviewText } from '#domain/words/overviewScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Overview.module.css'
import type { Needs } from './shapes.ts'

/** Documents in force that one still has to read. */
export function ReadingPart({ reading }: { readonly reading: Needs['reading'] }) {
  const { say, formats } = useWords()
  const slug = useSlug()
  return (
    <section className={classes.panel} aria-labelledby="to-read">
      <h2 id="to-read">{say(overviewText.reading)}</h2>
      <ul className={classes.figures}>
        {reading.map(({ version, title, dueOn }) => (
          <li key={version} className={classes.figure}>
            <Link to={`/o/${slug}/document-versions/${version}`} data-row>
              <span className={classes.label}>{title}</span>
              <span className={classes.soft}>{formats.day(dueOn)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
