import { Button } from '@mantine/core'
import { useState } from 'react'
import { definitionFieldNames } from '#domain/records/metric/fields.ts'
import { metricText } from '#domain/words/metricScreen.ts'
import { MoveDialog } from '#web/moves/MoveDialog.tsx'
import { FieldList } from '#web/record/FieldList.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { isAsked } from '../metricDraft.ts'
import type { MetricRecord } from '../shapes.ts'
import { Versions } from './Versions.tsx'

interface Shown {
  readonly record: MetricRecord
  readonly onDone: (record: MetricRecord) => void
}

/** What the numbers are: fixed, and changed by a new version alone. A draft's stands in its form. */
export function Definition({ record, onDone }: Shown) {
  const { say } = useWords()
  const [isRevising, setRevising] = useState(false)
  if (record.state === 'draft') return null
  const { definitionVersion, comparableSince } = record.fields
  const revise = record.moves.find(({ move, mine }) => move === 'revise' && mine)
  const button = revise && (
    <Button size="compact-sm" variant="subtle" data-print="hide" onClick={() => setRevising(true)}>
      {say(metricText.revise)}
    </Button>
  )
  return (
    <Part title={say(metricText.definition)} aside={button}>
      <FieldList record={record} names={[...definitionFieldNames, 'definitionVersion', 'activatedAt']} />
      {comparableSince !== null && comparableSince > 1 && definitionVersion !== null && (
        <p style={{ margin: 0 }}>{say(metricText.comparable, { version: comparableSince })}</p>
      )}
      {(definitionVersion ?? 1) > 1 && <Versions />}
      {revise && isRevising && (
        <MoveDialog
          record={record}
          move={revise}
          isAsked={isAsked}
          onDone={onDone}
          onClose={() => setRevising(false)}
        />
      )}
    </Part>
  )
}
