import { ActionIcon, Loader, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { boardText } from '#domain/words/screenBoard.ts'
import { moveText } from '#domain/words/screenMoves.ts'
import type { Item, SpokenMove } from '#web/api/shapes.ts'
import { labelOfMove } from '#web/moves/labelOfMove.ts'
import { MoveDialog } from '#web/moves/MoveDialog.tsx'
import { useRecord } from '#web/moves/useRecord.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'

/** A card's open steps; asked for when the menu opens, because guards look at the whole record. */
export function StepMenu({ item }: { readonly item: Item }) {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  const [move, setMove] = useState<SpokenMove | null>(null)
  const { data: record, error } = useRecord(isOpen || move ? item.id : null)
  const mine = record?.moves.filter((each) => each.mine) ?? []
  return (
    <>
      <Menu opened={isOpen} onChange={setOpen} position="bottom-end" width={300}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="md" aria-label={say(moveText.moves, { title: item.title })}>
            <IconDots size={15} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{say(boardText.steps)}</Menu.Label>
          <ProblemNote error={error} />
          {!record && !error && <Loader size="xs" m="sm" />}
          {record && mine.length === 0 && <Menu.Label>{say(moveText.noneOpen)}</Menu.Label>}
          {mine.map((each) => (
            <Menu.Item key={each.move} onClick={() => setMove(each)}>
              {say(labelOfMove(each.move))}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {record && move && <MoveDialog record={record} move={move} onClose={() => setMove(null)} />}
    </>
  )
}
