import { Button } from '@mantine/core'
import { useState } from 'react'
import { recordTypes } from '#domain/records/index.ts'
import { aroundText } from '#domain/words/improvementAround.ts'
import { channelNames } from '#domain/words/trailOffice.ts'
import { trailText } from '#domain/words/trailScreen.ts'
import { useHasRole } from '#web/api/useHasRole.ts'
import { useWords } from '#web/words/useWords.tsx'
import { ProposeRedaction, redactablePaths } from './ProposeRedaction.tsx'
import { pathOf } from './pathOf.ts'
import type { MentionedById, TrailEntry } from './shapes.ts'
import classes from './TrailRow.module.css'
import { TrailValue } from './TrailValue.tsx'

interface Shown {
  readonly entry: TrailEntry
  readonly mentioned: MentionedById
}

/** Every field before and after, and what seals the entry. */
export function EntryDetails({ entry, mentioned }: Shown) {
  const { say } = useWords()
  return (
    <div className={classes.box}>
      {entry.changes.length === 0 && <p className={classes.seal}>{say(trailText.noValues)}</p>}
      {entry.changes.length > 0 && (
        <dl className={classes.changes}>
          {entry.changes.map((change) => (
            <Change key={change.path} type={entry.subject?.type} change={change} mentioned={mentioned} />
          ))}
        </dl>
      )}
      <Seal entry={entry} />
      <Redact entry={entry} mentioned={mentioned} />
    </div>
  )
}

interface ChangeShown {
  readonly type: string | undefined
  readonly change: TrailEntry['changes'][number]
  readonly mentioned: MentionedById
}

function Change({ type, change: { path, before, after, redacted }, mentioned }: ChangeShown) {
  const { say } = useWords()
  const { label, field } = pathOf(type, path)
  const told = (value: unknown) => <TrailValue value={value} field={field} mentioned={mentioned} />
  return (
    <>
      <dt>{label.map((part) => say(part)).join(': ')}</dt>
      {redacted ? (
        <dd className={classes.redacted}>{say(aroundText.redacted)}</dd>
      ) : (
        <dd>
          {before !== null && <span className={classes.before}>{told(before)}</span>}
          {before !== null && ' → '}
          {after === null ? before !== null && say(aroundText.emptied) : told(after)}
        </dd>
      )}
    </>
  )
}

function Seal({ entry: { seq, hash, channel, clock } }: { readonly entry: TrailEntry }) {
  const { say } = useWords()
  const via = channelNames[channel as keyof typeof channelNames]
  return (
    <p className={classes.seal}>
      {[say(trailText.entry, { seq }), via ? say(via) : channel, clock === 'demo' && say(trailText.setClock)]
        .filter(Boolean)
        .join(' · ')}
      <br />
      <code>{hash}</code>
    </p>
  )
}

/** For data protection: what was written here may have to go. */
function Redact({ entry, mentioned }: Shown) {
  const { say } = useWords()
  const mayPropose = useHasRole('dataProtection')
  const [isAsking, setAsking] = useState(false)
  const isRecord = recordTypes[entry.subject?.type ?? ''] !== undefined
  if (!mayPropose || !isRecord || redactablePaths(entry).length === 0) return null
  return (
    <div>
      <Button variant="default" size="xs" onClick={() => setAsking(true)}>
        {say(trailText.proposeRedaction)}
      </Button>
      {isAsking && <ProposeRedaction entry={entry} mentioned={mentioned} onClose={() => setAsking(false)} />}
    </div>
  )
}
