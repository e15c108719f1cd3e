import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { managementReviewFields } from '#domain/records/managementReview/fields.ts'
import type { ReviewItem } from '#domain/reviews/paper.ts'
import { daysBetween } from '#domain/time/days.ts'
import { meetingText, reviewText } from '#domain/words/reviewScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { DecideForm } from './DecideForm.tsx'
import classes from './Meeting.module.css'
import type { SlideProps } from './Slide.tsx'

const { of } = managementReviewFields.overdueDecisions

/** One overdue improvement: how late, with whom, what was decided; and the decision itself while the meeting is open. */
export function OverdueCard({ item, record, put, table }: SlideProps & { readonly item: ReviewItem }) {
  const { say, sayCount } = useWords()
  const slug = useSlug()
  const [isAgain, setAgain] = useState(false)
  const taken = record.fields.overdueDecisions.filter(({ improvement }) => improvement === item.id)
  const now = table.overdueNow.find(({ id }) => id === item.id)
  const late = item.day ? daysBetween(item.day, table.paper.today) : null
  const mayDecide = record.moves.some(({ move, mine }) => move === 'decideOverdue' && mine)
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <Link to={`/o/${slug}/improvements/${item.number ?? item.id}`}>{item.title}</Link>
        <span className={classes.soft}>{item.number}</span>
        <StateMark type="improvement" state={now?.state ?? item.state} />
        {item.owner && <span className={classes.soft}>{table.people[item.owner] ?? say(reviewText.nobody)}</span>}
        {late !== null && (
          <b className={classes.late}>
            {sayCount({ one: meetingText.daysLateOne, other: meetingText.daysLateOther }, late)}
          </b>
        )}
      </div>
      {taken.map((row) => (
        <p key={row.id} className={classes.taken}>
          <b>{row.decision && say(of.decision.options[row.decision])}</b>
          {row.person && <span>{record.names[row.person]}</span>}
          {row.dueOn && <FieldCell field={of.dueOn} value={row.dueOn} />}
          <span className={classes.soft}>{row.why}</span>
        </p>
      ))}
      {mayDecide && (taken.length === 0 || isAgain) && (
        <DecideForm item={item} record={record} put={put} onDone={() => setAgain(false)} />
      )}
      {mayDecide && taken.length > 0 && !isAgain && (
        <Button size="compact-sm" variant="subtle" className={classes.again ?? ''} onClick={() => setAgain(true)}>
          {say(meetingText.again)}
        </Button>
      )}
    </li>
  )
}
