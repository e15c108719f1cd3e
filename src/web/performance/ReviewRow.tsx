import { IconClockExclamation } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { performanceReviewFields } from '#domain/records/performanceReview/fields.ts'
import { performanceText } from '#domain/words/performanceScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { PersonName } from '#web/parts/PersonName.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Reviews.module.css'
import type { ReviewItem } from './useReviews.ts'

/** One review as a line of the list. */
export function ReviewRow({ item }: { readonly item: ReviewItem }) {
  const { say, formats } = useWords()
  const slug = useSlug()
  const { id, number, title, state, scheduledFor, every, owner, overdue } = item
  return (
    <tr>
      <td className={classes.name}>
        <Link to={`/o/${slug}/performance-reviews/${number ?? id}`} data-row>
          {title}
        </Link>
        <span className={classes.number}>{number}</span>
      </td>
      <td className={table.once}>
        {scheduledFor && formats.day(scheduledFor)}
        {overdue && (
          <span className={classes.missed}>
            <IconClockExclamation size={14} aria-hidden />
            {say(performanceText.missed)}
          </span>
        )}
      </td>
      <td className={`${table.wide} ${table.soft}`}>
        {say(every ? performanceReviewFields.every.options[every] : performanceText.once)}
      </td>
      <td className={table.wide}>{owner && <PersonName name={owner.name} />}</td>
      <td>
        <StateMark type="performanceReview" state={state} />
      </td>
    </tr>
  )
}
