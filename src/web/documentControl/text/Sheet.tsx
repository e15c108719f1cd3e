import type { ReactNode } from 'react'
import { watermarkNote, watermarkText } from '#domain/words/documentControlScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './RichText.module.css'

const MARKS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

/** The text of a version: what is not in force says so across it and above it. */
export function Sheet({ state, children }: { readonly state: string; readonly children: ReactNode }) {
  const { say } = useWords()
  if (!isMarked(state)) return <div>{children}</div>
  return (
    <div className={classes.sheet}>
      <p className={classes.note}>{say(watermarkNote[state])}</p>
      {children}
      <div className={classes.mark} aria-hidden data-watermark={state}>
        {/* Drawn, not written: pale on purpose; the note above says the same to be read. */}
        {MARKS.map((each) => (
          <span key={each} data-words={say(watermarkText[state])} />
        ))}
      </div>
    </div>
  )
}

function isMarked(state: string): state is keyof typeof watermarkText {
  return Object.hasOwn(watermarkText, state)
}
