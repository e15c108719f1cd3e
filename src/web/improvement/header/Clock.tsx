import { IconAlertCircle, IconHourglass } from '@tabler/icons-react'
import { isDeferred } from '#domain/records/improvement/clocks.ts'
import { daysBetween } from '#domain/time/days.ts'
import { headText } from '#domain/words/improvementScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { usePlace } from '../place.ts'
import { Fact } from './Fact.tsx'
import classes from './Header.module.css'

/** The day that counts now, in words: until when it is to be done, then judged; deferred, overdue, at rest. */
export function Clock() {
  const { say, formats } = useWords()
  const { record } = usePlace()
  const { fields, due, state, today } = record
  const isAnswer = state === 'implemented'
  if (fields.closedAt) return <Fact label={say(headText.closed)}>{formats.moment(fields.closedAt)}</Fact>
  if (!due && ['cancelled', 'dismissed', 'merged'].includes(state)) return null
  return (
    <>
      {isAnswer && fields.evaluationDate && (
        <Fact label={say(headText.evaluation)}>{formats.day(fields.evaluationDate)}</Fact>
      )}
      <Fact label={say(isAnswer ? headText.answerBy : headText.due)}>
        {due ? <Due day={due} today={today} /> : say(headText.noDate)}
      </Fact>
      {fields.deferredUntil && (
        <Fact label={say(headText.deferral)}>
          <IconHourglass size={14} aria-hidden />
          {say(deferralOf(fields, today), { day: formats.day(fields.deferredUntil) })}
        </Fact>
      )}
    </>
  )
}

function deferralOf(fields: Parameters<typeof isDeferred>[0], today: string) {
  if (isDeferred(fields, today)) return headText.deferred
  return fields.deferApprovedBy ? headText.deferralOver : headText.deferralAsked
}

function Due({ day, today }: { readonly day: string; readonly today: string }) {
  const { say, sayCount, formats } = useWords()
  const distance = daysBetween(today, day)
  if (distance < 0) {
    return (
      <span className={classes.late}>
        <IconAlertCircle size={15} aria-hidden style={{ verticalAlign: -2 }} /> {formats.day(day)},{' '}
        {sayCount(headText.overdue, -distance)}
      </span>
    )
  }
  return (
    <>
      {formats.day(day)}
      <span className={classes.soft}>{distance === 0 ? say(headText.today) : sayCount(headText.inDays, distance)}</span>
    </>
  )
}
