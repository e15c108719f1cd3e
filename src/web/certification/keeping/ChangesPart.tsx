import { Link } from '@tanstack/react-router'
import { r10ReasonsNow, specialAuditReasons } from '#domain/certification/rules/suspension.ts'
import { recordTypes } from '#domain/records/index.ts'
import { keepingText } from '#domain/words/cycleScreen.ts'
import { trailVerbs } from '#domain/words/trailVerbs.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { RowsRead } from '#web/audits/rows/RowsRead.tsx'
import { Part } from '#web/record/Part.tsx'
import { addressOf } from '#web/trail/addressOf.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { CertificationPartProps } from '../certificationPart.ts'
import classes from './Keeping.module.css'
import type { Keeping } from './useKeeping.ts'

type Shown = CertificationPartProps & Pick<Keeping, 'evolution'>

/** What changed since the certificate: what people wrote down, and what the registers say (C-296). */
export function ChangesPart({ record, evolution }: Shown) {
  const { say, formats } = useWords()
  const slug = useSlug()
  const { changes, certificateDecidedOn, surveillance1On, surveillance2On, specialAudits } = record.fields
  const visits = [certificateDecidedOn, surveillance1On, surveillance2On, ...specialAudits.map(({ day }) => day)]
  const seenOn =
    visits
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  const reasons = r10ReasonsNow({ isSuspended: record.state === 'suspended', changes, seenOn })
  const isEmpty = evolution.length === 0 && changes.length === 0
  return (
    <Part title={say(keepingText.evolution)}>
      {isEmpty && <p className={classes.soft}>{say(keepingText.nothingChanged)}</p>}
      {changes.length > 0 && <RowsRead record={record} name="changes" isUntitled />}
      {record.fields.specialAudits.length > 0 && <RowsRead record={record} name="specialAudits" />}
      {reasons.length > 0 && (
        <p className={classes.soft}>
          {say(keepingText.unannounced, { reasons: reasons.map((one) => say(specialAuditReasons[one])).join(', ') })}
        </p>
      )}
      <ul className={classes.evolution}>
        {evolution.map(({ day, type, verb, id, number, title }) => (
          <li key={`${id}${verb}${day}`}>
            <time dateTime={day}>{formats.day(day)}</time>
            <span>
              {recordTypes[type] && say(recordTypes[type].label)}{' '}
              <Link to={`/o/${slug}/${addressOf(type, id) ?? ''}`}>{[number, title].filter(Boolean).join(' ')}</Link>
              <small>{said(verb, say)}</small>
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function said(verb: string, say: ReturnType<typeof useWords>['say']): string {
  return verb in trailVerbs ? say(trailVerbs[verb as keyof typeof trailVerbs]) : ''
}
