import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { registerText } from '#domain/words/screenRegister.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './SortHeader.module.css'

interface Shown {
  readonly label: string
  /** The API's order of this column. */
  readonly by: string
  /** The order in force, with a minus for descending. */
  readonly sort: string
  readonly onSort: (sort: string) => void
  /** The order of the first click. */
  readonly first?: 'up' | 'down'
  readonly className?: string | undefined
}

/** The head of a column that sorts: a click sorts, a second one turns the order. */
export function SortHeader({ label, by, sort, onSort, first = 'up', className }: Shown) {
  const { say } = useWords()
  const isUp = sort === by
  const isDown = sort === `-${by}`
  const begin = first === 'up' ? by : `-${by}`
  const turned = first === 'up' ? `-${by}` : by
  return (
    <th scope="col" className={className} aria-sort={isUp ? 'ascending' : isDown ? 'descending' : 'none'}>
      <button
        type="button"
        className={classes.sort}
        title={say(registerText.sortBy, { column: label })}
        onClick={() => onSort(sort === begin ? turned : begin)}
      >
        {label}
        {isUp && <IconArrowUp size={12} aria-hidden />}
        {isDown && <IconArrowDown size={12} aria-hidden />}
      </button>
    </th>
  )
}
