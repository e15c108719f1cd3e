import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { metricsText } from '#domain/words/metricScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { MoreButton } from '#web/parts/MoreButton.tsx'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useLinkKeys } from '#web/parts/useLinkKeys.ts'
import { useWords } from '#web/words/useWords.tsx'
import { EmptyMetrics } from './EmptyMetrics.tsx'
import { MetricFilters } from './MetricFilters.tsx'
import classes from './MetricsPage.module.css'
import { MetricTable } from './MetricTable.tsx'
import { askedOf, useMetricsQuery } from './metricsQuery.ts'
import { useMetrics } from './useMetrics.ts'

/** What is measured: a table first, each metric with its newest reading, its course and what the run rules say of it. */
export function MetricsPage() {
  const { say } = useWords()
  const slug = useSlug()
  const { query } = useMetricsQuery()
  const list = useMetrics(askedOf(query))
  useLinkKeys()
  const pages = list.data?.pages ?? []
  const isEmpty = !list.isPending && !list.error && pages.every(({ items }) => items.length === 0)
  const add = (
    <div className={classes.actions}>
      <Button size="xs" variant="default" component={Link} to={`/o/${slug}/readings`}>
        {say(metricsText.importReadings)}
      </Button>
      <Button size="xs" component={Link} to={`/o/${slug}/metrics/new`} leftSection={<IconPlus size={14} aria-hidden />}>
        {say(metricsText.new)}
      </Button>
    </div>
  )
  return (
    <Page title={say(metricsText.title)} isFilling aside={add}>
      <MetricFilters />
      <div className={classes.scroller}>
        <ProblemNote error={list.error} />
        {isEmpty ? <EmptyMetrics /> : <MetricTable pages={pages} isPending={list.isPending} />}
        <MoreButton of={list} />
      </div>
    </Page>
  )
}
