import { Link } from '@tanstack/react-router'
import { pluralOf } from '#domain/records/plural.ts'
import { showingText } from '#domain/words/conformityScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from '../Conformity.module.css'
import type { NamedRecord, Showing } from '../shapes.ts'
import { PieceContent } from './PieceContent.tsx'
import { ShowingSteps } from './ShowingSteps.tsx'

/** One thing that shows a requirement: what it is, how it stands, until when, who linked it. */
export function ShowingItem({ showing }: { readonly showing: Showing }) {
  const { say, formats } = useWords()
  const { stands, because, until, note, by, at, record, evidence, releasedAt } = showing
  const isLost = stands === 'expired' || stands === 'nothing'
  return (
    <li className={classes.item}>
      <span className={classes.line}>
        {evidence && <PieceContent piece={evidence} />}
        {record && <RecordName record={record} />}
        <span className={isLost ? classes.late : classes.small}>{say(showingText[stands])}</span>
        {until && <span className={classes.small}>{say(showingText.untilDay, { day: formats.day(until) })}</span>}
        {because !== 'linked' && <span className={classes.small}>{say(showingText[because])}</span>}
        {releasedAt && <span className={classes.small}>{say(showingText.released)}</span>}
      </span>
      {note && <p style={{ margin: '2px 0 0' }}>{note}</p>}
      <span className={classes.line}>
        {at && <span className={classes.small}>{[by?.name, formats.moment(at)].filter(Boolean).join(', ')}</span>}
        {showing.id && <ShowingSteps showing={{ ...showing, id: showing.id }} />}
      </span>
    </li>
  )
}

/** A record by number and title, with its state. */
export function RecordName({ record: { id, type, number, title, state } }: { readonly record: NamedRecord }) {
  const slug = useSlug()
  return (
    <>
      <Link to={`/o/${slug}/${pluralOf(type)}/${number ?? id}`}>{[number, title].filter(Boolean).join(' ')}</Link>
      <StateMark type={type} state={state} />
    </>
  )
}
