import { Button } from '@mantine/core'
import type { Label } from '#domain/kernel/field.ts'
import { moveText } from '#domain/words/screenMoves.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './FormEnd.module.css'

interface Shown {
  readonly submit: Label
  readonly isPending: boolean
  readonly isDisabled?: boolean
  readonly onCancel: () => void
}

/** How a small form ends: leave it, or send it. */
export function FormEnd({ submit, isPending, isDisabled = false, onCancel }: Shown) {
  const { say } = useWords()
  return (
    <div className={classes.end}>
      <Button size="xs" variant="default" onClick={onCancel}>
        {say(moveText.cancel)}
      </Button>
      <Button size="xs" type="submit" loading={isPending} disabled={isDisabled}>
        {say(submit)}
      </Button>
    </div>
  )
}
