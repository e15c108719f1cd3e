import { IconAlertTriangle, IconSignature } from '@tabler/icons-react'
import { certificationText } from '#domain/words/certificationScreen.ts'
import { RowsRead } from '#web/audits/rows/RowsRead.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { CertificationPartProps } from '../certificationPart.ts'
import classes from './Project.module.css'
import { useProject } from './useProject.ts'

/** What top management promised, who signed, and what they have done for it since. */
export function CommitmentPart({ record }: CertificationPartProps) {
  const { say, formats } = useWords()
  const { data, error } = useProject(record.id)
  const { commitment, signedBy, signedOn } = record.fields
  const name = (signedBy && record.names[signedBy]) ?? ''
  return (
    <Part title={say(certificationText.commitment)}>
      <ProblemNote error={error} />
      {commitment && <blockquote className={classes.quote}>{commitment}</blockquote>}
      <p className={classes.line}>
        <IconSignature size={16} aria-hidden />
        {signedBy && signedOn
          ? say(certificationText.signed, { name, day: formats.day(signedOn) })
          : say(certificationText.unsigned)}
        {data?.sponsor.lastActive &&
          ` ${say(certificationText.lastActive, { day: formats.day(data.sponsor.lastActive) })}`}
      </p>
      {data?.sponsor.isQuiet && (
        <p className={classes.warning}>
          <IconAlertTriangle size={16} aria-hidden />
          {say(certificationText.quiet)}
        </p>
      )}
      <RowsRead record={record} name="touchpoints" />
    </Part>
  )
}
