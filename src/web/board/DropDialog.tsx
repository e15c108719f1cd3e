import { Button, Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import { improvementStates, type Stage } from '#domain/records/improvement/stages.ts'
import { boardText } from '#domain/words/screenBoard.ts'
import { moveText } from '#domain/words/screenMoves.ts'
import { shellText } from '#domain/words/screenShell.ts'
import type { SpokenMove } from '#web/api/shapes.ts'
import { labelOfMove } from '#web/moves/labelOfMove.ts'
import { Missing } from '#web/moves/Missing.tsx'
import { MoveDialog } from '#web/moves/MoveDialog.tsx'
import type { ImprovementRecord } from '#web/moves/useMove.ts'
import { useRecord } from '#web/moves/useRecord.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { Column } from './boardColumns.ts'

export interface Drop {
  readonly id: string
  readonly column: Column
}

/** What a drop means: the step that leads there, a choice of several, or why none does. */
export function DropDialog({ drop, onClose }: { readonly drop: Drop; readonly onClose: () => void }) {
  const { data: record } = useRecord(drop.id)
  const [chosen, setChosen] = useState<SpokenMove | null>(null)
  if (!record || drop.column.states.includes(record.state as Stage)) return null
  const leading = record.moves.filter(({ to }) => to !== null && drop.column.states.includes(to as Stage))
  const mine = leading.filter((move) => move.mine)
  const move = chosen ?? (mine.length === 1 ? mine[0] : undefined)
  if (move) return <MoveDialog record={record} move={move} onClose={onClose} />
  return (
    <Choice
      record={record}
      column={drop.column}
      leading={mine.length > 0 ? mine : leading}
      onChoose={setChosen}
      onClose={onClose}
    />
  )
}

interface ChoiceProps {
  readonly record: ImprovementRecord
  readonly column: Column
  readonly leading: readonly SpokenMove[]
  readonly onChoose: (move: SpokenMove) => void
  readonly onClose: () => void
}

function Choice({ record, column, leading, onChoose, onClose }: ChoiceProps) {
  const { say } = useWords()
  const mine = leading.filter((move) => move.mine)
  const named = ({ move, refusals }: SpokenMove) =>
    refusals.map((refusal) => ({ ...refusal, sentence: `${say(labelOfMove(move))}: ${refusal.sentence}` }))
  const from = say(improvementStates[record.state as Stage].label)
  return (
    <Modal opened onClose={onClose} title={record.title} closeButtonProps={{ 'aria-label': say(shellText.close) }}>
      {leading.length === 0 && <p>{say(moveText.noWay, { from, to: say(column.label) })}</p>}
      <Missing refusals={mine.length === 0 ? leading.flatMap(named) : []} />
      {mine.length > 0 && (
        <Stack gap="xs">
          <p>{say(boardText.chooseStep)}</p>
          {mine.map((move) => (
            <Button key={move.move} variant="default" onClick={() => onChoose(move)}>
              {say(labelOfMove(move.move))}
            </Button>
          ))}
        </Stack>
      )}
    </Modal>
  )
}
