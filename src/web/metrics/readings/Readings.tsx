import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { metricText } from '#domain/words/metricScreen.ts'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { MetricRecord } from '../shapes.ts'
import type { KnownSeries } from '../shown/knownSeries.ts'
import { AddReading } from './AddReading.tsx'
import classes from './Readings.module.css'
import { ReadingTable } from './ReadingTable.tsx'

const NEWEST = 12

interface Shown {
  readonly series: KnownSeries
  readonly record: MetricRecord
}

/** The readings, newest first, each with what was said of its period before; and a small form for one more. */
export function Readings({ series, record }: Shown) {
  const { say, formats } = useWords()
  const [isWhole, setWhole] = useState(false)
  const [adding, setAdding] = useState<{ readonly period: string | null } | null>(null)
  const newestFirst = series.points.toReversed()
  const isComputed = record.fields.formula !== null
  const mayAdd = record.state === 'active' && !isComputed
  const add = mayAdd && !adding && (
    <Button
      size="compact-sm"
      variant="subtle"
      data-print="hide"
      leftSection={<IconPlus size={14} aria-hidden />}
      onClick={() => setAdding({ period: null })}
    >
      {say(metricText.addReading)}
    </Button>
  )
  return (
    <Part title={say(metricText.readings)} aside={add}>
      {isComputed && <p className={classes.soft}>{say(metricText.computedReadings)}</p>}
      {adding && (
        <AddReading key={adding.period} series={series} period={adding.period} onClose={() => setAdding(null)} />
      )}
      {newestFirst.length === 0 && !isComputed && <p className={classes.soft}>{say(metricText.noReadings)}</p>}
      {newestFirst.length > 0 && (
        <ReadingTable
          series={series}
          points={isWhole ? newestFirst : newestFirst.slice(0, NEWEST)}
          onRestate={mayAdd ? (period) => setAdding({ period }) : undefined}
        />
      )}
      {newestFirst.length > NEWEST && (
        <div data-print="hide">
          <Button size="xs" variant="default" onClick={() => setWhole(!isWhole)}>
            {isWhole
              ? say(metricText.fewReadings)
              : say(metricText.allReadings, { count: formats.number(newestFirst.length) })}
          </Button>
        </div>
      )}
    </Part>
  )
}
