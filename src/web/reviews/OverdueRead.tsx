import { managementReviewFields, type OverdueDecision } from '#domain/records/managementReview/fields.ts'
import { reviewText } from '#domain/words/reviewScreen.ts'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import { PersonName } from '#web/parts/PersonName.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Reviews.module.css'

interface Shown {
  readonly decisions: readonly OverdueDecision[]
  readonly names: Readonly<Record<string, string>>
}

const { of } = managementReviewFields.overdueDecisions

/** What was decided on each improvement that was overdue; each was carried out at once. */
export function OverdueRead({ decisions, names }: Shown) {
  const { say } = useWords()
  if (decisions.length === 0) return null
  return (
    <>
      <h3>{say(reviewText.overdueDecisions)}</h3>
      <ol className={classes.decided}>
        {decisions.map((row) => (
          <li key={row.id}>
            <span className={classes.about}>{row.decision && say(of.decision.options[row.decision])}</span>
            <div>
              <p className={classes.what}>
                <FieldCell field={of.improvement} value={row.improvement} />
              </p>
              <p className={classes.line}>
                {row.person && <PersonName name={names[row.person] ?? '…'} />}
                {row.dueOn && <FieldCell field={of.dueOn} value={row.dueOn} />}
                <span>{row.why}</span>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
