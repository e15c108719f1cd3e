import { acknowledgeText } from '#domain/words/documentControlScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Reading.module.css'
import { type Acknowledgements, useAcknowledgements } from './useAcknowledgements.ts'

/** Who read a version in force and who is missing: the number for everyone, names for who looks after it. */
export function ReadersPart({ version }: { readonly version: string }) {
  const { say } = useWords()
  const { read, error } = useAcknowledgements(version)
  return (
    <Part title={say(acknowledgeText.title)}>
      <ProblemNote error={error} />
      {read && <Counted read={read} />}
      {read?.readers && <Names readers={read.readers} />}
    </Part>
  )
}

function Counted({ read: { asked, confirmed, overdue } }: { readonly read: Acknowledgements }) {
  const { say } = useWords()
  if (asked === 0) return <p className={classes.soft}>{say(acknowledgeText.nobody)}</p>
  return (
    <p>
      <progress className={classes.bar} value={confirmed} max={asked} aria-hidden />{' '}
      {say(acknowledgeText.count, { confirmed, asked })}
      {overdue > 0 && <strong className={classes.late}> · {say(acknowledgeText.overdue, { count: overdue })}</strong>}
    </p>
  )
}

function Names({ readers }: { readonly readers: NonNullable<Acknowledgements['readers']> }) {
  const { say, formats } = useWords()
  const missing = readers.filter(({ readAt }) => readAt === null)
  const read = readers.filter(({ readAt }) => readAt !== null)
  return (
    <div className={classes.names}>
      {missing.length > 0 && (
        <section>
          <h3>{say(acknowledgeText.missing)}</h3>
          <ul>
            {missing.map(({ person, name, dueOn }) => (
              <li key={person}>
                {name} <span className={classes.soft}>{dueOn && formats.day(dueOn)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {read.length > 0 && (
        <section>
          <h3>{say(acknowledgeText.readBy)}</h3>
          <ul>
            {read.map(({ person, name, readAt }) => (
              <li key={person}>
                {name} <span className={classes.soft}>{readAt && formats.moment(readAt)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
