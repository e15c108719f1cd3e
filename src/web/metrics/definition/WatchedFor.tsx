import { watchFieldNames } from '#domain/records/metric/fields.ts'
import { metricText } from '#domain/words/metricScreen.ts'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { MetricRecord } from '../shapes.ts'

interface Shown {
  readonly record: MetricRecord
  readonly onDone: (record: MetricRecord) => void
}

/** What the metric is watched for and by whom: edited in place, because it may change while the numbers stay what they are. */
export function WatchedFor({ record, onDone }: Shown) {
  const { say } = useWords()
  if (record.state === 'draft') return null
  return (
    <EditablePart
      record={record}
      title={say(metricText.watchedFor)}
      names={watchFieldNames}
      envelope={['owner']}
      mayEdit={record.may.edit && record.state === 'active'}
      onDone={onDone}
    />
  )
}
