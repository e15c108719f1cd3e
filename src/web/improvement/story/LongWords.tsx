import type { ImprovementField } from '#domain/records/improvement/fields.ts'
import { saidIn } from '#web/next/saidIn.ts'
import { useWords } from '#web/words/useWords.tsx'
import { fieldNamed } from '../fieldNamed.ts'
import { usePlace } from '../place.ts'
import classes from './LongWords.module.css'

/** A longer text as it was written, under its label where it needs one. */
export function LongWords({
  name,
  hasLabel = false,
}: {
  readonly name: ImprovementField
  readonly hasLabel?: boolean
}) {
  const { say } = useWords()
  const { record } = usePlace()
  const text = saidIn(record, name)
  if (typeof text !== 'string' || text === '') return null
  return (
    <div className={classes.words}>
      {hasLabel && <h3 className={classes.label}>{say(fieldNamed(name).label)}</h3>}
      <p className={classes.text}>{text}</p>
    </div>
  )
}
