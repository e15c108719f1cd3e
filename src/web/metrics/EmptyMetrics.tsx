import { Button } from '@mantine/core'
import { IconChartLine, IconFilterOff } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { metricsText } from '#domain/words/metricScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { Notice } from '#web/parts/Notice.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { filterKeys, isFiltered, useMetricsQuery } from './metricsQuery.ts'
import { SendCommand } from './SendCommand.tsx'

/** Nothing to show: because the filters fit nothing, or because nothing is measured yet; then how to begin. */
export function EmptyMetrics() {
  const { say } = useWords()
  const slug = useSlug()
  const { query, change } = useMetricsQuery()
  if (isFiltered(query)) {
    return (
      <Notice
        icon={<IconFilterOff size={30} stroke={1.4} aria-hidden />}
        title={say(metricsText.noMatchTitle)}
        actions={
          <Button
            variant="default"
            onClick={() => change(Object.fromEntries(filterKeys.map((key) => [key, undefined])))}
          >
            {say(metricsText.clearFilters)}
          </Button>
        }
      >
        {say(metricsText.noMatch)}
      </Notice>
    )
  }
  return (
    <Notice
      icon={<IconChartLine size={34} stroke={1.4} aria-hidden />}
      title={say(metricsText.emptyTitle)}
      actions={
        <>
          <Button component={Link} to={`/o/${slug}/metrics/new`}>
            {say(metricsText.fromTemplate)}
          </Button>
          <Button variant="default" component={Link} to={`/o/${slug}/metrics/new?template=own`}>
            {say(metricsText.ownMetric)}
          </Button>
          <Button variant="subtle" component={Link} to={`/o/${slug}/readings`}>
            {say(metricsText.importReadings)}
          </Button>
        </>
      }
    >
      <p>{say(metricsText.empty)}</p>
      <p style={{ margin: '16px 0 6px' }}>{say(metricsText.orSend)}</p>
      <SendCommand number="MET-2026-0001" kind="value" cadence="month" />
    </Notice>
  )
}
