import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { moveText } from '#domain/words/screenMoves.ts'
import type { SpokenMove } from '#web/api/shapes.ts'
import { useWords } from '#web/words/useWords.tsx'

interface Shown {
  readonly label: string
  readonly moves: readonly SpokenMove[]
  /** What a move is called, in the reader's language. */
  readonly nameOf: (move: string) => string
  readonly onChoose: (move: string) => void
  /** More entries at the end. */
  readonly children?: ReactNode
}

/** Moves to choose from: mine first, then those of others, which say what stands against them. */
export function StepsMenu({ label, moves, nameOf, onChoose, children }: Shown) {
  const { say } = useWords()
  const item = ({ move }: SpokenMove) => (
    <Menu.Item key={move} onClick={() => onChoose(move)}>
      {nameOf(move)}
    </Menu.Item>
  )
  const others = moves.filter(({ mine }) => !mine)
  return (
    <Menu position="bottom-end" shadow="md" width={230}>
      <Menu.Target>
        <Button size="xs" variant="default" rightSection={<IconChevronDown size={13} aria-hidden />}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {moves.filter(({ mine }) => mine).map(item)}
        {others.length > 0 && <Menu.Label>{say(moveText.notYours)}</Menu.Label>}
        {others.map(item)}
        {children}
      </Menu.Dropdown>
    </Menu>
  )
}
