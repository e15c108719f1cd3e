import { Link } from '@tanstack/react-router'
import { pluralOf } from '#domain/records/plural.ts'
import type { ReviewItem } from '#domain/reviews/paper.ts'
import { reviewText } from '#domain/words/reviewScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Reviews.module.css'

interface Shown {
  readonly items: readonly ReviewItem[]
  readonly people: Readonly<Record<string, string>>
  readonly most?: number
}

/** Records an input speaks of, as they stood. */
export function Items({ items, people, most = 6 }: Shown) {
  const { say, formats } = useWords()
  const slug = useSlug()
  if (items.length === 0) return null
  return (
    <ul className={`${classes.list} ${classes.items}`}>
      {items.slice(0, most).map(({ type, id, number, title, state, owner, day }) => (
        <li key={id} className={classes.item}>
          <Link to={`/o/${slug}/${pluralOf(type)}/${number ?? id}`}>{title}</Link>
          <span className={classes.soft}>{number}</span>
          <StateMark type={type} state={state} />
          <span className={classes.soft}>{owner && (people[owner] ?? '…')}</span>
          <span className={`${classes.soft} ${classes.day}`}>{day && formats.day(day)}</span>
        </li>
      ))}
      {items.length > most && (
        <li className={`${classes.item} ${classes.soft}`}>{say(reviewText.more, { count: items.length - most })}</li>
      )}
    </ul>
  )
}
