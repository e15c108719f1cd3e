import { Link } from '@tanstack/react-router'
import type { Field } from '#domain/kernel/field.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import { LinkedTitle } from '#web/fields/link/LinkCell.tsx'
import metrics from '#web/metrics/MetricTable.module.css'
import { PersonName } from '#web/parts/PersonName.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import classes from './ListTable.module.css'
import type { Listed, ListedItem } from './listed.ts'
import type { SaidColumns } from './saidColumns.ts'

interface Shown {
  readonly item: ListedItem
  readonly names: Readonly<Record<string, string>>
  readonly listed: Listed
  readonly said: SaidColumns
}

/** One record in its list; below its title stands what a narrow screen has no column for. */
export function ListRow({ item, names, listed, said }: Shown) {
  const slug = useSlug()
  const { formats } = useWords()
  const { type, moreColumns = [] } = listed
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
      {said.owner && <td className={classes.owner}>{item.owner && <PersonName {...item.owner} />}</td>}
      {said.due && (
        <td className={classes.day} data-late={item.overdue || undefined}>
          {item.due && formats.day(item.due)}
        </td>
      )}
      {said.columns.map((name) => (
        <ListCell key={name} name={name} item={item} listed={listed} names={names} />
      ))}
    </tr>
  )
}

function ListCell({ name, item, listed, names }: Omit<Shown, 'said'> & { readonly name: string }) {
  const field = (listed.type.fields as Readonly<Record<string, Field>>)[name]!
  const Own = listed.ownCells?.[name]
  const value = item[name]
  return (
    <td className={`${table.wide} ${table.soft} ${classes.plain}`} data-kind={field.kind}>
      {Own && value ? <Own value={value as string} /> : null}
      {!Own && field.kind === 'link' && <LinkedTitle field={field} value={value as string | null} names={names} />}
      {!Own && field.kind !== 'link' && <FieldCell field={field} value={value} names={names} />}
    </td>
  )
}
