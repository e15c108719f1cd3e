import { overviewText } from '#domain/words/overviewScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Overview.module.css'
import type { Waiting } from './shapes.ts'

/** By when, and whether that has passed; nothing where no day is set. */
export function DueWord({ record: { due, overdue } }: { readonly record: Pick<Waiting['record'], 'due' | 'overdue'> }) {
  const { say, formats } = useWords()
  if (due === null) return null
  const day = formats.day(due)
  return overdue ? (
    <span className={classes.late}>{say(overviewText.late, { day })}</span>
  ) : (
    <span>{say(overviewText.due, { day })}</span>
  )
}
