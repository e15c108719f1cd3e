import type { Label } from '#domain/kernel/field.ts'
import { aroundText } from '#domain/words/improvementAround.ts'
import { verbLabel } from '#domain/words/verbLabel.ts'
import { useRecordPlace } from '#web/record/recordPlace.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './History.module.css'
import { HistoryChange } from './HistoryChange.tsx'
import type { TrailEntry } from './shapes.ts'

interface Shown {
  readonly entry: TrailEntry
  readonly names: Readonly<Record<string, string>>
}

/** One entry: a sentence, the reason, and behind it every field before and after. */
export function HistoryItem({ entry, names }: Shown) {
  const { say, formats } = useWords()
  const type = useRecordPlace().type.name
  const { actor, at, channel, changes, hash, reason, seq, verb } = entry
  const who = actor.name ?? say(byKind[actor.kind] ?? aroundText.someone)
  const via = (channels as Readonly<Record<string, Label>>)[channel]
  return (
    <li className={classes.entry}>
      <p className={classes.sentence}>
        <b>{who}</b> {say(verbLabel(verb, type))}
      </p>
      {reason && <p className={classes.reason}>{say(aroundText.quoted, { words: reason })}</p>}
      <p className={classes.small}>
        <time dateTime={at}>{formats.moment(at)}</time>
        {via && <span>{say(via)}</span>}
        <span className={classes.hash} title={`${seq}:${hash}`}>
          {seq}:{hash.slice(0, 10)}
        </span>
      </p>
      {changes.length > 0 && (
        <details className={classes.changes}>
          <summary>{say(aroundText.changes, { count: changes.length })}</summary>
          <dl>
            {changes.map((change) => (
              <HistoryChange key={change.path} change={change} names={names} />
            ))}
          </dl>
        </details>
      )}
    </li>
  )
}

const byKind: Readonly<Record<string, Label>> = { system: aroundText.system, anonymous: aroundText.anonymous }
const channels = {
  api: aroundText.viaApi,
  cli: aroundText.viaCli,
  import: aroundText.viaImport,
  job: aroundText.viaJob,
  public: aroundText.viaPublic,
}
