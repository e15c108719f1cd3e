import { IconFlag3 } from '@tabler/icons-react'
import { finding } from '#domain/records/finding/finding.ts'
import { auditText } from '#domain/words/auditScreen.ts'
import { columnsOf } from '#web/list/columnsOf.tsx'
import { RecordList } from '#web/list/RecordList.tsx'
import { Page } from '#web/parts/Page.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { AuditPlaces } from '../AuditPlaces.tsx'

/** What audits found, whoever audited. */
export function FindingsPage() {
  const { say } = useWords()
  return (
    <Page title={say(auditText.findings)} isFilling>
      <AuditPlaces />
      <RecordList
        type={finding}
        columns={columnsOf(finding, ['kind', 'severity', 'requirement', 'stance'])}
        filters={['kind', 'severity']}
        usualSort="-number"
        empty={{
          icon: <IconFlag3 size={34} stroke={1.4} aria-hidden />,
          title: auditText.emptyFindingsTitle,
          text: auditText.emptyFindings,
        }}
      />
    </Page>
  )
}
