import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { importCounts, importText } from '#domain/words/importScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Done.module.css'
import type { Import } from './shapes.ts'

/** What left the register again, and what stayed because somebody worked on it. */
export function Undone({ view: { settled } }: { readonly view: Import }) {
  const { say, sayCount, formats } = useWords()
  const slug = useSlug()
  const { undone } = settled
  if (!undone) return null
  return (
    <section className={classes.done}>
      <h2 className={classes.title}>{say(importText.undoneTitle)}</h2>
      <p>{sayCount(importCounts.withdrawn, undone.withdrawn, { count: formats.number(undone.withdrawn) })}</p>
      {undone.kept.length > 0 && (
        <>
          <p>{say(importText.undoneKept)}</p>
          <ul className={classes.kept}>
            {undone.kept.map(({ id, number, title }) => (
              <li key={id}>
                <Link to={`/o/${slug}/improvements/${number}`}>
                  {number} {title}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button mt="lg" variant="default" component={Link} to={`/o/${slug}/import`}>
        {say(importText.another)}
      </Button>
    </section>
  )
}
