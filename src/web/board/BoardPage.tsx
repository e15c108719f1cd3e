import { SegmentedControl } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { boardText } from '#domain/words/screenBoard.ts'
import { Page } from '#web/parts/Page.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { BoardColumn } from './BoardColumn.tsx'
import classes from './BoardPage.module.css'
import { columnsBy, type Grouping } from './boardColumns.ts'
import { type Drop, DropDialog } from './DropDialog.tsx'
import { Timeline } from './Timeline.tsx'

/** The register by stage or status, or over time. A card moves only by a move: dropping it offers the one that leads there, or says what is missing. */
export function BoardPage() {
  const { say } = useWords()
  const { by = 'status' } = useSearch({ strict: false }) as { readonly by?: Grouping | 'timeline' }
  const navigate = useNavigate()
  const [drop, setDrop] = useState<Drop | null>(null)
  return (
    <Page
      title={say(boardText.title)}
      isFilling
      aside={
        <SegmentedControl
          size="xs"
          aria-label={say(boardText.columnsBy)}
          value={by}
          onChange={(next) => void navigate({ to: '.', search: { by: next } as never, replace: true })}
          data={[
            { value: 'status', label: say(boardText.byStatus) },
            { value: 'stage', label: say(boardText.byStage) },
            { value: 'timeline', label: say(boardText.timeline) },
          ]}
        />
      }
    >
      {by === 'timeline' ? (
        <Timeline />
      ) : (
        <div className={classes.board}>
          {columnsBy[by].map((column) => (
            <BoardColumn key={column.key} column={column} onDrop={(id) => setDrop({ id, column })} />
          ))}
        </div>
      )}
      {drop && <DropDialog drop={drop} onClose={() => setDrop(null)} />}
    </Page>
  )
}
