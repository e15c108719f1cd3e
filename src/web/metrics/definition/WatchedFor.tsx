import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { watchFieldNames } from '#domain/records/metric/fields.ts'
import { metricText } from '#domain/words/metricScreen.ts'
import { EditFields } from '#web/record/EditFields.tsx'
import { FieldList } from '#web/record/FieldList.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { MetricRecord } from '../shapes.ts'

interface Shown {
  readonly record: MetricRecord
  readonly onDone: (record: MetricRecord) => void
}

/** What the metric is watched for and by whom: edited in place, because it may change while the numbers stay what they are. */
export function WatchedFor({ record, onDone }: Shown) {
  const { say } = useWords()
  const [isEditing, setEditing] = useState(false)
  if (record.state === 'draft') return null
  const part = say(metricText.watchedFor)
  const button = record.may.edit && record.state === 'active' && !isEditing && (
    <Button
      size="compact-sm"
      variant="subtle"
      data-print="hide"
      leftSection={<IconPencil size={14} aria-hidden />}
      aria-label={say(metricText.editPart, { part })}
      onClick={() => setEditing(true)}
    >
      {say(metricText.edit)}
    </Button>
  )
  return (
    <Part title={part} aside={button}>
      {isEditing ? (
        <EditFields
          record={record}
          names={['owner', ...watchFieldNames]}
          onDone={onDone}
          onClose={() => setEditing(false)}
        />
      ) : (
        <FieldList record={record} names={watchFieldNames} empty={say(metricText.nothingSaid)} />
      )}
    </Part>
  )
}
