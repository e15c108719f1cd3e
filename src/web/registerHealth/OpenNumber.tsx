import { healthText } from '#domain/words/registerHealthScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Figure.module.css'
import { useOpenFigure } from './opening.ts'

interface Shown {
  /** What the number counts. */
  readonly label: string
  readonly text: string
  readonly records: string
}

/** A number that opens to the records behind it. */
export function OpenNumber({ label, text, records }: Shown) {
  const { say } = useWords()
  const open = useOpenFigure()
  const name = say(healthText.openRecords, { label: `${label}, ${text}` })
  return (
    <button type="button" className={classes.open} aria-label={name} onClick={() => open({ label, records })}>
      {text}
    </button>
  )
}
