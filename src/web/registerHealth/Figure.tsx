import type { ReactNode } from 'react'
import type { FigureWords } from '#domain/reports/report.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Figure.module.css'
import { How } from './How.tsx'
import { OpenNumber } from './OpenNumber.tsx'

interface Shown {
  readonly words: FigureWords
  /** As the reader writes it; what is not known is said in words. */
  readonly value: string
  readonly note?: ReactNode
  readonly records?: string
}

/** One figure: its name, its value that opens to the records behind it, what to know beside it, and how it is computed. */
export function Figure({ words, value, note, records }: Shown) {
  const { say } = useWords()
  return (
    <div className={classes.card}>
      <h3 className={classes.label}>{say(words.label)}</h3>
      <p className={classes.value}>
        {records ? <OpenNumber label={say(words.label)} text={value} records={records} /> : value}
      </p>
      {note && <p className={classes.note}>{note}</p>}
      <How words={words} />
    </div>
  )
}
