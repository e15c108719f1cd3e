import { closingFields } from '#domain/records/nonconformity/closingFields.ts'
import { updateAnswers } from '#domain/records/nonconformity/updates.ts'
import { verifyFields } from '#domain/records/nonconformity/verifyFields.ts'
import { ncStoryText as text } from '#domain/words/nonconformityScreen.ts'
import { FieldList } from '#web/record/FieldList.tsx'
import { Byline } from './Byline.tsx'
import { RowTable } from './RowTable.tsx'
import type { Told } from './Story.tsx'
import { StoryPart } from './StoryPart.tsx'

/** Did it work, what became the rule, what others can learn: the end of the story. */
export function Proving({ record, put }: Told) {
  const { fields, names } = record
  const shared = { record, onDone: put }
  return (
    <>
      <StoryPart {...shared} title={text.verification} names={['verdict', 'verdictBecause']} more={['checks']}>
        <RowTable
          field={verifyFields.checks}
          rows={fields.checks}
          columns={['method', 'found', 'checkedOn', 'evidence', 'evidenceFile']}
          names={names}
        />
        <FieldList record={record} names={['recurrences', 'recurrencesExplained', 'metricVerdict']} />
        <Byline by={{ person: fields.verifiedBy, at: fields.verifiedAt }} names={names} />
      </StoryPart>
      <StoryPart
        {...shared}
        title={text.updated}
        names={updateAnswers}
        more={['updates']}
        by={{ person: fields.systemUpdatedBy, at: fields.systemUpdatedAt }}
      >
        <RowTable
          field={closingFields.updates}
          rows={fields.updates}
          columns={['area', 'record', 'reference', 'updatedOn', 'recipients', 'acknowledgedOn']}
          names={names}
        />
      </StoryPart>
      <StoryPart {...shared} title={text.acceptances} names={[]} more={['acceptances']}>
        <RowTable
          field={verifyFields.acceptances}
          rows={fields.acceptances}
          columns={['what', 'acceptedBy', 'acceptedOn', 'reference']}
          names={names}
        />
      </StoryPart>
      <StoryPart
        {...shared}
        title={fields.lesson ? text.lesson : text.ended}
        names={['lesson', 'lessonWaived', 'closedAs']}
        by={{ person: fields.closedBy, at: fields.closedAt }}
      />
    </>
  )
}
