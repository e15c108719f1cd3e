import { Link } from '@tanstack/react-router'
import { subjectNames } from '#domain/words/trailOffice.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { addressOf } from './addressOf.ts'
import type { MentionedById, TrailEntry } from './shapes.ts'
import classes from './TrailRow.module.css'

interface Shown {
  readonly subject: TrailEntry['subject']
  readonly mentioned: MentionedById
}

/** What an entry is about, by its name and with a way to it; by its kind where there is no name. */
export function Subject({ subject, mentioned }: Shown) {
  const { say } = useWords()
  const slug = useSlug()
  if (!subject) return null
  const known = mentioned.get(subject.id)
  const kind = subjectNames[subject.type as keyof typeof subjectNames]
  const name = known?.name ?? (kind ? say(kind) : subject.type)
  const address = addressOf(subject.type, known?.number ?? subject.id)
  return (
    <>
      {address ? (
        <Link to={`/o/${slug}/${address}`} className={classes.subject}>
          {name}
        </Link>
      ) : (
        name
      )}{' '}
      {known?.number && <span className={classes.number}>{known.number}</span>}
    </>
  )
}
