import type { MetricDefinition } from '#domain/records/metric/definition.ts'
import { metricText } from '#domain/words/metricScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import type { Batch } from '../shapes.ts'
import { useFigures } from '../useFigures.ts'
import classes from './Deliveries.module.css'
import { useBatches } from './useBatches.ts'

/** Every delivery of readings with the seal that the trail holds too; folded until someone wants to check. */
export function Deliveries({ metric }: { readonly metric: MetricDefinition }) {
  const { say, formats } = useWords()
  const { batches, isRead, error, whoOf } = useBatches(metric.id)
  const { period } = useFigures(metric)
  const columns = [
    metricText.at,
    metricText.source,
    metricText.saidBy,
    metricText.periods,
    metricText.addedCount,
    metricText.restatedCount,
    metricText.hash,
  ]
  return (
    <details className={classes.deliveries}>
      <summary>
        {say(metricText.deliveries)}{' '}
        <span className={classes.count}>{isRead ? formats.number(batches.length) : ''}</span>
      </summary>
      <ProblemNote error={error} />
      {isRead && batches.length === 0 && <p className={classes.soft}>{say(metricText.noDeliveries)}</p>}
      {batches.length > 0 && (
        <>
          <p className={classes.soft}>{say(metricText.hashHelp)}</p>
          <section
            className={classes.scroll}
            aria-label={say(metricText.deliveries)}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
            tabIndex={0}
          >
            <table className={table.table}>
              <thead>
                <tr>
                  {columns.map((label) => (
                    <th key={label.en} scope="col">
                      {say(label)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {batches.map((batch) => (
                  <tr key={batch.id}>
                    <td className={table.once}>
                      <time dateTime={batch.at}>{formats.moment(batch.at)}</time>
                    </td>
                    <td>{batch.source}</td>
                    <td className={table.once}>{whoOf(batch)}</td>
                    <td>
                      <Span batch={batch} period={period} />
                    </td>
                    <td className={table.end}>{formats.number(batch.added)}</td>
                    <td className={table.end}>{formats.number(batch.restated)}</td>
                    <td className={classes.hash} title={batch.hash}>
                      {batch.hash.slice(0, 12)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </details>
  )
}

function Span({ batch, period }: { readonly batch: Batch; readonly period: (start: string) => string }) {
  const { say } = useWords()
  const { firstPeriod, lastPeriod } = batch
  if (firstPeriod === null || lastPeriod === null) return null
  if (firstPeriod === lastPeriod) return period(firstPeriod)
  return say(metricText.fromTo, { from: period(firstPeriod), to: period(lastPeriod) })
}
