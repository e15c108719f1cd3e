import type { Stage } from '#domain/records/improvement/stages.ts'
import { improvementStates, mainPath, placeOnPath, statusOf } from '#domain/records/improvement/stages.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './StageMark.module.css'
import { StatusGlyph } from './StatusGlyph.tsx'

/** A stage as shape and word: how full the circle is says how far it is, the word says which stage. */
export function StageMark({ state }: { readonly state: string }) {
  const { say } = useWords()
  const known = improvementStates[state as Stage]
  return (
    <span className={classes.mark}>
      <StatusGlyph status={statusOf(state)} progress={progressOf(state)} />
      <span className={classes.word}>{known ? say(known.label) : state}</span>
    </span>
  )
}

/** The share of the main path that lies behind, 0 to 1; side stages count as the one they stand beside. */
export function progressOf(state: string): number {
  return Math.max(placeOnPath(state), 0) / (mainPath.length - 1)
}
