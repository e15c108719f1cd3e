import { Modal } from '@mantine/core'
import { shellText } from '#domain/words/screenShell.ts'
import type { SpokenMove } from '#web/api/shapes.ts'
import { useWords } from '#web/words/useWords.tsx'
import { labelOfMove } from './labelOfMove.ts'
import { Missing } from './Missing.tsx'
import { MoveForm } from './MoveForm.tsx'
import type { ImprovementRecord } from './useMove.ts'

interface Shown {
  readonly record: ImprovementRecord
  readonly move: SpokenMove
  readonly onClose: () => void
}

/** A move in a dialog, with what still stands against it where the form cannot settle it. */
export function MoveDialog({ record, move, onClose }: Shown) {
  const { say } = useWords()
  const elsewhere = move.refusals.filter(({ field }) => !field || (field !== 'reason' && !move.asks.includes(field)))
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={`${say(labelOfMove(move.move))}: ${record.title}`}
      closeButtonProps={{ 'aria-label': say(shellText.close) }}
    >
      <Missing refusals={elsewhere} />
      {move.mine && <MoveForm record={record} move={move} onDone={onClose} onCancel={onClose} autoFocus />}
    </Modal>
  )
}
