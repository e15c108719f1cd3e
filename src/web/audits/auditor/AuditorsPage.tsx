import { Button } from '@mantine/core'
import { IconCertificate, IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { auditorQualification } from '#domain/records/auditorQualification/auditorQualification.ts'
import { auditText } from '#domain/words/auditScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { columnsOf } from '#web/list/columnsOf.tsx'
import { RecordList } from '#web/list/RecordList.tsx'
import list from '#web/metrics/MetricsPage.module.css'
import { Page } from '#web/parts/Page.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { AuditPlaces } from '../AuditPlaces.tsx'

/** Who may audit, by what, until when. */
export function AuditorsPage() {
  const { say } = useWords()
  const slug = useSlug()
  const add = (
    <Button
      size="xs"
      component={Link}
      to={`/o/${slug}/auditorQualifications/new`}
      leftSection={<IconPlus size={14} aria-hidden />}
    >
      {say(auditText.newQualification)}
    </Button>
  )
  return (
    <Page title={say(auditText.auditors)} isFilling aside={<div className={list.actions}>{add}</div>}>
      <AuditPlaces />
      <RecordList
        type={auditorQualification}
        columns={columnsOf(auditorQualification, ['level', 'validUntil'])}
        filters={['level']}
        usualSort="due"
        empty={{
          icon: <IconCertificate size={34} stroke={1.4} aria-hidden />,
          title: auditText.emptyAuditorsTitle,
          text: auditText.emptyAuditors,
          action: add,
        }}
      />
    </Page>
  )
}
