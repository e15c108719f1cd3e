import { Button, Text } from '@mantine/core'
import { inventoryText as text } from '#domain/words/inventoryScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Inventory.module.css'
import type { Preview } from './shapes.ts'

interface Shown {
  readonly preview: Preview
  readonly onTake: () => void
  readonly isPending: boolean
}

/** The one step that writes; it says how much. */
export function TakeBar({ preview: { systems, resources }, onTake, isPending }: Shown) {
  const { say, formats } = useWords()
  const all = [...systems, ...resources]
  const count = all.filter(({ fate }) => fate === 'new' || fate === 'shared').length
  return (
    <div className={classes.bar}>
      {count > 0 ? (
        <Button onClick={onTake} loading={isPending}>
          {say(text.take, { count: formats.number(count) })}
        </Button>
      ) : (
        <Text size="sm">{say(text.nothingNew)}</Text>
      )}
      {all.some(({ fate }) => fate === 'refused') && (
        <Text size="sm" c="dimmed">
          {say(text.refusedStay)}
        </Text>
      )}
    </div>
  )
}
