import { Button } from '@mantine/core'
import { useState } from 'react'
import { roomScreen } from '#domain/words/roomScreen.ts'
import { isProblem } from '#web/api/problem.ts'
import { EntryFrame } from '#web/entry/EntryFrame.tsx'
import { useSubmit } from '#web/entry/useSubmit.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { Room } from './Room.tsx'
import { useEnter, usePlace } from './useRoom.ts'

/** The door of a room: a link that opens once, the room itself, or why it does not open. */
export function RoomPage() {
  const { say } = useWords()
  const [link, setLink] = useState(linkInAddress)
  const [hasLeft, setLeft] = useState(false)
  if (hasLeft) return <EntryFrame title={say(roomScreen.leftTitle)} lead={say(roomScreen.leftLead)} />
  if (link !== null) return <Door link={link} onEntered={() => setLink(null)} />
  return <Inside onLeft={() => setLeft(true)} />
}

/** The secret lies behind `#`: browsers send it nowhere. */
function linkInAddress(): string | null {
  return /^#(room_[\w-]+)$/.exec(window.location.hash)?.[1] ?? null
}

/** Entering is a press of a button, so that nothing that merely looks at a link uses it up. */
function Door({ link, onEntered }: { readonly link: string; readonly onEntered: () => void }) {
  const { say } = useWords()
  const enter = useEnter()
  const { onSubmit, isPending, error } = useSubmit(
    () => enter(link),
    () => {
      window.history.replaceState(null, '', '/room')
      onEntered()
    },
  )
  return (
    <EntryFrame title={say(roomScreen.enterTitle)} lead={say(roomScreen.enterLead)}>
      <form onSubmit={onSubmit}>
        <ProblemNote error={error} />
        <Button type="submit" loading={isPending}>
          {say(roomScreen.enter)}
        </Button>
      </form>
    </EntryFrame>
  )
}

function Inside({ onLeft }: { readonly onLeft: () => void }) {
  const { say } = useWords()
  const { data, error } = usePlace()
  if (isProblem(error) && (error.status === 401 || error.status === 403))
    return <EntryFrame title={say(roomScreen.outTitle)} lead={error.message} />
  if (error) throw error
  return data ? <Room place={data} onLeft={onLeft} /> : null
}
