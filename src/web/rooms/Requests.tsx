import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { requirementNamed } from '#domain/standards/standards.ts'
import { roomScreen, roomsScreen } from '#domain/words/roomScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import type { RoomRequest } from '#web/room/shapes.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Rooms.module.css'
import type { ToldRoom } from './shapes.ts'
import { useInRooms } from './useRooms.ts'

/** What guests ask; an answer is said once. */
export function Requests({ told: { room, requests }, isOver }: { readonly told: ToldRoom; readonly isOver: boolean }) {
  const { say } = useWords()
  return (
    <section className={classes.section}>
      <h2>{say(roomsScreen.requests)}</h2>
      <ol className={classes.requests}>
        {requests.map((request) => (
          <Request key={request.id} request={request} room={room.id} isOver={isOver} />
        ))}
      </ol>
    </section>
  )
}

interface Shown {
  readonly request: RoomRequest
  readonly room: string
  readonly isOver: boolean
}

function Request({ request, room, isOver }: Shown) {
  const { say, formats } = useWords()
  const { guest, askedAt, requirement, text, answer, answeredAt, answeredBy } = request
  const named = requirement ? requirementNamed(requirement) : undefined
  const who = say(roomScreen.asked, {
    name: [guest.name, guest.firm].filter(Boolean).join(', '),
    when: formats.moment(askedAt),
  })
  return (
    <li>
      <p className={classes.small}>
        {[who, named && `${named.standard.short} ${named.ref}`].filter(Boolean).join(' · ')}
      </p>
      <p className={classes.lines}>{text}</p>
      {answer !== null && (
        <blockquote className={classes.answer}>
          <p className={classes.lines}>{answer}</p>
          <p className={classes.small}>
            {say(roomScreen.answered, { name: answeredBy ?? '–', when: formats.moment(answeredAt ?? askedAt) })}
          </p>
        </blockquote>
      )}
      {answer === null && !isOver && <Answering room={room} request={request.id} />}
    </li>
  )
}

function Answering({ room, request }: { readonly room: string; readonly request: string }) {
  const { say } = useWords()
  const [answer, setAnswer] = useState('')
  const send = useInRooms<undefined>(() => [
    `/rooms/${room}/requests/${request}/answer`,
    { method: 'POST', body: { answer } },
  ])
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        send.mutate(undefined)
      }}
    >
      <Textarea
        aria-label={say(roomsScreen.answer)}
        required
        autosize
        minRows={2}
        value={answer}
        onChange={({ currentTarget }) => setAnswer(currentTarget.value)}
      />
      <ProblemNote error={send.error} />
      <div className={classes.end}>
        <Button size="xs" type="submit" loading={send.isPending}>
          {say(roomsScreen.answer)}
        </Button>
      </div>
    </form>
  )
}
