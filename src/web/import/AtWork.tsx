import { Progress } from '@mantine/core'
import { importText } from '#domain/words/importScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './AtWork.module.css'
import type { Import } from './shapes.ts'

/** Work that takes a while: how far it is, and that nobody has to wait here. */
export function AtWork({ view: { state, rowsDone, rowsTaken } }: { readonly view: Import }) {
  const { say, formats } = useWords()
  const title =
    state === 'accepting'
      ? importText.acceptingTitle
      : state === 'undoing'
        ? importText.undoingTitle
        : importText.readingTitle
  const total = state === 'accepting' ? rowsTaken : null
  const done = formats.number(rowsDone)
  return (
    <section className={classes.work} aria-label={say(title)}>
      <h2 className={classes.title}>{say(title)}</h2>
      <Progress value={total ? (rowsDone / total) * 100 : 100} animated={!total} size="md" aria-label={say(title)} />
      <p role="status" className={classes.count}>
        {total
          ? say(importText.progress, { done, total: formats.number(total) })
          : rowsDone > 0 && say(importText.readingRows, { count: done })}
      </p>
      <p className={classes.leave}>{say(importText.mayLeave)}</p>
    </section>
  )
}
