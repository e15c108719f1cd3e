import { Link } from '@tanstack/react-router'
import { roomScreen } from '#domain/words/roomScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { Back } from './Back.tsx'
import classes from './Room.module.css'
import { useFound } from './useRoom.ts'

/** Released records whose own words hold what was searched. */
export function Found({ q }: { readonly q: string }) {
  const { say } = useWords()
  const { data, error, isPending } = useFound(q)
  return (
    <>
      <Back to={{}} />
      <h2>{say(roomScreen.found)}</h2>
      <ProblemNote error={error} />
      {!isPending && data?.items.length === 0 && <p className={classes.soft}>{say(roomScreen.foundNone)}</p>}
      <ul className={classes.found}>
        {data?.items.map(({ id, number, title, typeLabel, stage }) => (
          <li key={id}>
            <Link to="/room" search={{ record: id } as never}>
              {[number, title].filter(Boolean).join(' ')}
            </Link>
            <span className={classes.small}>
              {typeLabel} · {stage}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
