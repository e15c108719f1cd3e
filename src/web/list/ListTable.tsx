import type { Field } from '#domain/kernel/field.ts'
import { listText } from '#domain/words/listScreen.ts'
import metrics from '#web/metrics/MetricTable.module.css'
import { SkeletonRows } from '#web/parts/SkeletonRows.tsx'
import { SortHeader } from '#web/parts/SortHeader.tsx'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { ListRow } from './ListRow.tsx'
import classes from './ListTable.module.css'
import type { Listed, ListedItem } from './listed.ts'
import { saidColumns } from './saidColumns.ts'

interface Shown {
  readonly listed: Listed
  readonly items: readonly ListedItem[]
  readonly isPending: boolean
  /** Of people its columns name, by id. */
  readonly names: Readonly<Record<string, string>>
  readonly sort: string
  readonly onSort: (sort: string) => void
}

/** Any list as a plain table: title, state, owner, day, and the columns it names, as far as a row says something there. */
export function ListTable({ listed, items, names, isPending, sort, onSort }: Shown) {
  const { say } = useWords()
  const { type, moreColumns = [] } = listed
  const fields = type.fields as Readonly<Record<string, Field>>
  const said = saidColumns(listed, items, sort)
  const fixed = 2 + Number(said.owner) + Number(said.due)
  return (
    <table className={`${table.table} ${metrics.table} ${classes.table}`} aria-busy={isPending}>
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
          {said.owner && (
            <th scope="col" className={classes.owner}>
              {say(listText.owner)}
            </th>
          )}
          {said.due && <SortHeader label={say(listText.due)} by="due" sort={sort} onSort={onSort} />}
          {said.columns.map((name) => (
            <th key={name} scope="col" className={table.wide} data-kind={fields[name]!.kind}>
              {say(fields[name]!.label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {isPending && <SkeletonRows columns={fixed + said.columns.length + moreColumns.length} />}
        {items.map((item) => (
          <ListRow key={item.id} item={item} listed={listed} names={names} said={said} />
        ))}
      </tbody>
    </table>
  )
}
