import { certificationText } from '#domain/words/certificationScreen.ts'
import { RowsRead } from '#web/audits/rows/RowsRead.tsx'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { CertificationPartProps } from '../certificationPart.ts'

const read = ['standard', 'purpose', 'sponsor', 'projectManager', 'scope', 'threshold']
/** Once decided, standard and sponsor change by a step. */
const edited = ['purpose', 'projectManager', 'scope', 'objectives', 'threshold']

/** What the certificate is a means to, who stands for it, who runs it. */
export function ProjectPart({ record, put }: CertificationPartProps) {
  const { say } = useWords()
  const isIdea = record.state === 'idea'
  return (
    <EditablePart
      record={record}
      title={say(certificationText.project)}
      names={isIdea ? [...read, 'objectives'] : edited}
      read={read}
      envelope={['title', 'owner']}
      mayEdit={record.may.edit}
      onDone={put}
    >
      <RowsRead record={record} name="objectives" />
    </EditablePart>
  )
}
