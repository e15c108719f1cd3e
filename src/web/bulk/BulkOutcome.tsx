import { Button, Group, Stack } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { bulkText } from '#domain/words/screenBulk.ts'
import { shellText } from '#domain/words/screenShell.ts'
import type { BulkResult, Item } from '#web/api/shapes.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './BulkOutcome.module.css'

interface Shown {
  readonly outcome: readonly BulkResult[]
  readonly items: readonly Item[]
  readonly onClose: () => void
}

/** How many were done, and each that was refused with all its reasons. */
export function BulkOutcome({ outcome, items, onClose }: Shown) {
  const { say } = useWords()
  const refused = outcome.filter(({ ok }) => !ok)
  const done = outcome.length - refused.length
  return (
    <Stack gap="sm" role="status">
      <Group gap="xs">
        <IconCircleCheck size={18} aria-hidden className={classes.done} />
        {refused.length === 0 ? say(bulkText.allDone) : say(bulkText.done, { count: done })}
      </Group>
      {refused.length > 0 && (
        <>
          <strong>{say(bulkText.refused, { count: refused.length })}</strong>
          <p className={classes.help}>{say(bulkText.refusedHelp)}</p>
          <ul className={classes.list}>
            {refused.map((result) => (
              <Refused key={result.id} result={result} item={items.find(({ id }) => id === result.id)} />
            ))}
          </ul>
        </>
      )}
      <Group justify="end">
        <Button variant="default" onClick={onClose} data-autofocus>
          {say(shellText.close)}
        </Button>
      </Group>
    </Stack>
  )
}

function Refused({ result, item }: { readonly result: BulkResult; readonly item: Item | undefined }) {
  return (
    <li className={classes.refused}>
      <strong>{[item?.number, item?.title].filter(Boolean).join('  ')}</strong>
      {result.refusals?.map(({ code, sentence }) => (
        <span key={code + sentence}>{sentence}</span>
      ))}
    </li>
  )
}
