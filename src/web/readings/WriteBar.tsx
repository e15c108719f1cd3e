import { Button, Text } from '@mantine/core'
import { readingsText } from '#domain/words/readingsScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Readings.module.css'
import type { Preview } from './shapes.ts'

interface Shown {
  readonly preview: Preview
  readonly onWrite: () => void
  readonly isPending: boolean
}

/** The one step that writes; it says how much. */
export function WriteBar({ preview: { counts, rows }, onWrite, isPending }: Shown) {
  const { say, formats } = useWords()
  if (rows.length === 0) return null
  const count = counts.new + counts.restates
  return (
    <div className={classes.bar}>
      {count > 0 ? (
        <Button onClick={onWrite} loading={isPending}>
          {count === 1 ? say(readingsText.acceptOne) : say(readingsText.accept, { count: formats.number(count) })}
        </Button>
      ) : (
        <Text size="sm">{say(readingsText.nothingNew)}</Text>
      )}
      {counts.refused > 0 && (
        <Text size="sm" c="dimmed">
          {say(readingsText.refusedStay)}
        </Text>
      )}
    </div>
  )
}
