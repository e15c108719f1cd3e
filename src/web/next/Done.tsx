import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { moveText } from '#domain/words/screenMoves.ts'
import { labelOfMove } from '#web/moves/labelOfMove.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Done.module.css'
import { useStepPlace } from './stepPlace.ts'

/** Remembers the moves just made, to say so where the next one begins. */
export function useDone() {
  const [done, setDone] = useState<readonly string[] | null>(null)
  return { done, onDone: (moves: string | readonly string[]) => setDone(typeof moves === 'string' ? [moves] : moves) }
}

/** What was just done, quietly, at the top of what comes next. */
export function Done({ done }: { readonly done: readonly string[] | null }) {
  const { say } = useWords()
  const { type } = useStepPlace()
  return (
    <div role="status" aria-live="polite">
      {done && (
        <p className={classes.done}>
          <IconCheck size={15} aria-hidden />
          {say(moveText.done, { move: done.map((move) => say(labelOfMove(move, type))).join(', ') })}
        </p>
      )}
    </div>
  )
}
