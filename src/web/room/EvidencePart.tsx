import { roomScreen } from '#domain/words/roomScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useAddress } from '#web/parts/useAddress.ts'
import { useWords } from '#web/words/useWords.tsx'
import { Found } from './Found.tsx'
import { IndexList } from './IndexList.tsx'
import { ItemTable } from './ItemTable.tsx'
import { OTHER, placeOf } from './places.ts'
import { RecordView } from './RecordView.tsx'
import classes from './Room.module.css'
import type { RoomIndex } from './shapes.ts'

interface Shown {
  readonly index: RoomIndex | undefined
  readonly error: Error | null
  readonly welcome: string | null
}

/** The requirements on one side; what was released for the chosen one, or a record opened from it, on the other. */
export function EvidencePart({ index, error, welcome }: Shown) {
  const { query } = useAddress(['at', 'record', 'find'])
  if (!index) return <ProblemNote error={error} />
  const isDeep = Boolean(query.at ?? query.record ?? query.find)
  return (
    <div className={classes.split} data-deep={isDeep || undefined}>
      <IndexList index={index} at={query.at} />
      <section className={classes.pane}>
        {query.record ? (
          <RecordView key={query.record} id={query.record} at={query.at} />
        ) : query.find ? (
          <Found q={query.find} />
        ) : (
          <Chosen index={index} at={query.at} welcome={welcome} />
        )}
      </section>
    </div>
  )
}

function Chosen({
  index,
  at,
  welcome,
}: {
  readonly index: RoomIndex
  readonly at: string | undefined
  readonly welcome: string | null
}) {
  const { say } = useWords()
  if (at === OTHER) return <ItemTable at={OTHER} title={say(roomScreen.other)} items={index.other} />
  const requirement = index.requirements.find(({ key }) => key === at)
  if (requirement)
    return (
      <ItemTable
        at={requirement.key}
        title={`${placeOf(requirement)} ${requirement.title}`}
        items={requirement.items}
        canAsk
      />
    )
  return (
    <div className={classes.welcome}>
      {welcome && <p className={classes.lines}>{welcome}</p>}
      <p className={classes.soft}>{say(roomScreen.choose)}</p>
    </div>
  )
}
