import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { metricText } from '#domain/words/metricScreen.ts'
import { moveText } from '#domain/words/screenMoves.ts'
import type { AnyRecord, SpokenMove } from '#web/api/shapes.ts'
import { labelOfMove } from '#web/moves/labelOfMove.ts'
import { MoveDialog } from '#web/moves/MoveDialog.tsx'
import { typeOf } from '#web/moves/typeOf.ts'
import { useWords } from '#web/words/useWords.tsx'

interface Shown<R extends AnyRecord> {
  readonly record: R
  /** Moves that have a place of their own on the page. */
  readonly except?: readonly string[]
  readonly onDone: (record: R) => void
}

/** Every open move of a record: mine first, then those of others, which say what stands against them. */
export function OtherSteps<R extends AnyRecord>({ record, except = [], onDone }: Shown<R>) {
  const { say } = useWords()
  const [chosen, choose] = useState<string | null>(null)
  const offered = record.moves.filter(({ move }) => !except.includes(move))
  const move = record.moves.find((each) => each.move === chosen)
  if (offered.length === 0) return null
  const type = typeOf(record)
  const item = ({ move: name }: SpokenMove) => (
    <Menu.Item key={name} onClick={() => choose(name)}>
      {say(labelOfMove(name, type))}
    </Menu.Item>
  )
  const mine = offered.filter((each) => each.mine)
  const others = offered.filter((each) => !each.mine)
  return (
    <>
      <Menu position="bottom-end" shadow="md" width={230}>
        <Menu.Target>
          <Button size="xs" variant="default" rightSection={<IconChevronDown size={13} aria-hidden />}>
            {say(metricText.otherSteps)}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {mine.map(item)}
          {others.length > 0 && <Menu.Label>{say(moveText.notYours)}</Menu.Label>}
          {others.map(item)}
        </Menu.Dropdown>
      </Menu>
      {move && <MoveDialog record={record} move={move} onDone={onDone} onClose={() => choose(null)} />}
    </>
  )
}
