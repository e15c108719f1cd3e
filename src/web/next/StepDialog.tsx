import { Modal } from '@mantine/core'
import { shellText } from '#domain/words/screenShell.ts'
import type { SpokenMove } from '#web/api/shapes.ts'
import { labelOfMove } from '#web/moves/labelOfMove.ts'
import { useWords } from '#web/words/useWords.tsx'
import { Others } from './Others.tsx'
import classes from './StepDialog.module.css'
import { StepForm } from './StepForm.tsx'
import { type StepRecord, useStepPlace } from './stepPlace.ts'

interface Shown {
  readonly move: SpokenMove
  readonly onDone: (move: string, record: StepRecord) => void
  readonly onClose: () => void
}

/** A move beside the main path, in a dialog; one that is not mine says whose it is. */
export function StepDialog({ move, onDone, onClose }: Shown) {
  const { say } = useWords()
  const { type, steps } = useStepPlace()
  const finish = (after: StepRecord) => {
    onClose()
    onDone(move.move, after)
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={say(labelOfMove(move.move, type))}
      closeButtonProps={{ 'aria-label': say(shellText.close) }}
    >
      <p className={classes.purpose}>{say(steps.purposeOf(move.move))}</p>
      {move.mine ? <StepForm move={move} onDone={finish} onCancel={onClose} /> : <Others move={move.move} />}
    </Modal>
  )
}
