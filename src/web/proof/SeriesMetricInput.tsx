import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { seriesFields } from '#domain/records/improvement/seriesFields.ts'
import { proofText } from '#domain/words/proofScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { MetricInput, useMetricsInUse } from '#web/fields/link/MetricInput.tsx'
import { usePlace } from '#web/improvement/place.ts'
import type { OwnInputProps } from '#web/next/steps.ts'
import { useWords } from '#web/words/useWords.tsx'

const PlanPreview = lazy(() => import('./PlanPreview.tsx').then(({ PlanPreview }) => ({ default: PlanPreview })))

/** The metric a plan is proved by, with its history and what the plan could show beneath it. */
export function SeriesMetricInput({ value, onChange, values, error, onOther }: OwnInputProps) {
  const { say } = useWords()
  const { record } = usePlace()
  const { data } = useMetricsInUse()
  const metric = typeof value === 'string' && value !== '' ? value : null
  if (data?.items.length === 0 && metric === null) return <NoMetrics />
  return (
    <>
      <MetricInput
        field={seriesFields.seriesMetric}
        value={metric}
        onChange={onChange}
        label={say(seriesFields.seriesMetric.label)}
        help={say(proofText.metricHelp)}
        error={error}
        names={{}}
      />
      {metric && (
        <Suspense fallback={null}>
          <PlanPreview id={record.id} values={{ ...record.fields, ...values }} onOther={onOther} />
        </Suspense>
      )}
    </>
  )
}

function NoMetrics() {
  const { say } = useWords()
  const slug = useSlug()
  return (
    <p>
      {say(proofText.noMetrics)}{' '}
      <Anchor component={Link} to={`/o/${slug}/metrics`}>
        {say(proofText.toMetrics)}
      </Anchor>
    </p>
  )
}
