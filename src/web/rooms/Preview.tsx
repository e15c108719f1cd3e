import { useQuery } from '@tanstack/react-query'
import { roomScreen } from '#domain/words/roomScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { placeOf } from '#web/room/places.ts'
import type { IndexedItem, RoomIndex } from '#web/room/shapes.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Rooms.module.css'

/** What a guest is shown now, requirement by requirement. */
export function Preview({ id }: { readonly id: string }) {
  const { say } = useWords()
  const [api, slug] = [useApi(), useSlug()]
  const { data, error } = useQuery({
    queryKey: [slug, 'rooms', id, 'preview'],
    queryFn: ({ signal }) => api.ask<RoomIndex>(`/rooms/${id}/preview`, { signal }),
  })
  return (
    <div className={classes.preview}>
      <ProblemNote error={error} />
      {data?.requirements.map((one) => (
        <section key={one.key}>
          <h3>
            {placeOf(one)} {one.title}
          </h3>
          <Names items={one.items} />
        </section>
      ))}
      {data && data.other.length > 0 && (
        <section>
          <h3>{say(roomScreen.other)}</h3>
          <Names items={data.other} />
        </section>
      )}
    </div>
  )
}

function Names({ items }: { readonly items: readonly IndexedItem[] }) {
  const { say } = useWords()
  if (items.length === 0) return <p className={classes.soft}>{say(roomScreen.none)}</p>
  return (
    <ul>
      {items.map(({ key, label }) => (
        <li key={key}>{label}</li>
      ))}
    </ul>
  )
}
