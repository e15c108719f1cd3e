import { Button } from '@mantine/core'
import { IconArrowForwardUp } from '@tabler/icons-react'
import { type SyntheticEvent, useState } from 'react'
import type { AnswerValue } from '#domain/kernel/field.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import { fieldNamed } from '#web/next/saidIn.ts'
import { useStepPlace } from '#web/next/stepPlace.ts'
import type { OwnInputProps } from '#web/next/steps.ts'
import { RaiseDialog } from '#web/raise/RaiseDialog.tsx'
import { raisables } from '#web/raise/raisable.ts'
import { useWords } from '#web/words/useWords.tsx'

const raisedBy: Readonly<Record<string, string>> = {
  improvementNeeded: 'improvement',
  nonconformityNeeded: 'nonconformity',
}

const stop = (event: SyntheticEvent) => event.stopPropagation()

/** One of the questions before closing; a yes offers to raise what it calls for, where one stands. */
export function NeededInput({ name, value, onChange, error }: OwnInputProps) {
  const { say } = useWords()
  const { type, record } = useStepPlace()
  const [isRaising, setRaising] = useState(false)
  const raisable = raisables.find((each) => each.type === raisedBy[name])
  const isYes = (value as AnswerValue | null)?.answer === 'yes'
  return (
    <>
      <FieldInput field={fieldNamed(type, name)} value={value} onChange={onChange} error={error} names={record.names} />
      {isYes && raisable && (
        <Button
          mt={6}
          size="compact-sm"
          variant="light"
          leftSection={<IconArrowForwardUp size={14} aria-hidden />}
          onClick={() => setRaising(true)}
        >
          {say(raisable.label)}
        </Button>
      )}
      {isRaising && raisable && (
        // biome-ignore lint/a11y/noStaticElementInteractions: a dialog is a child of this form all the same; what is sent in it is not the form's
        <div onSubmit={stop} onKeyDown={stop}>
          <RaiseDialog from={record} raisable={raisable} onClose={() => setRaising(false)} />
        </div>
      )}
    </>
  )
}
