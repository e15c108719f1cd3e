import { Button } from '@mantine/core'
import { roomsScreen } from '#domain/words/roomScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Rooms.module.css'
import type { Part, SetName, ToldRoom } from './shapes.ts'
import { useInRooms } from './useRooms.ts'

const names = ['documented', 'effectiveness', 'surveillance'] as const satisfies readonly SetName[]

/** Sets released with one press: what a body reads first, what came of it, what a surveillance looks at. */
export function Sets({ told: { room, sets }, isOver }: { readonly told: ToldRoom; readonly isOver: boolean }) {
  const { say } = useWords()
  const release = useInRooms<SetName>((set) => [`/rooms/${room.id}/sets`, { method: 'POST', body: { set } }])
  return (
    <section className={classes.section}>
      <h2>{say(roomsScreen.sets)}</h2>
      <ProblemNote error={release.error} />
      {names.map((set) => (
        <details key={set} className={classes.set}>
          <summary>
            <span>{say(roomsScreen[set])}</span>
            <span className={classes.small}>
              {sets[set].filter(({ released }) => released > 0).length}/{sets[set].length}
            </span>
          </summary>
          {!isOver && (
            <Button
              size="xs"
              variant="default"
              loading={release.isPending && release.variables === set}
              onClick={() => release.mutate(set)}
            >
              {say(roomsScreen.release)}
            </Button>
          )}
          <ul className={classes.parts}>
            {sets[set].map((part) => (
              <PartLine key={part.id} part={part} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}

function PartLine({ part: { id, ref, what, released } }: { readonly part: Part }) {
  const { say } = useWords()
  return (
    <li>
      <span className={classes.small}>{[id, ref].filter(Boolean).join(' · ')}</span>
      <span>{what}</span>
      <span className={released > 0 ? classes.small : classes.waiting}>
        {released > 0 ? released : say(roomsScreen.partMissing)}
      </span>
    </li>
  )
}
