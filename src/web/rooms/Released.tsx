import { Button, Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { roomsScreen } from '#domain/words/roomScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Rooms.module.css'
import type { ToldRoom } from './shapes.ts'
import { useInRooms } from './useRooms.ts'

/** What lies in the room by name; evidence released for its requirements is in it as well. */
export function Released({ told, isOver }: { readonly told: ToldRoom; readonly isOver: boolean }) {
  const { say } = useWords()
  const { room, items, requirements, released } = told
  const takeBack = useInRooms<string>((item) => [`/rooms/${room.id}/items/${item}`, { method: 'DELETE' }])
  return (
    <section className={classes.section}>
      <h2>{say(roomsScreen.released)}</h2>
      {requirements.length > 0 && (
        <p className={classes.intro}>{say(roomsScreen.releasedHelp, { count: released, all: requirements.length })}</p>
      )}
      {!isOver && <Releasing room={room.id} />}
      <ProblemNote error={takeBack.error} />
      <div className={classes.tall}>
        <table className={`${table.table} ${classes.table}`}>
          <tbody>
            {items.map(({ id, label, record, documented, isHidden }) => (
              <tr key={id}>
                <td>
                  {label}
                  {isHidden && <div className={classes.waiting}>{say(roomsScreen.hidden)}</div>}
                </td>
                <td className={`${table.soft} ${table.wide}`}>{record?.typeLabel}</td>
                <td className={table.soft}>{documented}</td>
                <td className={table.end}>
                  {!isOver && (
                    <Button size="compact-xs" variant="default" onClick={() => takeBack.mutate(id)}>
                      {say(roomsScreen.takeBack)}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Releasing({ room }: { readonly room: string }) {
  const { say } = useWords()
  const [record, setRecord] = useState('')
  const [withEvidence, setWithEvidence] = useState(false)
  const release = useInRooms<undefined>(
    () => [`/rooms/${room}/items`, { method: 'POST', body: { record: record.trim(), withEvidence } }],
    () => setRecord(''),
  )
  return (
    <form
      className={classes.inline}
      onSubmit={(event) => {
        event.preventDefault()
        release.mutate(undefined)
      }}
    >
      <TextInput
        size="xs"
        required
        label={say(roomsScreen.releaseWhat)}
        placeholder={say(roomsScreen.releaseHelp)}
        value={record}
        onChange={({ currentTarget }) => setRecord(currentTarget.value)}
      />
      <Checkbox
        size="xs"
        label={say(roomsScreen.withEvidence)}
        checked={withEvidence}
        onChange={({ currentTarget }) => setWithEvidence(currentTarget.checked)}
      />
      <Button size="xs" type="submit" loading={release.isPending}>
        {say(roomsScreen.release)}
      </Button>
      <ProblemNote error={release.error} />
    </form>
  )
}
