import { Loader } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { metric } from '#domain/records/metric/metric.ts'
import page from '#web/record/RecordPage.module.css'
import { RecordPage } from '#web/record/RecordPage.tsx'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { Benchmark } from '#web/signals/Benchmark.tsx'
import { SignalsOn } from '#web/signals/SignalsOn.tsx'
import { DraftCard } from './DraftCard.tsx'
import { Definition } from './definition/Definition.tsx'
import { WatchedFor } from './definition/WatchedFor.tsx'
import { MetricHead } from './MetricHead.tsx'
import { Deliveries } from './readings/Deliveries.tsx'
import { HowToSend } from './readings/HowToSend.tsx'
import { Readings } from './readings/Readings.tsx'
import { ImprovementsOn } from './shown/ImprovementsOn.tsx'
import { Shown } from './shown/Shown.tsx'
import { useSeries } from './useSeries.ts'

/** One metric: what its chart says, its readings with everything that was said before, its definition, what was changed on it. */
export function MetricPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <OneMetric key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

function OneMetric({ at }: { readonly at: string }) {
  const { record, put } = useAnyRecord(metric, at)
  const series = useSeries(record.id)
  const definition = series.metric
  return (
    <RecordPage record={record} head={<MetricHead record={record} onDone={put} />}>
      {record.state === 'draft' && <DraftCard record={record} onDone={put} />}
      {definition && (
        <>
          <Shown series={{ ...series, metric: definition }} isRetired={record.state === 'retired'} />
          <Benchmark fields={record.fields} points={series.points} today={series.today} />
          <ImprovementsOn changes={series.changes} />
          <SignalsOn metric={definition.id} />
          <Readings series={{ ...series, metric: definition }} record={record} />
        </>
      )}
      <Definition record={record} onDone={put} />
      <WatchedFor record={record} onDone={put} />
      {definition && <Deliveries metric={definition} />}
      {definition && record.state === 'active' && record.fields.formula === null && <HowToSend metric={definition} />}
    </RecordPage>
  )
}
