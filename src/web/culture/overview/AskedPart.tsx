import { Link } from '@tanstack/react-router'
import { cultureText as text } from '#domain/words/cultureScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useMembership } from '#web/api/useMe.ts'
import { useWords } from '#web/words/useWords.tsx'
import { hasCast } from '../ballot/keptBallot.ts'
import type { AskingSurvey, Items } from '../shapes.ts'
import { useCulture } from '../useCulture.ts'
import classes from './Overview.module.css'

/** Open surveys that ask one, and that one did not answer in this browser. */
export function AskedPart() {
  const { say, formats } = useWords()
  const slug = useSlug()
  const { data } = useCulture<Items<AskingSurvey>>('/culture/surveys')
  const membership = useMembership()
  const open = (data?.items ?? []).filter(
    ({ id }) => !membership || !hasCast({ survey: id, person: membership.person.id }),
  )
  if (open.length === 0) return null
  return (
    <div className={classes.asked}>
      <span>{say(text.asked)}:</span>
      {open.map(({ id, number, title, closesOn }) => (
        <span key={id}>
          <Link to={`/o/${slug}/pulse-surveys/${number ?? id}`}>{title}</Link>{' '}
          {closesOn && <span className={classes.soft}>{say(text.until, { day: formats.day(closesOn) })}</span>}
        </span>
      ))}
    </div>
  )
}
