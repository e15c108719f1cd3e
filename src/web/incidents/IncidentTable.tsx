import { Link } from '@tanstack/react-router'
import type { Label } from '#domain/kernel/field.ts'
import { incident } from '#domain/records/incident/incident.ts'
import { incidentText } from '#domain/words/incidentScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import metrics from '#web/metrics/MetricTable.module.css'
import { SkeletonRows } from '#web/parts/SkeletonRows.tsx'
import { SortHeader } from '#web/parts/SortHeader.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { Resolved } from './Resolved.tsx'
import type { IncidentItem } from './shapes.ts'
import { useIncidentsSort } from './useIncidentsSort.ts'

const { fields } = incident

interface Shown {
  readonly items: readonly IncidentItem[]
  readonly isPending: boolean
}

/** The incidents as a plain table, the newest first. */
export function IncidentTable({ items, isPending }: Shown) {
  const { say } = useWords()
  const sorting = useIncidentsSort()
  const head = (label: Label) => (
    <th scope="col" className={table.wide}>
      {say(label)}
    </th>
  )
  return (
    <table className={`${table.table} ${metrics.table}`} aria-busy={isPending}>
      <thead>
        <tr>
          <SortHeader label={say(incidentText.name)} by="title" {...sorting} />
          <th scope="col">{say(fields.priority.label)}</th>
          <SortHeader label={say(fields.occurredAt.label)} by="occurred" first="down" {...sorting} />
          {head(fields.kind.label)}
          {head(incidentText.state)}
          {head(fields.service.label)}
          {head(fields.cause.label)}
          {head(fields.theme.label)}
        </tr>
      </thead>
      <tbody>
        {isPending && <SkeletonRows columns={8} />}
        {items.map((item) => (
          <IncidentRow key={item.id} item={item} />
        ))}
      </tbody>
    </table>
  )
}

function IncidentRow({ item }: { readonly item: IncidentItem }) {
  const slug = useSlug()
  const { id, number, title, state, kind, priority, occurredAt, resolvedAt, service, cause, theme } = item
  return (
    <tr>
      <td className={metrics.name}>
        <Link to={`/o/${slug}/incidents/${number ?? id}`} data-row>
          {title}
        </Link>
        <span className={metrics.number}>{number}</span>
        <span className={table.narrow}>
          <StateMark type="incident" state={state} />
        </span>
      </td>
      <td className={metrics.value}>{priority}</td>
      <td className={table.soft}>
        <FieldCell field={fields.occurredAt} value={occurredAt} />
      </td>
      <td className={`${table.wide} ${table.soft}`}>
        <FieldCell field={fields.kind} value={kind} />
      </td>
      <td className={table.wide}>
        <StateMark type="incident" state={state} />
        <Resolved occurredAt={occurredAt} resolvedAt={resolvedAt} />
      </td>
      <td className={`${table.wide} ${table.soft}`}>{service}</td>
      <td className={`${table.wide} ${table.soft}`}>{cause}</td>
      <td className={`${table.wide} ${table.soft}`}>{theme}</td>
    </tr>
  )
}
