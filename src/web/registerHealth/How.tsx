import type { FigureWords } from '#domain/reports/report.ts'
import { healthText } from '#domain/words/registerHealthScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Figure.module.css'

/** How a figure is computed, for whoever asks. */
export function How({ words }: { readonly words: FigureWords }) {
  const { say } = useWords()
  return (
    <details className={classes.how}>
      <summary>{say(healthText.how)}</summary>
      <p>{say(words.how)}</p>
    </details>
  )
}
