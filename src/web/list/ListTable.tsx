import { Link } from '@tanstack/react-router'
import type { Field } from '#domain/kernel/field.ts'
import { listText } from '#domain/words/listScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import metrics from '#web/metrics/MetricTable.module.css'
import { PersonName } from '#web/parts/PersonName.tsx'
import { SkeletonRows } from '#web/parts/SkeletonRows.tsx'
import { SortHeader } from '#web/parts/SortHeader.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import classes from './ListTable.module.css'
import type { Listed, ListedItem } from './listed.ts'

interface Shown {
  readonly listed: Listed
  readonly items: readonly ListedItem[]
  readonly isPending: boolean
  /** Of people its columns name, by id. */
  readonly names: Readonly<Record<string, string>>
  readonly sort: string
  readonly onSort: (sort: string) => void
}

/** Any list as a plain table: title, state, owner, day, and the columns it names. */
export function ListTable({ listed, items, names, isPending, sort, onSort }: Shown) {
  const { say } = useWords()
  const { type, columns, moreColumns = [] } = listed
  const fields = type.fields as Readonly<Record<string, Field>>
  return (
    <table className={`${table.table} ${metrics.table}`} aria-busy={isPending}>
      <thead>
        <tr>
          <SortHeader label={say(listText.name)} by="title" sort={sort} onSort={onSort} />
          {moreColumns.map(({ label }) => (
            <th key={label.en} scope="col" className={classes.more}>
              {say(label)}
            </th>
          ))}
          <th scope="col" className={table.wide}>
            {say(listText.state)}
          </th>
          <th scope="col" className={classes.owner}>
            {say(listText.owner)}
          </th>
          <SortHeader label={say(listText.due)} by="due" sort={sort} onSort={onSort} />
          {columns.map((name) => (
            <th key={name} scope="col" className={table.wide}>
              {say(fields[name]!.label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {isPending && <SkeletonRows columns={4 + columns.length + moreColumns.length} />}
        {items.map((item) => (
          <Row key={item.id} item={item} listed={listed} names={names} />
        ))}
      </tbody>
    </table>
  )
}

function Row({
  item,
  names,
  listed: { type, columns, moreColumns = [] },
}: {
  readonly item: ListedItem
  readonly names: Readonly<Record<string, string>>
  readonly listed: Listed
}) {
  const slug = useSlug()
  const { formats } = useWords()
  const fields = type.fields as Readonly<Record<string, Field>>
  return (
    <tr>
      <td className={metrics.name}>
        <Link to={`/o/${slug}/${type.plural}/${item.number ?? item.id}`} data-row>
          {item.title}
        </Link>
        <span className={metrics.number}>{item.number}</span>
        <span className={table.narrow}>
          <StateMark type={type.name} state={item.state} />
        </span>
        {item.owner && <span className={classes.ownerBelow}>{item.owner.name}</span>}
      </td>
      {moreColumns.map(({ label, Cell }) => (
        <td key={label.en} className={classes.more}>
          <Cell item={item} />
        </td>
      ))}
      <td className={table.wide}>
        <StateMark type={type.name} state={item.state} />
      </td>
      <td className={classes.owner}>{item.owner && <PersonName {...item.owner} />}</td>
      <td className={classes.day} data-late={item.overdue || undefined}>
        {item.due && formats.day(item.due)}
      </td>
      {columns.map((name) => (
        <td key={name} className={`${table.wide} ${table.soft} ${classes.plain}`}>
          <FieldCell field={fields[name]!} value={item[name]} names={names} />
        </td>
      ))}
    </tr>
  )
}
