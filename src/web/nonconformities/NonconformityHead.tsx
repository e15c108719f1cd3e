import type { ReactNode } from 'react'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { documentScreen } from '#domain/words/documentScreen.ts'
import { nonconformityText as text } from '#domain/words/nonconformityScreen.ts'
import { DocumentMenu } from '#web/documents/DocumentMenu.tsx'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import { PersonName } from '#web/parts/PersonName.tsx'
import { RecordHead } from '#web/record/RecordHead.tsx'
import { DueCell } from '#web/register/DueCell.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './NonconformityHead.module.css'
import type { ReadNonconformity } from './read.ts'
import { SeverityMark } from './SeverityMark.tsx'
import { StageLine } from './StageLine.tsx'

/** At a glance: which one, how grave, against what, whose, until when, how far. */
export function NonconformityHead({ record }: { readonly record: ReadNonconformity }) {
  const { say, formats } = useWords()
  const { fields, names, owner, state } = record
  const marks = (
    <>
      <SeverityMark severity={fields.severity} />
      {(fields.cycle ?? 1) > 1 && <span>{say(text.cycleOf, { cycle: fields.cycle ?? 1 })}</span>}
      {fields.reopened !== null && <span>{say(text.reopenedTimes, { count: fields.reopened })}</span>}
      {fields.disputedBecause && fields.disputeOutcome === null && <span>{say(text.disputed)}</span>}
      {fields.dutiesExcepted && <span>{say(text.exception, { duties: fields.dutiesExcepted })}</span>}
    </>
  )
  const isHours = state === 'confirmed' && fields.severity === 'critical' && fields.controlDueAt
  return (
    <RecordHead
      record={record}
      marks={marks}
      actions={<DocumentMenu label={documentScreen.dossier} path={`/nonconformities/${record.id}/dossier`} />}
    >
      <dl className={classes.facts}>
        {fields.requirement && (
          <Fact label={say(text.requirement)}>
            <FieldCell field={nonconformity.fields.requirement} value={fields.requirement} />
          </Fact>
        )}
        {fields.aiSystem && (
          <Fact label={say(nonconformity.fields.aiSystem.label)}>
            <FieldCell field={nonconformity.fields.aiSystem} value={fields.aiSystem} />
          </Fact>
        )}
        <Fact label={say(text.owner)}>
          {owner ? <PersonName name={owner.name} /> : <span className={classes.soft}>{say(text.nobody)}</span>}
        </Fact>
        {fields.processOwner && (
          <Fact label={say(nonconformity.fields.processOwner.label)}>
            <PersonName name={names[fields.processOwner] ?? '…'} />
          </Fact>
        )}
        {record.due && (
          <Fact label={say(isHours ? text.controlBy : text.due)}>
            {isHours ? (
              formats.moment(fields.controlDueAt ?? '')
            ) : (
              <DueCell item={{ ...record, deferredUntil: null }} />
            )}
          </Fact>
        )}
      </dl>
      <StageLine record={record} />
    </RecordHead>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
