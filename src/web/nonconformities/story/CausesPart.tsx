import { decisionFields } from '#domain/records/nonconformity/decisionFields.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { ncStoryText as text } from '#domain/words/nonconformityScreen.ts'
import { CausesHere } from '#web/causes/CausesHere.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { ReadNonconformity } from '../read.ts'
import { RowTable } from './RowTable.tsx'

/** Why it happened: who looks for the cause, and the analyses, once corrective action is needed. */
export function CausesPart({ record }: { readonly record: ReadNonconformity }) {
  const { say } = useWords()
  if (record.fields.actionNeeded !== 'needed') return null
  return (
    <Part title={say(text.causes)}>
      <RowTable
        field={decisionFields.analysts}
        rows={record.fields.analysts}
        columns={['person', 'outside']}
        names={record.names}
      />
      <CausesHere plural={nonconformity.plural} record={record.id} />
    </Part>
  )
}
