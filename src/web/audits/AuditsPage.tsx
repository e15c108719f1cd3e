import { Button } from '@mantine/core'
import { IconClipboardCheck, IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { audit } from '#domain/records/audit/audit.ts'
import { auditText } from '#domain/words/auditScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { columnsOf } from '#web/list/columnsOf.tsx'
import { RecordList } from '#web/list/RecordList.tsx'
import list from '#web/metrics/MetricsPage.module.css'
import { Page } from '#web/parts/Page.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { AuditPlaces } from './AuditPlaces.tsx'

/** Every audit, of every kind, by its day. */
export function AuditsPage() {
  const { say } = useWords()
  const slug = useSlug()
  const add = (
    <Button size="xs" component={Link} to={`/o/${slug}/audits/new`} leftSection={<IconPlus size={14} aria-hidden />}>
      {say(auditText.new)}
    </Button>
  )
  return (
    <Page title={say(auditText.audits)} isFilling aside={<div className={list.actions}>{add}</div>}>
      <AuditPlaces />
      <RecordList
        type={audit}
        columns={columnsOf(audit, ['kind', 'startsOn', 'site'])}
        filters={['kind']}
        usualSort="-number"
        empty={{
          icon: <IconClipboardCheck size={34} stroke={1.4} aria-hidden />,
          title: auditText.emptyTitle,
          text: auditText.empty,
          action: add,
        }}
      />
    </Page>
  )
}
