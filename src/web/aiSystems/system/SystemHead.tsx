import { identityFields } from '#domain/records/aiSystem/identityFields.ts'
import { RecordHead } from '#web/record/RecordHead.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { PutSystem, ReadSystem } from './read.ts'
import { SuspendNow } from './SuspendNow.tsx'

/** Which system it is, its class and origin, and the button that stops it. */
export function SystemHead({ record, put }: { readonly record: ReadSystem; readonly put: PutSystem }) {
  const { say } = useWords()
  const { tier, origin, highRisk } = record.fields
  const marks = (
    <>
      {highRisk && <b>{say(identityFields.highRisk.label)}</b>}
      {tier && tier !== 'high' && <span>{say(identityFields.tier.options[tier])}</span>}
      {origin && <span>{say(identityFields.origin.options[origin])}</span>}
    </>
  )
  return <RecordHead record={record} marks={marks} actions={<SuspendNow record={record} put={put} />} />
}
