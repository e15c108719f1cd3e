import { Link } from '@tanstack/react-router'
import { pluralOf } from '#domain/records/plural.ts'
import { reviewText } from '#domain/words/reviewScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { PersonName } from '#web/parts/PersonName.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import table from '#web/parts/Table.module.css'
import { TableBox } from '#web/registerHealth/TableBox.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Reviews.module.css'
import type { ReviewAction } from './shapes.ts'

interface Shown {
  readonly label: string
  readonly actions: readonly ReviewAction[]
  readonly people: Readonly<Record<string, string>>
  /** The organization's day. */
  readonly today: string
  /** Which meeting each came from; left out on that meeting's own page. */
  readonly hasFrom?: boolean
}

/** Actions with whom they are and by when; what is late says so. */
export function ActionsTable({ label, actions, people, today, hasFrom = true }: Shown) {
  const { say } = useWords()
  return (
    <TableBox label={label}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{say(reviewText.action)}</th>
            <th scope="col">{say(reviewText.with)}</th>
            <th scope="col">{say(reviewText.due)}</th>
            {hasFrom && (
              <th scope="col" className={table.wide}>
                {say(reviewText.from)}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {actions.map((action) => (
            <Row key={action.id} action={action} people={people} today={today} hasFrom={hasFrom} />
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}

function Row({ action, people, today, hasFrom }: Omit<Shown, 'label' | 'actions'> & { readonly action: ReviewAction }) {
  const { say, formats } = useWords()
  const slug = useSlug()
  const { id, type, number, title, state, status, owner, due, from } = action
  const isLate = due !== null && due < today && (status === 'planned' || status === 'inProgress')
  return (
    <tr>
      <td>
        <Link to={`/o/${slug}/${pluralOf(type)}/${number ?? id}`}>{title}</Link>
        <div className={classes.under}>
          {number} <StateMark type={type} state={state} />
        </div>
      </td>
      <td>
        {owner ? (
          <PersonName name={people[owner] ?? '…'} />
        ) : (
          <span className={table.soft}>{say(reviewText.nobody)}</span>
        )}
      </td>
      <td className={isLate ? classes.late : table.once}>
        {due ? formats.day(due) : '–'}
        {isLate && <div>{say(reviewText.late)}</div>}
      </td>
      {hasFrom && (
        <td className={`${table.wide} ${table.soft} ${table.once}`}>
          <Link to={`/o/${slug}/${pluralOf(from.type)}/${from.number ?? from.id}`}>{from.number}</Link>
          {from.on && <div>{formats.day(from.on)}</div>}
        </td>
      )}
    </tr>
  )
}
