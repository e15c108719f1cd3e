import { Button } from '@mantine/core'
import { IconDoor, IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { audiences } from '#domain/rooms/audiences.ts'
import { roomsScreen } from '#domain/words/roomScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useHasRole } from '#web/api/useHasRole.ts'
import { ConformityPlaces } from '#web/conformity/ConformityPlaces.tsx'
import { Notice } from '#web/parts/Notice.tsx'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { SkeletonRows } from '#web/parts/SkeletonRows.tsx'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { NewRoom } from './NewRoom.tsx'
import { Packs } from './Packs.tsx'
import { RoomState } from './RoomState.tsx'
import classes from './Rooms.module.css'
import type { KeptRoom } from './shapes.ts'
import { useRooms } from './useRooms.ts'

/** The rooms for guests, and packs to hand out. */
export function RoomsPage() {
  const { say } = useWords()
  const [isOpening, setOpening] = useState(false)
  const rooms = useRooms()
  const mayOpen = useHasRole('aimsManager', 'certificationManager', 'topManagement')
  const open = mayOpen && !isOpening && (
    <Button size="xs" ml="auto" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setOpening(true)}>
      {say(roomsScreen.open)}
    </Button>
  )
  return (
    <Page title={say(roomsScreen.title)} aside={open}>
      <ConformityPlaces />
      <p className={classes.intro}>{say(roomsScreen.intro)}</p>
      {isOpening && <NewRoom onClose={() => setOpening(false)} />}
      <ProblemNote error={rooms.error} />
      {rooms.data?.items.length === 0 && !isOpening ? (
        <Notice icon={<IconDoor size={34} stroke={1.4} aria-hidden />} title={say(roomsScreen.emptyTitle)}>
          {say(roomsScreen.empty)}
        </Notice>
      ) : (
        <RoomsTable rooms={rooms.data?.items ?? []} isPending={rooms.isPending} />
      )}
      <Packs />
    </Page>
  )
}

function RoomsTable({ rooms, isPending }: { readonly rooms: readonly KeptRoom[]; readonly isPending: boolean }) {
  const { say } = useWords()
  return (
    <table className={`${table.table} ${classes.table}`} aria-busy={isPending}>
      <thead>
        <tr>
          <th scope="col">{say(roomsScreen.name)}</th>
          <th scope="col">{say(roomsScreen.state)}</th>
          <th scope="col" className={table.wide}>
            {say(roomsScreen.audience)}
          </th>
          <th scope="col" className={table.wide}>
            {say(roomsScreen.guests)}
          </th>
          <th scope="col">{say(roomsScreen.seen)}</th>
        </tr>
      </thead>
      <tbody>
        {isPending && <SkeletonRows columns={5} />}
        {rooms.map((room) => (
          <Row key={room.id} room={room} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ room }: { readonly room: KeptRoom }) {
  const { say, formats } = useWords()
  const slug = useSlug()
  const { id, title, audience, audit, guests, openRequests, lastSeenAt } = room
  return (
    <tr>
      <td>
        <Link to={`/o/${slug}/rooms/${id}`}>{title}</Link>
        {audit && <div className={classes.small}>{[audit.number, audit.title].filter(Boolean).join(' ')}</div>}
        {openRequests > 0 && <div className={classes.waiting}>{say(roomsScreen.waiting, { count: openRequests })}</div>}
      </td>
      <td>
        <RoomState room={room} />
      </td>
      <td className={table.wide}>{say(audiences[audience])}</td>
      <td className={table.wide}>{guests}</td>
      <td className={`${table.soft} ${table.once}`}>
        {lastSeenAt ? formats.moment(lastSeenAt) : say(roomsScreen.never)}
      </td>
    </tr>
  )
}
