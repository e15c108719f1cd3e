import { Fragment, useState } from 'react'
import { metricText } from '#domain/words/metricScreen.ts'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import type { KnownSeries } from '../shown/knownSeries.ts'
import { ReadingRow } from './ReadingRow.tsx'
import classes from './Readings.module.css'
import { Revisions } from './Revisions.tsx'

interface Shown {
  readonly series: KnownSeries
  /** In the order they are shown. */
  readonly points: KnownSeries['points']
  /** Absent where readings cannot be restated. */
  readonly onRestate: ((period: string) => void) | undefined
}

/** Readings as a table; a restated one opens to everything that was said. */
export function ReadingTable({ series, points, onRestate }: Shown) {
  const { say } = useWords()
  const { metric, restated } = series
  const [opened, setOpened] = useState<string | null>(null)
  const isRatio = metric.kind !== 'value'
  const columns = 3 + (isRatio ? 2 : 0)
  return (
    <div className={classes.scroll}>
      <table className={`${table.table} ${classes.table}`}>
        <thead>
          <tr>
            <th scope="col">{say(metricText.period)}</th>
            <th scope="col">{say(metricText.value)}</th>
            {isRatio && (
              <>
                <th scope="col">{say(metricText.numerator)}</th>
                <th scope="col">{say(metric.kind === 'rate' ? metricText.exposure : metricText.denominator)}</th>
              </>
            )}
            <th scope="col" aria-label={say(metricText.restated)} />
          </tr>
        </thead>
        <tbody>
          {points.map((point) => {
            const { periodStart } = point
            const isOpen = opened === periodStart
            return (
              <Fragment key={periodStart}>
                <ReadingRow
                  metric={metric}
                  point={point}
                  isRestated={restated.includes(periodStart)}
                  isOpen={isOpen}
                  onOpen={() => setOpened(isOpen ? null : periodStart)}
                  onRestate={onRestate && (() => onRestate(periodStart))}
                />
                {isOpen && (
                  <tr>
                    <td colSpan={columns} id={`said-${periodStart}`}>
                      <Revisions metric={metric} period={periodStart} />
                    </td>
                  </tr>
                )}
              </Fragment>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
