// biome-ignore-all lint/a11y/useSemanticElements: rows drawn only while in sight cannot be table elements; these roles make them a table
// biome-ignore-all lint/a11y/useFocusableInteractive: a table is read, not operated; the buttons in it are
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import { importText } from '#domain/words/importScreen.ts'
import { TogglePill } from '#web/fields/TogglePill.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { Part } from './Part.tsx'
import { RowLine } from './RowLine.tsx'
import classes from './Rows.module.css'
import type { Preview, RowFilter } from './shapes.ts'
import type { Deciding } from './useImport.ts'
import { useImportRows } from './useImportRows.ts'

interface Shown {
  readonly id: string
  readonly preview: Preview
  readonly deciding: Deciding
}

const AHEAD = 20

/** Every line of the file with what was understood of it; only what is in sight is drawn. */
export function Rows({ id, preview, deciding }: Shown) {
  const { say, formats } = useWords()
  const [chosen, setOnly] = useState<RowFilter | null>(null)
  const { summary, repeats, tables } = preview
  const filters = filtersFor(summary, repeats)
  const only = chosen ?? (summary.errors > 0 ? 'errors' : 'all')
  return (
    <Part
      id="import-rows"
      title={say(importText.rowsTitle)}
      aside={filters.map(([filter, count]) => (
        <TogglePill
          key={filter}
          label={count === null ? say(importText[filter]) : `${say(importText[filter])} ${formats.number(count)}`}
          on={only === filter}
          onToggle={() => setOnly(filter)}
        />
      ))}
    >
      <List key={only} id={id} only={only} deciding={deciding} isOneOfSheets={tables.length > 1} />
    </Part>
  )
}

function filtersFor(summary: Preview['summary'], repeats: Preview['repeats']): readonly [RowFilter, number | null][] {
  const all: readonly [RowFilter, number][] = [
    ['all', summary.read],
    ['errors', summary.errors],
    ['warnings', summary.warnings],
    ['questions', repeats.length],
    ['skipped', summary.unchanged + summary.excluded + summary.repeated],
  ]
  return all.filter(([filter, count]) => filter === 'all' || count > 0)
}

interface Listed {
  readonly id: string
  readonly only: RowFilter
  readonly deciding: Deciding
  readonly isOneOfSheets: boolean
}

function List({ id, only, deciding, isOneOfSheets }: Listed) {
  const { say } = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const { items, hasNextPage, isFetchingNextPage, fetchNextPage, isPending, error } = useImportRows(id, only)
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    getItemKey: (at) => items[at]?.key ?? at,
    estimateSize: () => 36,
    overscan: 10,
  })
  const inSight = virtual.getVirtualItems()
  const isNear = (inSight.at(-1)?.index ?? 0) >= items.length - AHEAD
  useEffect(() => {
    if (isNear && hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [isNear, hasNextPage, isFetchingNextPage, fetchNextPage])
  if (error) return <ProblemNote error={error} />
  if (!isPending && items.length === 0) return <p className={classes.none}>{say(importText.noRows)}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <div ref={scroller} className={classes.scroller} role="table" aria-label={say(importText.rowsTitle)} tabIndex={0}>
      <div role="rowgroup" className={classes.headgroup}>
        <div role="row" className={classes.head}>
          {(['rowNumber', 'number', 'description', 'status', 'owner', 'due', 'remarks'] as const).map((key) => (
            <div role="columnheader" key={key} data-key={key}>
              {say(importText[key])}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className={classes.rows} style={{ height: virtual.getTotalSize() }}>
        {inSight.map(({ index, start, key }) => (
          <RowLine
            key={key}
            row={items[index]!}
            at={index}
            start={start}
            measure={virtual.measureElement}
            deciding={deciding}
            isOneOfSheets={isOneOfSheets}
          />
        ))}
      </div>
    </div>
  )
}
