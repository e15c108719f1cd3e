import { type Decision, decisionRows } from '#domain/records/managementReview/decisionRows.ts'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import { PersonName } from '#web/parts/PersonName.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Reviews.module.css'

interface Shown {
  readonly decisions: readonly Decision[]
  readonly names: Readonly<Record<string, string>>
}

const { of } = decisionRows
const figures = ['amount', 'effortDays', 'dueOn'] as const

/** What a meeting decided, one sentence each, with what it became, who takes it on and by when. */
export function DecisionsRead({ decisions, names }: Shown) {
  const { say } = useWords()
  return (
    <ol className={classes.decided}>
      {decisions.map((row) => (
        <li key={row.id}>
          <span className={classes.about}>{row.kind && say(of.kind.options[row.kind])}</span>
          <div>
            <p className={classes.what}>{row.what}</p>
            <p className={classes.line}>
              {row.item ? (
                <FieldCell field={of.item} value={row.item} />
              ) : (
                row.becomes && <span>{say(of.becomes.options[row.becomes])}</span>
              )}
              {row.person && <PersonName name={names[row.person] ?? '…'} />}
              {figures.map(
                (name) =>
                  row[name] !== null && (
                    <span key={name}>
                      {say(of[name].label)} <FieldCell field={of[name]} value={row[name]} />
                    </span>
                  ),
              )}
              {row.why && <span>{row.why}</span>}
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
