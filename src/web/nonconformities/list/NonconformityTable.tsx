import { Link } from '@tanstack/react-router'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { ncListText, nonconformityText } from '#domain/words/nonconformityScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import metrics from '#web/metrics/MetricTable.module.css'
import { PersonName } from '#web/parts/PersonName.tsx'
import { SkeletonRows } from '#web/parts/SkeletonRows.tsx'
import { SortHeader } from '#web/parts/SortHeader.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import table from '#web/parts/Table.module.css'
import { DueCell } from '#web/register/DueCell.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { SeverityMark } from '../SeverityMark.tsx'
import { useListQuery } from './listQuery.ts'
import classes from './NonconformityTable.module.css'
import type { NonconformityItem } from './useNonconformities.ts'

const { fields, plural } = nonconformity

interface Shown {
  readonly items: readonly NonconformityItem[]
  readonly isPending: boolean
}

/** The nonconformities as a plain table, the newest first. */
export function NonconformityTable({ items, isPending }: Shown) {
  const { say } = useWords()
  const { sort, change } = useListQuery()
  const sorting = { sort, onSort: (next: string) => change({ sort: next }) }
  const head = (label: { en: string; de: string }) => (
    <th scope="col" className={table.wide}>
      {say(label)}
    </th>
  )
  return (
    <table className={`${table.table} ${metrics.table}`} aria-busy={isPending}>
      <thead>
        <tr>
          <SortHeader label={say(nonconformity.label)} by="title" {...sorting} />
          <th scope="col">{say(fields.severity.label)}</th>
          {head(ncListText.state)}
          {head(nonconformityText.requirement)}
          {head(nonconformityText.owner)}
          <SortHeader label={say(nonconformityText.due)} by="due" {...sorting} />
          {head(fields.origin.label)}
        </tr>
      </thead>
      <tbody>
        {isPending && <SkeletonRows columns={7} />}
        {items.map((item) => (
          <Row key={item.id} item={item} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ item }: { readonly item: NonconformityItem }) {
  const slug = useSlug()
  const { id, number, title, state, severity, requirement, owner, origin } = item
  return (
    <tr>
      <td className={metrics.name}>
        <Link to={`/o/${slug}/${plural}/${number ?? id}`} data-row>
          {title}
        </Link>
        <span className={metrics.number}>{number}</span>
        <span className={table.narrow}>
          <StateMark type="nonconformity" state={state} />
        </span>
      </td>
      <td>
        <SeverityMark severity={severity} />
      </td>
      <td className={table.wide}>
        <StateMark type="nonconformity" state={state} />
      </td>
      <td className={`${table.wide} ${table.soft} ${classes.requirement}`}>
        <FieldCell field={fields.requirement} value={requirement} />
      </td>
      <td className={table.wide}>{owner && <PersonName name={owner.name} />}</td>
      <td>
        <DueCell item={{ ...item, deferredUntil: null }} />
      </td>
      <td className={`${table.wide} ${table.soft}`}>
        <FieldCell field={fields.origin} value={origin} />
      </td>
    </tr>
  )
}
