import { Button, Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { reportsText } from '#domain/words/reportsScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { Orders } from './Orders.tsx'
import { RecordChoice } from './RecordChoice.tsx'
import { ReportPlaces } from './ReportPlaces.tsx'
import classes from './Reports.module.css'
import type { Report } from './shapes.ts'
import { useOrder } from './useOrders.ts'

/** Everything one can have as a file, and what is being made. */
export function ReportsPage() {
  const { say } = useWords()
  const { data, error } = useReports()
  return (
    <Page title={say(reportsText.title)}>
      <ReportPlaces />
      <p className={classes.intro}>{say(reportsText.intro)}</p>
      <ProblemNote error={error} />
      <div className={classes.split}>
        <ul className={classes.list} aria-label={say(reportsText.reports)}>
          {!data && !error && [0, 1, 2, 3, 4, 5].map((at) => <Skeleton key={at} height={44} my={8} />)}
          {data?.map((report) => (
            <ReportRow key={report.key} report={report} />
          ))}
        </ul>
        <Orders />
      </div>
    </Page>
  )
}

function useReports() {
  const api = useApi()
  const slug = useSlug()
  const { language } = useWords()
  return useQuery({
    queryKey: [slug, 'reports', language],
    queryFn: async ({ signal }) => (await api.ask<{ items: readonly Report[] }>('/reports', { signal })).items,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

function ReportRow({ report: { key, label, about, formats, of } }: { readonly report: Report }) {
  const { say } = useWords()
  const [ref, setRef] = useState<string | null>(null)
  const order = useOrder()
  return (
    <li className={classes.report}>
      <div className={classes.what}>
        <span>{label}</span>
        <span className={classes.soft}>{about}</span>
        <ProblemNote error={order.error} />
      </div>
      <div className={classes.choice}>
        {of && <RecordChoice label={of.label} plural={of.plural} value={ref} onChange={setRef} />}
      </div>
      <div className={classes.formats}>
        {formats.map((format) => (
          <Button
            key={format}
            size="xs"
            variant="default"
            disabled={of !== null && ref === null}
            loading={order.isPending && order.variables.format === format}
            aria-label={say(reportsText.makeAs, { label, format: format.toUpperCase() })}
            onClick={() => order.mutate({ report: key, format, ...(ref && { ref }) })}
          >
            {format.toUpperCase()}
          </Button>
        ))}
      </div>
    </li>
  )
}
