import { controlFields } from '#domain/records/nonconformity/controlFields.ts'
import { correctFields } from '#domain/records/nonconformity/correctFields.ts'
import { reportFields } from '#domain/records/nonconformity/reportFields.ts'
import { severityQuestions } from '#domain/records/nonconformity/severity.ts'
import { triageFields } from '#domain/records/nonconformity/triageFields.ts'
import { nonconformityText, ncStoryText as text } from '#domain/words/nonconformityScreen.ts'
import { FieldList } from '#web/record/FieldList.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { Byline } from './Byline.tsx'
import { RowTable } from './RowTable.tsx'
import classes from './Story.module.css'
import type { Told } from './Story.tsx'
import { StoryPart } from './StoryPart.tsx'

/** What happened, what was not met, and what was done at once: the first half of the story. */
export function Reaction({ record, put }: Told) {
  const { say, formats } = useWords()
  const { fields, names, createdAt, createdBy } = record
  const shared = { record, onDone: put }
  return (
    <>
      <StoryPart
        {...shared}
        title={text.happened}
        envelope={['title']}
        lead={fields.description}
        names={['site', 'process', 'detectedOn', 'origin', 'aiSystem', ...external]}
        more={['description', 'immediateActions']}
      >
        <RowTable
          field={reportFields.immediateActions}
          rows={fields.immediateActions}
          columns={['what', 'person', 'doneOn', 'evidence']}
          names={names}
        />
        <p className={classes.by}>
          {say(nonconformityText.reportedBy)}:{' '}
          {createdBy?.name ?? say(fields.origin === 'rule' ? text.system : text.someone)}, {formats.moment(createdAt)}
        </p>
      </StoryPart>
      <StoryPart
        {...shared}
        title={text.nature}
        names={[
          'requirement',
          'requirementPart',
          'evidenceStatement',
          'rejectedBecause',
          'disputedBecause',
          'disputeOutcome',
        ]}
        by={{ person: fields.confirmedBy, at: fields.confirmedAt }}
      >
        {fields.severity && (
          <details className={classes.folded}>
            <summary>{say(text.questions)}</summary>
            <FieldList record={record} names={severityQuestions} />
            <RowTable
              field={triageFields.gradings}
              rows={fields.gradings}
              columns={['severity', 'gradedBy', 'gradedAt', 'because']}
              names={names}
            />
          </details>
        )}
      </StoryPart>
      <StoryPart
        {...shared}
        title={text.control}
        names={controlled}
        by={{ person: fields.controlledBy, at: fields.controlledAt }}
        more={['notifications']}
      >
        <RowTable
          field={controlFields.notifications}
          rows={fields.notifications}
          columns={['recipients', 'text', 'sentOn']}
          names={names}
        />
      </StoryPart>
      <StoryPart {...shared} title={text.correction} names={[]} more={['corrections', 'remedies']}>
        <RowTable
          field={correctFields.corrections}
          rows={fields.corrections}
          columns={['kind', 'what', 'evidence', 'evidenceFile', 'record', 'reference']}
          names={names}
        />
        <RowTable
          field={correctFields.remedies}
          rows={fields.remedies}
          columns={['who', 'what', 'done', 'doneOn']}
          names={names}
        />
        <FieldList record={record} names={['dutyToReport', 'reportedToAuthorityOn']} />
        <Byline by={{ person: fields.correctedBy, at: fields.correctedAt }} names={names} />
      </StoryPart>
    </>
  )
}

const external = ['externalScale', 'externalGrade', 'externalSeverity'] as const
const controlled = [
  'stopped',
  'contained',
  'safeguarded',
  'safeguardsUntil',
  'notified',
  'unacceptableRisk',
  'systemSuspendedAt',
  'harm',
  'harms',
  'harmKnownAt',
  'reportDue',
] as const
