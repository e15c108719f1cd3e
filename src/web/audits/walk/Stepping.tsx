import { Button } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconList } from '@tabler/icons-react'
import { walkText } from '#domain/words/auditWalkScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './ChecklistPage.module.css'

interface Shown {
  readonly at: number
  readonly count: number
  readonly onStep: (by: number) => void
  readonly onList: () => void
}

/** Line by line, under the thumb on a phone. */
export function Stepping({ at, count, onStep, onList }: Shown) {
  const { say } = useWords()
  return (
    <div className={classes.stepping}>
      <Button
        variant="default"
        leftSection={<IconChevronLeft size={16} aria-hidden />}
        disabled={at <= 0}
        onClick={() => onStep(-1)}
      >
        {say(walkText.previous)}
      </Button>
      <Button
        className={classes.toList ?? ''}
        variant="subtle"
        leftSection={<IconList size={16} aria-hidden />}
        onClick={onList}
      >
        {say(walkText.place, { at: at + 1, all: count })}
      </Button>
      <span className={classes.place}>{say(walkText.place, { at: at + 1, all: count })}</span>
      <Button
        variant="default"
        rightSection={<IconChevronRight size={16} aria-hidden />}
        disabled={at >= count - 1}
        onClick={() => onStep(1)}
      >
        {say(walkText.next)}
      </Button>
    </div>
  )
}
