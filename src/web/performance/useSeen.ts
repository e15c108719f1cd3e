import { metricsText } from '#domain/words/metricScreen.ts'
import { sessionText } from '#domain/words/performanceScreen.ts'
import type { SeriesLine } from '#web/metrics/shapes.ts'
import { useFigures } from '#web/metrics/useFigures.ts'
import { useWords } from '#web/words/useWords.tsx'

/** What one sees of a metric at a glance, in words that stay on record: the newest reading, the target, what the run rules say. */
export function useSeen({ metric, points }: SeriesLine): string {
  const { say } = useWords()
  const figures = useFigures(metric)
  const newest = points.findLast(({ value }) => value !== null)
  if (!newest || newest.value === null) return say(sessionText.noReading)
  const reading = say(sessionText.reading, {
    value: figures.withUnit(newest.value),
    period: figures.period(newest.periodStart),
  })
  const target = metric.target === null ? [] : [say(sessionText.targetIs, { target: figures.withUnit(metric.target) })]
  return [reading, ...target, say(newest.signal ? metricsText[newest.signal] : metricsText.usual)].join('; ')
}
