import { Link } from '@tanstack/react-router'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { listText } from '#domain/words/listScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { SkeletonRows } from '#web/parts/SkeletonRows.tsx'
import { SortHeader } from '#web/parts/SortHeader.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import type { Column, ListItem } from './column.ts'
import classes from './RecordList.module.css'

interface Shown {
  readonly type: AnyRecordType
  readonly columns: readonly Column[]
  readonly items: readonly ListItem[]
  readonly isPending: boolean
  readonly sort: string
  readonly onSort: (sort: string) => void
}

/** Name, state, what the type shows of itself, and the day that counts now. */
export function RecordTable({ type, columns, items, isPending, sort, onSort }: Shown) {
  const { say } = useWords()
  const sorting = { sort, onSort }
  return (
    <table className={`${table.table} ${classes.table}`} aria-busy={isPending}>
      <thead>
        <tr>
          <SortHeader label={say(type.label)} by="title" {...sorting} />
          <th scope="col" className={table.wide}>
            {say(listText.state)}
          </th>
          {columns.map(({ label, sort: by, isWide }) =>
            by ? (
              <SortHeader key={label.en} label={say(label)} by={by} {...sorting} className={isWide && table.wide} />
            ) : (
              <th key={label.en} scope="col" className={isWide && table.wide}>
                {say(label)}
              </th>
            ),
          )}
          <th scope="col">{say(listText.due)}</th>
        </tr>
      </thead>
      <tbody>
        {isPending && <SkeletonRows columns={columns.length + 3} />}
        {items.map((item) => (
          <Row key={item.id} type={type} columns={columns} item={item} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ type, columns, item }: Pick<Shown, 'type' | 'columns'> & { readonly item: ListItem }) {
  const slug = useSlug()
  const { id, number, title, state } = item
  return (
    <tr>
      <td className={classes.name}>
        <Link to={`/o/${slug}/${type.plural}/${number ?? id}`} data-row>
          {title}
        </Link>
        <span className={classes.number}>{number}</span>
        <span className={table.narrow}>
          <StateMark type={type.name} state={state} />
        </span>
      </td>
      <td className={table.wide}>
        <StateMark type={type.name} state={state} />
      </td>
      {columns.map(({ label, cell, isWide }) => (
        <td key={label.en} className={`${table.soft} ${isWide ? table.wide : ''}`}>
          {cell(item)}
        </td>
      ))}
      <td>
        <Due item={item} />
      </td>
    </tr>
  )
}

function Due({ item: { due, overdue } }: { readonly item: ListItem }) {
  const { say, formats } = useWords()
  if (!due) return null
  return (
    <span className={overdue ? classes.late : classes.day}>
      <time dateTime={due}>{formats.day(due)}</time> {overdue && say(listText.late)}
    </span>
  )
}
