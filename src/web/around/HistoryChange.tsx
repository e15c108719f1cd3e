import { placeOf } from '#domain/around/placeOf.ts'
import { aroundText } from '#domain/words/improvementAround.ts'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import { useRecordPlace } from '#web/record/recordPlace.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './History.module.css'
import { LinkedName } from './LinkedName.tsx'
import type { Linked, TrailChange } from './shapes.ts'
import { useAroundList } from './useAround.ts'

interface Shown {
  readonly change: TrailChange
  readonly names: Readonly<Record<string, string>>
}

/** One field before and after, in the words of its definition; a redacted value is told as such, never guessed. */
export function HistoryChange({ change: { path, before, after, redacted }, names }: Shown) {
  const { say } = useWords()
  const { type } = useRecordPlace()
  const { label, field } = placeOf(type, path)
  const linked = useAroundList<Linked>('links').data?.items ?? []
  const one = (value: unknown) => {
    const other = field?.kind === 'link' ? linked.find(({ record }) => record.id === value) : undefined
    if (other) return <LinkedName record={other.record} />
    return field ? <FieldCell field={field} value={value} names={names} /> : String(value)
  }
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
