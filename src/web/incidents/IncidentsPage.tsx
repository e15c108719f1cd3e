import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { incidentText } from '#domain/words/incidentScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import list from '#web/metrics/MetricsPage.module.css'
import { MoreButton } from '#web/parts/MoreButton.tsx'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useLinkKeys } from '#web/parts/useLinkKeys.ts'
import { useWords } from '#web/words/useWords.tsx'
import { EmptyIncidents } from './EmptyIncidents.tsx'
import { IncidentFilters } from './IncidentFilters.tsx'
import { IncidentTable } from './IncidentTable.tsx'
import { isFiltered, useIncidentsQuery, usualSort } from './incidentsQuery.ts'
import { NearMissRatio } from './NearMissRatio.tsx'
import { PatternCards } from './PatternCards.tsx'
import { useIncidents } from './useIncidents.ts'

/** Incidents, complaints and changes: what their counts are made of. */
export function IncidentsPage() {
  const { say } = useWords()
  const slug = useSlug()
  const { query } = useIncidentsQuery()
  const found = useIncidents({ ...query, sort: query.sort ?? usualSort })
  useLinkKeys()
  const items = found.data?.pages.flatMap((page) => page.items) ?? []
  const isEmpty = !found.isPending && !found.error && items.length === 0
  const add = (
    <Button
      size="xs"
      className={list.actions ?? ''}
      component={Link}
      to={`/o/${slug}/incidents/new`}
      leftSection={<IconPlus size={14} aria-hidden />}
    >
      {say(incidentText.new)}
    </Button>
  )
  return (
    <Page
      title={say(incidentText.title)}
      isFilling
      aside={
        <>
          <NearMissRatio />
          {add}
        </>
      }
    >
      <IncidentFilters />
      <div className={list.scroller}>
        <ProblemNote error={found.error} />
        {!isFiltered(query) && <PatternCards />}
        {isEmpty ? <EmptyIncidents /> : <IncidentTable items={items} isPending={found.isPending} />}
        <MoreButton of={found} />
      </div>
    </Page>
  )
}
