import { Button, Loader } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { audit as auditType } from '#domain/records/audit/audit.ts'
import { reportText } from '#domain/words/auditReportScreen.ts'
import { sampleText } from '#domain/words/auditSampleScreen.ts'
import { auditPageText, auditPlaceText, checklistText, layoutText } from '#domain/words/auditScreen.ts'
import { documentScreen } from '#domain/words/documentScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { DocumentMenu } from '#web/documents/DocumentMenu.tsx'
import { Page } from '#web/parts/Page.tsx'
import { FieldList } from '#web/record/FieldList.tsx'
import { Part } from '#web/record/Part.tsx'
import page from '#web/record/RecordPage.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { CriteriaRead } from '../criteria/CriteriaRead.tsx'
import { RowsRead } from '../rows/RowsRead.tsx'
import classes from './Report.module.css'
import { ReportedFindings } from './ReportedFindings.tsx'
import { ReportedLines } from './ReportedLines.tsx'
import { ReportedSamples } from './ReportedSamples.tsx'
import type { AuditReport } from './shapes.ts'

/** The report of an audit, from one moment, to be read and printed. */
export function ReportPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <Report key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

function Report({ at }: { readonly at: string }) {
  const { say } = useWords()
  const slug = useSlug()
  const { audit, ...report } = useReport(at)
  const { number, id, title } = audit
  const aside = (
    <div className={classes.actions} data-print="hide">
      <Link to={`/o/${slug}/audits/${number ?? id}`}>{say(reportText.toAudit)}</Link>
      <DocumentMenu label={documentScreen.report} path={`/audits/${id}/report-file`} />
      <Button size="xs" variant="default" leftSection={<IconPrinter size={14} aria-hidden />} onClick={() => print()}>
        {say(reportText.print)}
      </Button>
    </div>
  )
  return (
    <Page title={say(reportText.titleOf, { audit: [number, title].filter(Boolean).join(' ') })} aside={aside}>
      <article className={classes.report}>
        <Standing audit={audit} />
        <Part title={say(auditPageText.came)}>
          <FieldList
            record={audit}
            names={['conformity', 'effectiveness', 'obstacles']}
            empty={say(reportText.notYet)}
          />
        </Part>
        <Part title={say(auditPlaceText.findings)}>
          <ReportedFindings findings={report.findings} />
        </Part>
        <Part title={say(auditPageText.plan)}>
          <FieldList record={audit} names={plan} />
        </Part>
        <CriteriaRead criteria={audit.fields.criteria} />
        <Part title={say(layoutText.who)}>
          {people.map((name) => (
            <RowsRead key={name} record={audit} name={name} />
          ))}
        </Part>
        {report.samples.length > 0 && (
          <Part title={say(sampleText.title)}>
            <ReportedSamples samples={report.samples} />
          </Part>
        )}
        <Part title={say(checklistText.title)}>
          <ReportedLines lines={report.lines} counts={report.counts} />
        </Part>
      </article>
    </Page>
  )
}

const plan = ['kind', 'objectives', 'scope', 'ownCriteria', 'startsOn', 'endsOn', 'method', 'site']
const people = ['team', 'externals', 'auditees', 'interviews', 'distribution'] as const

function Standing({ audit }: Pick<AuditReport, 'audit'>) {
  const { say, formats } = useWords()
  const { reportedAt, reportedBy } = audit.fields
  if (!reportedAt) return <p className={classes.draft}>{say(reportText.draft)}</p>
  return (
    <p className={classes.soft}>
      {say(reportText.issued, { name: audit.names[reportedBy ?? ''] ?? '…', when: formats.moment(reportedAt) })}
    </p>
  )
}

function useReport(ref: string): AuditReport {
  const api = useApi()
  const slug = useSlug()
  return useSuspenseQuery({
    queryKey: [slug, auditType.plural, 'report', ref],
    queryFn: ({ signal }) => api.ask<AuditReport>(`/audits/${encodeURIComponent(ref)}/report`, { signal }),
    staleTime: 0,
  }).data
}
