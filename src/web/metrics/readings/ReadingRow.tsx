import { ActionIcon, Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import type { SeriesPoint } from '#domain/measurement/series.ts'
import type { MetricDefinition } from '#domain/records/metric/definition.ts'
import { metricText } from '#domain/words/metricScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { useFigures } from '../useFigures.ts'
import classes from './Readings.module.css'

interface Shown {
  readonly metric: MetricDefinition
  readonly point: SeriesPoint
  readonly isRestated: boolean
  readonly isOpen: boolean
  readonly onOpen: () => void
  readonly onRestate: (() => void) | undefined
}

/** One period: its figure, its parts where it is a ratio, and the ways to what was said before and to saying it anew. */
export function ReadingRow({ metric, point, isRestated, isOpen, onOpen, onRestate }: Shown) {
  const { say, formats } = useWords()
  const figures = useFigures(metric)
  const { periodStart, value, num, den } = point
  const period = figures.period(periodStart)
  const part = (figure: number | null | undefined) => (figure == null ? '' : formats.number(figure))
  return (
    <tr>
      <td>
        <time dateTime={periodStart}>{period}</time>
      </td>
      <td>
        {value === null ? (
          <span className={classes.missing}>{say(metricText.missingValue)}</span>
        ) : (
          figures.withUnit(value)
        )}
      </td>
      {metric.kind !== 'value' && (
        <>
          <td>{part(num)}</td>
          <td>{part(den)}</td>
        </>
      )}
      <td className={classes.last}>
        {isRestated && (
          <Button
            size="compact-xs"
            variant="light"
            aria-expanded={isOpen}
            aria-controls={`said-${periodStart}`}
            aria-label={say(metricText.showRestated, { period })}
            onClick={onOpen}
          >
            {say(metricText.restated)}
          </Button>
        )}
        {onRestate && (
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            data-print="hide"
            aria-label={say(metricText.restatePeriod, { period })}
            title={say(metricText.restatePeriod, { period })}
            onClick={onRestate}
          >
            <IconPencil size={14} aria-hidden />
          </ActionIcon>
        )}
      </td>
    </tr>
  )
}
