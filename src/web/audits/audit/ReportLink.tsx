import { Button } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { audit } from '#domain/records/audit/audit.ts'
import { reportText } from '#domain/words/auditReportScreen.ts'
import type { RecordOf } from '#web/api/shapes.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'

/** The way to the report, from the fieldwork on. */
export function ReportLink({ record: { id, number, state } }: { readonly record: RecordOf<typeof audit> }) {
  const { say } = useWords()
  const slug = useSlug()
  if (['planned', 'announced', 'prepared', 'cancelled'].includes(state)) return null
  return (
    <Button
      size="xs"
      variant="default"
      component={Link}
      to={`/o/${slug}/audits/${number ?? id}/report`}
      leftSection={<IconFileText size={14} aria-hidden />}
    >
      {say(reportText.report)}
    </Button>
  )
}
