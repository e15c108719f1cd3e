import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { scoringText } from '#domain/words/scoringScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './StepButtons.module.css'

interface Shown {
  readonly name: string
  readonly at: number
  readonly count: number
  readonly onMove: (by: -1 | 1) => void
}

const steps = [
  { by: -1, label: scoringText.up, Icon: IconArrowUp },
  { by: 1, label: scoringText.down, Icon: IconArrowDown },
] as const

/** Moves an entry of a list by one place. At the ends a button says that it is off but keeps the focus, so that the keyboard is not lost. */
export function StepButtons({ name, at, count, onMove }: Shown) {
  const { say } = useWords()
  return steps.map(({ by, label, Icon }) => {
    const isOff = at + by < 0 || at + by >= count
    return (
      <button
        key={by}
        type="button"
        className={classes.step}
        aria-disabled={isOff}
        aria-label={say(label, { name })}
        title={say(label, { name })}
        onClick={() => !isOff && onMove(by)}
      >
        <Icon size={16} aria-hidden />
      </button>
    )
  })
}
