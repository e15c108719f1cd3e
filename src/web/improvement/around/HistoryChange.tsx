import { aroundText } from '#domain/words/improvementAround.ts'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './History.module.css'
import { placeOf } from './placeOf.ts'
import type { TrailChange } from './shapes.ts'

interface Shown {
  readonly change: TrailChange
  readonly names: Readonly<Record<string, string>>
}

/** One field before and after, in the words of its definition; a redacted value is told as such, never guessed. */
export function HistoryChange({ change: { path, before, after, redacted }, names }: Shown) {
  const { say } = useWords()
  const { label, field } = placeOf(path)
  const one = (value: unknown) => (field ? <FieldCell field={field} value={value} names={names} /> : String(value))
  // Several people stand in one entry; a cell reads one of them.
  const told = (value: unknown) =>
    Array.isArray(value) && field?.kind === 'person'
      ? value.map((each) => <span key={each}>{one(each)} </span>)
      : one(value)
  return (
    <div className={classes.change}>
      <dt>{label.map((part) => say(part)).join(': ')}</dt>
      {redacted ? (
        <dd className={classes.redacted}>{say(aroundText.redacted)}</dd>
      ) : (
        <dd>
          {before !== null && <span className={classes.before}>{told(before)}</span>}
          {before !== null && after !== null && ' → '}
          {after === null ? before !== null && ` → ${say(aroundText.emptied)}` : told(after)}
        </dd>
      )}
    </div>
  )
}
