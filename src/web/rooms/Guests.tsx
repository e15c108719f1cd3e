import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { roomsScreen } from '#domain/words/roomScreen.ts'
import { CopyLine } from '#web/parts/CopyLine.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Rooms.module.css'
import type { RoomGuest, ToldRoom } from './shapes.ts'
import { useInRooms } from './useRooms.ts'

interface Shown {
  readonly told: ToldRoom
  readonly isOver: boolean
}

interface Invited {
  readonly guest: RoomGuest
  readonly path: string
}

/** Who may enter; a link is shown once, to be sent by whatever way one trusts. */
export function Guests({ told: { room, guests }, isOver }: Shown) {
  const { say } = useWords()
  const [invited, setInvited] = useState<Invited | null>(null)
  const base = `/rooms/${room.id}/guests`
  const link = useInRooms<string, Invited>(
    (guest) => [`${base}/${guest}/link`, { method: 'POST', body: {} }],
    setInvited,
  )
  const revoke = useInRooms<string>((guest) => [`${base}/${guest}`, { method: 'DELETE' }])
  return (
    <section className={classes.section}>
      <h2>{say(roomsScreen.guests)}</h2>
      {!isOver && <Inviting base={base} onInvited={setInvited} />}
      {invited && (
        <div className={classes.link}>
          <CopyLine
            text={`${window.location.origin}${invited.path}`}
            label={say(roomsScreen.link, { name: invited.guest.name })}
          />
          <p className={classes.small}>{say(roomsScreen.link, { name: invited.guest.name })}</p>
        </div>
      )}
      <ProblemNote error={link.error ?? revoke.error} />
      {guests.length === 0 && <p className={classes.soft}>{say(roomsScreen.noGuests)}</p>}
      <table className={`${table.table} ${classes.table}`}>
        <tbody>
          {guests.map((guest) => (
            <tr key={guest.id}>
              <td>
                {guest.name}
                {guest.firm && <span className={classes.small}> {guest.firm}</span>}
              </td>
              <td className={table.soft}>
                <Standing guest={guest} />
              </td>
              <td className={table.end}>
                {!isOver && guest.revokedAt === null && (
                  <>
                    <Button size="compact-xs" variant="default" onClick={() => link.mutate(guest.id)}>
                      {say(roomsScreen.newLink)}
                    </Button>{' '}
                    <Button size="compact-xs" variant="default" onClick={() => revoke.mutate(guest.id)}>
                      {say(roomsScreen.revoke)}
                    </Button>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Standing({ guest: { revokedAt, enteredAt, lastSeenAt } }: { readonly guest: RoomGuest }) {
  const { say, formats } = useWords()
  if (revokedAt !== null) return say(roomsScreen.revoked)
  if (enteredAt === null) return say(roomsScreen.invited)
  return `${say(roomsScreen.seen)}: ${formats.moment(lastSeenAt ?? enteredAt)}`
}

function Inviting({ base, onInvited }: { readonly base: string; readonly onInvited: (invited: Invited) => void }) {
  const { say } = useWords()
  const [name, setName] = useState('')
  const [firm, setFirm] = useState('')
  const invite = useInRooms<undefined, Invited>(
    () => [base, { method: 'POST', body: { name, firm: firm || null } }],
    (answer) => {
      setName('')
      setFirm('')
      onInvited(answer)
    },
  )
  return (
    <form
      className={classes.inline}
      onSubmit={(event) => {
        event.preventDefault()
        invite.mutate(undefined)
      }}
    >
      <TextInput
        size="xs"
        required
        label={say(roomsScreen.guestName)}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <TextInput
        size="xs"
        label={say(roomsScreen.firm)}
        value={firm}
        onChange={({ currentTarget }) => setFirm(currentTarget.value)}
      />
      <Button size="xs" type="submit" loading={invite.isPending}>
        {say(roomsScreen.invite)}
      </Button>
      <ProblemNote error={invite.error} />
    </form>
  )
}
