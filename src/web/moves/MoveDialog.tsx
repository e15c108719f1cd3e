import { Modal } from '@mantine/core'
import { shellText } from '#domain/words/screenShell.ts'
import type { AnyRecord, SpokenMove } from '#web/api/shapes.ts'
import { useWords } from '#web/words/useWords.tsx'
import { labelOfMove } from './labelOfMove.ts'
import { Missing } from './Missing.tsx'
import { MoveForm } from './MoveForm.tsx'
import { typeOf } from './typeOf.ts'

interface Shown<R extends AnyRecord> {
  readonly record: R
  readonly move: SpokenMove
  readonly onClose: () => void
  readonly onDone?: (record: R) => void
  readonly isAsked?: (name: string, values: Readonly<Record<string, unknown>>) => boolean
}

/** A move in a dialog, with what still stands against it where the form cannot settle it. */
export function MoveDialog<R extends AnyRecord>({ record, move, onClose, onDone, isAsked }: Shown<R>) {
  const { say } = useWords()
  const elsewhere = move.refusals.filter(({ field }) => !field || (field !== 'reason' && !move.asks.includes(field)))
  const finish = (after: R) => {
    onDone?.(after)
    onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={`${say(labelOfMove(move.move, typeOf(record)))}: ${record.title}`}
      closeButtonProps={{ 'aria-label': say(shellText.close) }}
    >
      <Missing refusals={elsewhere} />
      {move.mine && (
        <MoveForm
          record={record}
          move={move}
          onDone={finish}
          onCancel={onClose}
          autoFocus
          {...(isAsked ? { isAsked } : {})}
        />
      )}
    </Modal>
  )
}
