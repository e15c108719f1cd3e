import { SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import { rhythmText } from '#domain/words/registerHealthScreen.ts'
import { DayInput } from '#web/fields/day/DayInput.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useWords } from '#web/words/useWords.tsx'
import { AskDialog } from './AskDialog.tsx'

const kinds = ['external', 'internal'] as const
const fields = ['label', 'fromDay', 'toDay']

/** The days of an audit: which kind, what it is called, from when to when. */
export function AuditDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords()
  const [kind, setKind] = useState<string>(kinds[0])
  const [label, setLabel] = useState('')
  const [fromDay, setFromDay] = useState<string | null>(null)
  const [toDay, setToDay] = useState<string | null>(null)
  const body = { kind, label, fromDay: fromDay ?? '', ...(toDay && { toDay }) }
  return (
    <AskDialog title={say(rhythmText.markAudit)} path="/audit-markers" body={body} fields={fields} onClose={onClose}>
      {(error) => (
        <>
          <SegmentedControl
            aria-label={say(rhythmText.kind)}
            value={kind}
            onChange={setKind}
            data={kinds.map((value) => ({ value, label: say(rhythmText[value]) }))}
          />
          <TextInput
            data-autofocus
            label={say(rhythmText.name)}
            value={label}
            error={refusalAt(error, 'label')}
            onChange={({ currentTarget }) => setLabel(currentTarget.value)}
          />
          <DayInput
            {...dayProps}
            label={say(rhythmText.fromDay)}
            value={fromDay}
            onChange={setFromDay}
            error={refusalAt(error, 'fromDay')}
            required
          />
          <DayInput
            {...dayProps}
            label={say(rhythmText.toDay)}
            value={toDay}
            onChange={setToDay}
            error={refusalAt(error, 'toDay')}
          />
        </>
      )}
    </AskDialog>
  )
}

const dayProps = { field: { kind: 'day', label: rhythmText.fromDay }, names: {} } as const
