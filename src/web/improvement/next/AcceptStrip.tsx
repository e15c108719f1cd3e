import { Button, Group } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { nextText } from '#domain/words/improvementSteps.ts'
import { useApi } from '#web/api/useApi.tsx'
import { labelOfMove } from '#web/moves/labelOfMove.ts'
import { StepDialog } from '#web/next/StepDialog.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { type ImprovementRecord, usePlace } from '../place.ts'
import classes from './AcceptStrip.module.css'

/** What was assigned waits for a yes or a no; one click each, and planning it is a yes as well. */
export function AcceptStrip({ onDone }: { readonly onDone: (move: string) => void }) {
  const { say } = useWords()
  const { record, put } = usePlace()
  const api = useApi()
  const [isDeclining, setDeclining] = useState(false)
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.move(improvement, record, { move: 'accept', input: {} }) as Promise<ImprovementRecord>,
    onSuccess: async (after) => {
      onDone('accept')
      await put(after)
    },
  })
  const open = (name: string) =>
    record.moves.find(
      ({ move, mine, refusals }) => move === name && mine && (name === 'decline' || refusals.length === 0),
    )
  const decline = open('decline')
  if (record.fields.acceptedAt !== null || !open('accept')) return null
  return (
    <div className={classes.strip}>
      <p className={classes.text}>{say(record.state === 'assigned' ? nextText.yours : nextText.yoursNow)}</p>
      <Group gap="xs">
        <Button size="xs" variant="light" loading={isPending} onClick={() => mutate()}>
          {say(labelOfMove('accept'))}
        </Button>
        {decline && (
          <Button size="xs" variant="default" onClick={() => setDeclining(true)}>
            {say(labelOfMove('decline'))}
          </Button>
        )}
      </Group>
      <ProblemNote error={error} />
      {isDeclining && decline && <StepDialog move={decline} onDone={onDone} onClose={() => setDeclining(false)} />}
    </div>
  )
}
