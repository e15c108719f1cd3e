import { Button } from '@mantine/core'
import { IconCalendarDown } from '@tabler/icons-react'
import type { audit } from '#domain/records/audit/audit.ts'
import { auditPageText } from '#domain/words/auditScreen.ts'
import { stageText } from '#domain/words/stageScreen.ts'
import type { RecordOf } from '#web/api/shapes.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useDownload } from '#web/parts/useDownload.ts'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { RowsRead } from '../rows/RowsRead.tsx'

type AuditRead = RecordOf<typeof audit> & { readonly today: string }

interface Shown {
  readonly record: AuditRead
  readonly put: (record: AuditRead) => Promise<void>
}

const planned: readonly string[] = ['planned', 'announced', 'prepared', 'inProgress']

/** Where the auditors are and what they watch; while it is planned it changes here, and goes to calendars. */
export function VisitsPart({ record, put }: Shown) {
  const { say } = useWords()
  const download = useDownload()
  const { visits, observations, interviews } = record.fields
  const mayEdit = record.may.edit && planned.includes(record.state)
  if (!mayEdit && visits.length + observations.length === 0) return null
  return (
    <EditablePart
      record={record}
      title={say(auditPageText.places)}
      names={['visits', 'observations']}
      read={[]}
      mayEdit={mayEdit}
      onDone={put}
    >
      <RowsRead record={record} name="visits" />
      <RowsRead record={record} name="observations" />
      <ProblemNote error={download.error} />
      {visits.length + observations.length + interviews.length > 0 && (
        <Button
          size="compact-sm"
          w="fit-content"
          variant="subtle"
          data-print="hide"
          loading={download.isPending}
          leftSection={<IconCalendarDown size={14} aria-hidden />}
          onClick={() => download.mutate(`/audits/${record.id}/plan.ics`)}
        >
          {say(stageText.calendar)}
        </Button>
      )}
    </EditablePart>
  )
}
