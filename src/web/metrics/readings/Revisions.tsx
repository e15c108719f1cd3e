import { useQuery } from '@tanstack/react-query'
import type { MetricDefinition } from '#domain/records/metric/definition.ts'
import { metric as metricType } from '#domain/records/metric/metric.ts'
import { metricText } from '#domain/words/metricScreen.ts'
import type { Page } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { Revision } from '../shapes.ts'
import { useFigures } from '../useFigures.ts'
import classes from './Readings.module.css'
import { useBatches } from './useBatches.ts'

interface Shown {
  readonly metric: MetricDefinition
  readonly period: string
}

/** Everything that was ever said of a period, newest first: the figure, when, by whom and with which delivery. */
export function Revisions({ metric, period }: Shown) {
  const { say, formats } = useWords()
  const api = useApi()
  const slug = useSlug()
  const figures = useFigures(metric)
  const { batches, whoOf } = useBatches(metric.id)
  const { data, error } = useQuery({
    queryKey: [slug, metricType.plural, 'said', metric.id, period],
    queryFn: ({ signal }) => api.ask<Page<Revision>>(`/${metricType.plural}/${metric.id}/points/${period}`, { signal }),
  })
  if (error) return <ProblemNote error={error} />
  const figure = ({ value, num, den }: Revision) => {
    if (value === null) return say(metricText.missingValue)
    const parts = num !== null && den !== null ? ` (${formats.number(num)} / ${formats.number(den)})` : ''
    return figures.withUnit(value) + parts
  }
  return (
    <table className={classes.said}>
      <thead>
        <tr>
          <th scope="col">{say(metricText.value)}</th>
          <th scope="col">{say(metricText.said)}</th>
          <th scope="col">{say(metricText.saidBy)}</th>
          <th scope="col">{say(metricText.inBatch)}</th>
        </tr>
      </thead>
      <tbody>
        {(data?.items ?? []).toReversed().map((revision) => {
          const batch = batches.find(({ id }) => id === revision.batch)
          return (
            <tr key={revision.revision}>
              <td>{figure(revision)}</td>
              <td>
                <time dateTime={revision.recordedAt}>{formats.moment(revision.recordedAt)}</time>
              </td>
              <td>{batch ? whoOf(batch) : ''}</td>
              <td>{batch?.source ?? say(metricText.unknownBatch)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
