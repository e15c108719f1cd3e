import { metricFields } from '#domain/records/metric/fields.ts'
import { metricsText } from '#domain/words/metricScreen.ts'
import { SkeletonRows } from '#web/parts/SkeletonRows.tsx'
import { SortHeader } from '#web/parts/SortHeader.tsx'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { MetricRow } from './MetricRow.tsx'
import classes from './MetricTable.module.css'
import { useMetricsQuery, usualSort } from './metricsQuery.ts'
import type { MetricItem, SeriesLine } from './shapes.ts'

interface Shown {
  readonly pages: readonly {
    readonly items: readonly MetricItem[]
    readonly lines: ReadonlyMap<string, SeriesLine>
  }[]
  readonly isPending: boolean
}

/** The metrics as a plain table: name, how it stands, its course, its target, where its readings come from. */
export function MetricTable({ pages, isPending }: Shown) {
  const { say } = useWords()
  const { query, change } = useMetricsQuery()
  const sorting = { sort: query.sort ?? usualSort, onSort: (sort: string) => change({ sort }) }
  return (
    <table className={`${table.table} ${classes.table}`} aria-busy={isPending}>
      <thead>
        <tr>
          <SortHeader label={say(metricsText.name)} by="title" {...sorting} />
          <th scope="col">{say(metricsText.latest)}</th>
          <th scope="col">{say(metricsText.course)}</th>
          <th scope="col" className={table.wide}>
            {say(metricsText.target)}
          </th>
          <th scope="col" className={table.wide}>
            {say(metricFields.watchedAs.label)}
          </th>
          <th scope="col" className={table.wide}>
            {say(metricsText.service)}
          </th>
          <th scope="col" className={table.wide}>
            {say(metricsText.state)}
          </th>
        </tr>
      </thead>
      <tbody>
        {isPending && <SkeletonRows columns={7} />}
        {pages.flatMap(({ items, lines }) =>
          items.map((item) => <MetricRow key={item.id} item={item} line={lines.get(item.id)} />),
        )}
      </tbody>
    </table>
  )
}
