// biome-ignore-all lint/a11y/useSemanticElements: rows drawn only while in sight cannot be table elements; these roles make them a grid
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names the active row (aria-activedescendant)
// biome-ignore-all lint/a11y/useKeyWithClickEvents: every click has its key in useRowKeys
import { Checkbox } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { registerText } from '#domain/words/screenRegister.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { Column } from './columns.tsx'
import classes from './HeaderRow.module.css'
import { useRegisterQuery, usualSort } from './registerQuery.ts'
import type { Selection } from './useSelection.ts'

interface Shown {
  readonly columns: readonly Column[]
  readonly template: string
  readonly selection: Selection
  readonly loaded: number
}

/** Column names that stay in sight; a click sorts on the server, a second one turns the order. */
export function HeaderRow({ columns, template, selection, loaded }: Shown) {
  const { say } = useWords()
  const isAll = loaded > 0 && selection.items.size >= loaded
  return (
    <div role="rowgroup" className={classes.header}>
      <div role="row" className={classes.row} style={{ gridTemplateColumns: template }}>
        <div role="columnheader" className={classes.check}>
          <Checkbox
            size="xs"
            aria-label={say(registerText.selectAll)}
            title={say(registerText.selectAll)}
            checked={isAll}
            indeterminate={selection.items.size > 0 && !isAll}
            onChange={isAll ? selection.clear : selection.all}
          />
        </div>
        {columns.map((column) => (
          <HeaderCell key={column.key} column={column} />
        ))}
      </div>
    </div>
  )
}

function HeaderCell({ column: { label, sort } }: { readonly column: Column }) {
  const { say } = useWords()
  const { query, change } = useRegisterQuery()
  const now = query.sort ?? usualSort
  const isUp = sort !== undefined && now === sort
  const isDown = sort !== undefined && now === `-${sort}`
  if (!sort) return <div role="columnheader">{say(label)}</div>
  return (
    <div role="columnheader" aria-sort={isUp ? 'ascending' : isDown ? 'descending' : 'none'}>
      <button
        type="button"
        className={classes.sort}
        title={say(registerText.sortBy, { column: say(label) })}
        onClick={() => change({ sort: nextSort(sort, now) })}
      >
        {say(label)}
        {isUp && <IconArrowUp size={12} aria-hidden />}
        {isDown && <IconArrowDown size={12} aria-hidden />}
      </button>
    </div>
  )
}

/** Days and words begin upwards; what is ranked or counted by time begins with the highest. */
function nextSort(sort: string, now: string): string {
  const first = ['rank', 'updated', 'created', 'number'].includes(sort) ? `-${sort}` : sort
  const second = first === sort ? `-${sort}` : sort
  return now === first ? second : first
}
