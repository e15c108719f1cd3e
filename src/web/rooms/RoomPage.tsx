import { Button } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { audiences } from '#domain/rooms/audiences.ts'
import { roomsScreen } from '#domain/words/roomScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { ConformityPlaces } from '#web/conformity/ConformityPlaces.tsx'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useDownload } from '#web/parts/useDownload.ts'
import { useWords } from '#web/words/useWords.tsx'
import { Closing } from './Closing.tsx'
import { Guests } from './Guests.tsx'
import { Preview } from './Preview.tsx'
import { Released } from './Released.tsx'
import { Requests } from './Requests.tsx'
import { RoomState } from './RoomState.tsx'
import classes from './Rooms.module.css'
import { Sets } from './Sets.tsx'
import type { ToldRoom } from './shapes.ts'
import { useRoom } from './useRooms.ts'
import { Views } from './Views.tsx'

/** One room: who is invited, what is released into it, what guests ask and look at. */
export function RoomPage() {
  const { say } = useWords()
  const { id = '' } = useParams({ strict: false })
  const { data, error } = useRoom(id)
  const [isPreview, setPreview] = useState(false)
  return (
    <Page
      title={data?.room.title ?? say(roomsScreen.title)}
      aside={data && <Aside told={data} isPreview={isPreview} onPreview={setPreview} />}
    >
      <ConformityPlaces />
      <ProblemNote error={error} />
      {data && (isPreview ? <Preview id={id} /> : <Kept told={data} />)}
    </Page>
  )
}

interface Beside {
  readonly told: ToldRoom
  readonly isPreview: boolean
  readonly onPreview: (isOn: boolean) => void
}

function Aside({ told: { room }, isPreview, onPreview }: Beside) {
  const { say } = useWords()
  const download = useDownload()
  return (
    <div className={classes.row}>
      <Button size="xs" variant="default" onClick={() => onPreview(!isPreview)}>
        {say(isPreview ? roomsScreen.previewEnd : roomsScreen.preview)}
      </Button>
      <Button
        size="xs"
        variant="default"
        loading={download.isPending}
        onClick={() => download.mutate(`/rooms/${room.id}/pack`)}
      >
        {say(roomsScreen.pack)}
      </Button>
      <ProblemNote error={download.error} />
    </div>
  )
}

function Kept({ told }: { readonly told: ToldRoom }) {
  const { room } = told
  const isOver = room.closedAt !== null
  return (
    <>
      <Facts room={room} />
      <Guests told={told} isOver={isOver} />
      {told.requests.length > 0 && <Requests told={told} isOver={isOver} />}
      <Released told={told} isOver={isOver} />
      <Sets told={told} isOver={isOver} />
      <Views told={told} />
      {!isOver && <Closing id={room.id} />}
    </>
  )
}

function Facts({ room }: { readonly room: ToldRoom['room'] }) {
  const { say } = useWords()
  const slug = useSlug()
  return (
    <p className={classes.facts}>
      <span>{say(audiences[room.audience])}</span>
      <RoomState room={room} />
      {room.keeper && <span>{say(roomsScreen.keeper, { name: room.keeper.name })}</span>}
      {room.audit && (
        <Link to={`/o/${slug}/audits/${room.audit.number ?? room.audit.id}`}>
          {[room.audit.number, room.audit.title].filter(Boolean).join(' ')}
        </Link>
      )}
      {room.closedBecause && <span>{room.closedBecause}</span>}
    </p>
  )
}
