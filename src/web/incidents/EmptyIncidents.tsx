import { Button } from '@mantine/core'
import { IconFilterOff, IconMoodSmile } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { incidentText } from '#domain/words/incidentScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { Notice } from '#web/parts/Notice.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { filterKeys, isFiltered, useIncidentsQuery } from './incidentsQuery.ts'

/** Nothing to show: because the filters fit none, or because none is recorded; then how they come in. */
export function EmptyIncidents() {
  const { say } = useWords()
  const slug = useSlug()
  const { query, change } = useIncidentsQuery()
  if (isFiltered(query)) {
    return (
      <Notice
        icon={<IconFilterOff size={30} stroke={1.4} aria-hidden />}
        title={say(incidentText.noMatchTitle)}
        actions={
          <Button
            variant="default"
            onClick={() => change(Object.fromEntries(filterKeys.map((key) => [key, undefined])))}
          >
            {say(incidentText.clearFilters)}
          </Button>
        }
      >
        {say(incidentText.noMatch)}
      </Notice>
    )
  }
  return (
    <Notice
      icon={<IconMoodSmile size={34} stroke={1.4} aria-hidden />}
      title={say(incidentText.emptyTitle)}
      actions={
        <Button component={Link} to={`/o/${slug}/incidents/new`}>
          {say(incidentText.new)}
        </Button>
      }
    >
      {say(incidentText.empty)}
    </Notice>
  )
}
