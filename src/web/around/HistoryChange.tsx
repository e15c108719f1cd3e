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
  const links = useAroundList<Linked>('links')
  const one = (value: unknown) => {
    if (path.startsWith('links/')) return <OfLink id={value} links={links} />
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

interface Links {
  readonly id: unknown
  readonly links: { readonly isPending: boolean; readonly data?: { readonly items: readonly Linked[] } | undefined }
}

/** The other end of a link, by name while the link stands; of one that was taken away the trail knows the id alone. */
function OfLink({ id, links: { isPending, data } }: Links) {
  const other = data?.items.find(({ record }) => record.id === id)
  if (other) return <LinkedName record={other.record} />
  return isPending ? '…' : String(id)
}
