import { decisionFields } from '#domain/records/nonconformity/decisionFields.ts'
import { planFields } from '#domain/records/nonconformity/planFields.ts'
import { ncStoryText as text } from '#domain/words/nonconformityScreen.ts'
import { Byline } from './Byline.tsx'
import { CausesPart } from './CausesPart.tsx'
import { Picture } from './Picture.tsx'
import { RowTable } from './RowTable.tsx'
import type { Told } from './Story.tsx'
import { StoryPart } from './StoryPart.tsx'

/** Is it enough, why did it happen, what is done about it: the corrective action. */
export function Correcting({ record, put }: Told) {
  const { fields, names } = record
  const shared = { record, onDone: put }
  return (
    <>
      <StoryPart
        {...shared}
        title={text.decision}
        names={decided}
        by={{ person: fields.decidedBy, at: fields.decidedAt }}
      />
      <CausesPart record={record}>
        <RowTable
          field={decisionFields.analysts}
          rows={fields.analysts}
          columns={['person', 'outside']}
          names={names}
        />
      </CausesPart>
      <Picture record={record} />
      <StoryPart
        {...shared}
        title={text.plan}
        names={['rootCause', 'elsewhere', 'proportionality', 'verificationBy', 'verificationCriterion', ...proof]}
        more={['actions']}
      >
        <RowTable
          field={planFields.actions}
          rows={fields.actions}
          columns={['what', 'type', 'responsible', 'resources', 'due', 'reference', 'done', 'evidence']}
          names={names}
        />
        <Byline by={{ person: fields.approvedBy, at: fields.approvedAt }} names={names} />
      </StoryPart>
    </>
  )
}

const decided = [
  'actionNeeded',
  'decisionRationale',
  'pattern',
  'consequence',
  'firstCauses',
  'likelyCause',
  'causesAddressable',
  'resourcesNeeded',
  'lookAlikesShown',
  'noActionApprovedBy',
  'noActionApprovedBecause',
] as const
const proof = ['verificationMetric', 'worthwhile', 'waitDays', 'windowDays', 'frozenProof'] as const
