import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { signalText } from '#domain/words/signalScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useHasRole } from '#web/api/useHasRole.ts'
import { MoveDialog } from '#web/moves/MoveDialog.tsx'
import { useRecord } from '#web/moves/useRecord.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './SignalItem.module.css'
import { SnoozeDialog } from './SnoozeDialog.tsx'
import type { Signal } from './shapes.ts'

type Choice = 'register' | 'dismiss'

/** What becomes of a signal: its candidate is registered or dismissed, or it rests for a while. */
export function SignalActions({ signal }: { readonly signal: Signal }) {
  const { say } = useWords()
  const mayDirect = useHasRole('improvementCoordinator', 'aimsManager')
  const mayDecide = useHasRole('improvementCoordinator')
  const [choice, choose] = useState<Choice | 'snooze' | null>(null)
  const { state } = signal
  if (!mayDirect || !['open', 'snoozed', 'dismissed'].includes(state)) return null
  return (
    <div className={classes.actions}>
      {mayDecide && state !== 'dismissed' && (
        <>
          <Button size="compact-sm" onClick={() => choose('register')}>
            {say(signalText.register)}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => choose('dismiss')}>
            {say(signalText.dismiss)}
          </Button>
        </>
      )}
      {state === 'snoozed' ? (
        <Wake signal={signal} />
      ) : (
        <Button size="compact-sm" variant="subtle" onClick={() => choose('snooze')}>
          {say(signalText.snooze)}
        </Button>
      )}
      {choice === 'snooze' && <SnoozeDialog signal={signal} onClose={() => choose(null)} />}
      {(choice === 'register' || choice === 'dismiss') && (
        <Decide move={choice} improvement={signal.improvement.id} onClose={() => choose(null)} />
      )}
    </div>
  )
}

interface Deciding {
  readonly move: Choice
  readonly improvement: string
  readonly onClose: () => void
}

/** The candidate's own move, in a dialog. */
function Decide({ move: name, improvement, onClose }: Deciding) {
  const queries = useQueryClient()
  const slug = useSlug()
  const { data: record, error } = useRecord(improvement)
  const move = record?.moves.find((each) => each.move === name)
  if (error) return <ProblemNote error={error} />
  if (!record || !move) return null
  return (
    <MoveDialog
      record={record}
      move={move}
      onClose={onClose}
      onDone={() => void queries.invalidateQueries({ queryKey: [slug, 'signals'] })}
    />
  )
}

function Wake({ signal }: { readonly signal: Signal }) {
  const { say } = useWords()
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.ask(`/signals/${signal.id}/wake`, { method: 'POST' }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [slug, 'signals'] }),
  })
  return (
    <>
      <Button size="compact-sm" variant="subtle" loading={isPending} onClick={() => mutate()}>
        {say(signalText.wake)}
      </Button>
      <ProblemNote error={error} />
    </>
  )
}
