import { roomsScreen } from '#domain/words/roomScreen.ts'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Rooms.module.css'
import type { ToldRoom } from './shapes.ts'

/** What guests looked at and when last; the trail has each look. */
export function Views({ told: { views, guests } }: { readonly told: ToldRoom }) {
  const { say, formats } = useWords()
  const names = new Map(guests.map(({ id, name }) => [id, name]))
  const words = { index: roomsScreen.viewIndex, search: roomsScreen.viewSearch, pack: roomsScreen.viewPack } as const
  const what = (kind: string, label: string) => (kind in words ? say(words[kind as keyof typeof words]) : label)
  return (
    <section className={classes.section}>
      <h2>{say(roomsScreen.views)}</h2>
      {views.length === 0 && <p className={classes.soft}>{say(roomsScreen.noViews)}</p>}
      <div className={classes.tall}>
        <table className={`${table.table} ${classes.table}`}>
          <tbody>
            {views.map(({ guest, kind, thing, label, lastAt, times }) => (
              <tr key={`${guest} ${kind} ${thing}`}>
                <td>{what(kind, label)}</td>
                <td className={table.soft}>{names.get(guest)}</td>
                <td className={table.soft}>{say(roomsScreen.times, { count: times })}</td>
                <td className={`${table.soft} ${table.once}`}>{formats.moment(lastAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
