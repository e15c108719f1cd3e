import { Button, CloseButton } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { bulkText } from '#domain/words/screenBulk.ts'
import type { Selection } from '#web/register/useSelection.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './BulkBar.module.css'
import { actionsFor, type BulkAction, bulkActions } from './bulkActions.ts'

const BulkDialog = lazy(async () => ({ default: (await import('./BulkDialog.tsx')).BulkDialog }))

interface Shown {
  readonly selection: Selection
  readonly action: BulkAction | null
  readonly onAction: (action: BulkAction | null) => void
}

/** Comes up when rows are selected: how many, and what may be done with all of them. */
export function BulkBar({ selection, action, onAction }: Shown) {
  const { say, sayCount } = useWords()
  const items = [...selection.items.values()]
  if (items.length === 0 && !action) return null
  return (
    <>
      {items.length > 0 && (
        <div
          className={classes.bar}
          role="toolbar"
          aria-label={sayCount({ one: bulkText.selectedOne, other: bulkText.selectedOther }, items.length)}
        >
          <strong>{sayCount({ one: bulkText.selectedOne, other: bulkText.selectedOther }, items.length)}</strong>
          {actionsFor(items).map((each) => (
            <Button key={each} size="xs" variant="default" onClick={() => onAction(each)}>
              {say(bulkActions[each].label)}
            </Button>
          ))}
          <CloseButton
            size="md"
            aria-label={say(bulkText.clear)}
            title={say(bulkText.clear)}
            onClick={selection.clear}
          />
        </div>
      )}
      <Suspense>
        {action && <BulkDialog action={action} items={items} onKeep={selection.keep} onClose={() => onAction(null)} />}
      </Suspense>
    </>
  )
}
