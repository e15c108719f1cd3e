import { Button } from '@mantine/core'
import { IconCalendarEvent, IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { auditProgramme } from '#domain/records/auditProgramme/auditProgramme.ts'
import { auditText } from '#domain/words/auditScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { columnsOf } from '#web/list/columnsOf.tsx'
import { RecordList } from '#web/list/RecordList.tsx'
import list from '#web/metrics/MetricsPage.module.css'
import { Page } from '#web/parts/Page.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { AuditPlaces } from '../AuditPlaces.tsx'

/** The years of audits. */
export function ProgrammesPage() {
  const { say } = useWords()
  const slug = useSlug()
  const add = (
    <Button
      size="xs"
      component={Link}
      to={`/o/${slug}/auditProgrammes/new`}
      leftSection={<IconPlus size={14} aria-hidden />}
    >
      {say(auditText.newProgramme)}
    </Button>
  )
  return (
    <Page title={say(auditText.programmes)} isFilling aside={<div className={list.actions}>{add}</div>}>
      <AuditPlaces />
      <RecordList
        type={auditProgramme}
        columns={columnsOf(auditProgramme, ['periodFrom', 'periodUntil', 'coveredPercent'])}
        filters={[]}
        usualSort="-number"
        empty={{
          icon: <IconCalendarEvent size={34} stroke={1.4} aria-hidden />,
          title: auditText.emptyProgrammesTitle,
          text: auditText.emptyProgrammes,
          action: add,
        }}
      />
    </Page>
  )
}
