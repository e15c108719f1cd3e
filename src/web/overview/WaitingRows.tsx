import { Link } from '@tanstack/react-router'
import { recordTypes } from '#domain/records/index.ts'
import { overviewText } from '#domain/words/overviewScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { DueWord } from './DueWord.tsx'
import classes from './Overview.module.css'
import type { Waiting } from './shapes.ts'

interface Shown {
  readonly title: string
  readonly waiting: readonly Waiting[]
  /** Somebody else has the next word: it is said who. */
  readonly isForOthers?: boolean
}

/** What waits, in its order: each line leads to its record. */
export function WaitingRows({ title, waiting, isForOthers = false }: Shown) {
  return (
    <section className={classes.part}>
      <h2>{title}</h2>
      <ul className={classes.rows}>
        {waiting.map((one) => (
          <Row key={one.record.id} waiting={one} isForOthers={isForOthers} />
        ))}
      </ul>
    </section>
  )
}

function Row({
  waiting: { record, label, missing },
  isForOthers,
}: {
  readonly waiting: Waiting
  readonly isForOthers: boolean
}) {
  const { say, sayCount } = useWords()
  const slug = useSlug()
  const { id, number, title, type, plural } = record
  const kind = recordTypes[type]
  const lacks =
    missing.length === 0
      ? say(overviewText.readyShort)
      : sayCount({ one: overviewText.missingOne, other: overviewText.missingOther }, missing.length)
  return (
    <li className={classes.row}>
      <Link to={`/o/${slug}/${plural}/${number ?? id}`} data-row>
        <span className={classes.what}>{title}</span>
        <span className={classes.when}>
          <DueWord record={record} />
        </span>
        <span className={classes.step}>
          {[label, kind && say(kind.label), number].filter(Boolean).join(' · ')}
          {isForOthers && ` · ${missing.map(({ sentence }) => sentence).join(' ')}`}
        </span>
        {!isForOthers && <span className={classes.lacks}>{lacks}</span>}
      </Link>
    </li>
  )
}
