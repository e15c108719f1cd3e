import type { ReactNode } from 'react'
import { planFields } from '#domain/records/nonconformity/planFields.ts'
import { ncStoryText as text } from '#domain/words/nonconformityScreen.ts'
import { FieldList } from '#web/record/FieldList.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { Byline } from './Byline.tsx'
import { Picture } from './Picture.tsx'
import { RowTable } from './RowTable.tsx'
import classes from './Story.module.css'
import type { Told } from './Story.tsx'
import { StoryPart } from './StoryPart.tsx'

/** Is it enough, why did it happen, what is done about it: the corrective action. */
export function Correcting({ record, put, causes }: Told & { readonly causes: ReactNode }) {
  const { say } = useWords()
  const { fields, names } = record
  const shared = { record, onDone: put }
  return (
    <>
      <StoryPart {...shared} title={text.decision} names={decided} more={asked}>
        {fields.decidedAt && (
          <details className={classes.folded}>
            <summary>{say(text.fiveQuestions)}</summary>
            <FieldList record={record} names={asked} />
          </details>
        )}
        {!fields.decidedAt && <FieldList record={record} names={asked} />}
        <Byline by={{ person: fields.decidedBy, at: fields.decidedAt }} names={names} />
      </StoryPart>
      {causes}
      {record.state !== 'planned' && <Picture record={record} />}
      <StoryPart
        {...shared}
        title={text.plan}
        names={['rootCause', 'elsewhere', 'proportionality', 'verificationBy', 'verificationCriterion', ...proof]}
        more={['actions']}
      >
        <RowTable
          field={planFields.actions}
          rows={fields.actions}
          columns={['what', 'type', 'responsible', 'resources', 'due', 'record', 'reference', 'done', 'evidence']}
          names={names}
        />
        <Byline by={{ person: fields.approvedBy, at: fields.approvedAt }} names={names} />
      </StoryPart>
    </>
  )
}

const decided = ['actionNeeded', 'decisionRationale', 'noActionApprovedBy', 'noActionApprovedBecause'] as const
const asked = [
  'pattern',
  'consequence',
  'firstCauses',
  'likelyCause',
  'causesAddressable',
  'resourcesNeeded',
  'lookAlikesShown',
] as const
const proof = ['verificationMetric', 'worthwhile', 'waitDays', 'windowDays', 'frozenProof'] as const
