import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { roomsScreen } from '#domain/words/roomScreen.ts'
import { FinalButton } from '#web/parts/FinalButton.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Rooms.module.css'
import { useInRooms } from './useRooms.ts'

/** Closes a room for good, after one is sure. */
export function Closing({ id }: { readonly id: string }) {
  const { say } = useWords()
  const [isAsked, setAsked] = useState(false)
  const [reason, setReason] = useState('')
  const close = useInRooms<undefined>(() => [
    `/rooms/${id}/close`,
    { method: 'POST', body: { reason: reason.trim() || null } },
  ])
  if (!isAsked)
    return (
      <Button size="xs" variant="default" mt="lg" onClick={() => setAsked(true)}>
        {say(roomsScreen.close)}
      </Button>
    )
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        close.mutate(undefined)
      }}
    >
      <p>{say(roomsScreen.closeHelp)}</p>
      <TextInput
        label={say(roomsScreen.closeReason)}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <ProblemNote error={close.error} />
      <div className={classes.end}>
        <Button variant="default" onClick={() => setAsked(false)}>
          {say(roomsScreen.cancel)}
        </Button>
        <FinalButton loading={close.isPending}>{say(roomsScreen.close)}</FinalButton>
      </div>
    </form>
  )
}
