import { IconAlertTriangle } from '@tabler/icons-react'
import { problemText } from '#domain/words/screenProblems.ts'
import { isProblem } from '#web/api/problem.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './ProblemNote.module.css'

interface Shown {
  readonly error: unknown
  /** Fields that show their own refusals; theirs are left out here. */
  readonly fields?: readonly string[]
}

/** All that stands against what was tried, in sentences, beside the form it concerns; stays until it is settled. */
export function ProblemNote({ error, fields = [] }: Shown) {
  const sentences = useSentences(error, fields)
  if (!error || sentences.length === 0) return null
  return (
    <div role="alert" className={classes.note}>
      <IconAlertTriangle size={16} aria-hidden className={classes.icon} />
      <ul className={classes.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}

function useSentences(error: unknown, fields: readonly string[]): readonly string[] {
  const { say } = useWords()
  if (!isProblem(error)) return error instanceof Error ? [error.message] : []
  if (error.code === 'offline') return [say(problemText.offline)]
  if (error.refusals.length > 0) {
    return [
      ...new Set(
        error.refusals.filter(({ field }) => !field || !fields.includes(field)).map(({ sentence }) => sentence),
      ),
    ]
  }
  return [error.message || say(problemText.unexplained, { status: error.status })]
}
