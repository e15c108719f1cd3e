import { CloseButton } from '@mantine/core'
import { incident } from '#domain/records/incident/incident.ts'
import { incidentText } from '#domain/words/incidentScreen.ts'
import { FieldFilter } from '#web/fields/FieldFilter.tsx'
import { ManyFilter } from '#web/fields/ManyFilter.tsx'
import { useServices } from '#web/metrics/useMetrics.ts'
import { StateMark } from '#web/parts/StateMark.tsx'
import bar from '#web/register/FilterBar.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { filterKeys, isFiltered, useIncidentsQuery } from './incidentsQuery.ts'

/** All that narrows the list, in one line; every change goes into the address. */
export function IncidentFilters() {
  const { say } = useWords()
  const { query, change } = useIncidentsQuery()
  const services = useServices(incident.plural)
  const states = Object.entries(incident.states).map(([value, { label }]) => ({
    value,
    label: say(label),
    mark: <StateMark type="incident" state={value} />,
  }))
  return (
    <search className={bar.bar} aria-label={say(incidentText.filters)} data-print="hide">
      <FieldFilter field={incident.fields.kind} value={query.kind} onChange={(kind) => change({ kind })} />
      <FieldFilter
        field={incident.fields.priority}
        value={query.priority}
        onChange={(priority) => change({ priority })}
      />
      <ManyFilter
        label={say(incidentText.state)}
        options={states}
        value={query.state}
        onChange={(state) => change({ state })}
      />
      {services.length > 0 && (
        <ManyFilter
          label={say(incident.fields.service.label)}
          options={services.map((service) => ({ value: service, label: service }))}
          value={query.service}
          onChange={(service) => change({ service })}
        />
      )}
      {isFiltered(query) && (
        <CloseButton
          size="sm"
          aria-label={say(incidentText.clearFilters)}
          title={say(incidentText.clearFilters)}
          onClick={() => change(Object.fromEntries(filterKeys.map((key) => [key, undefined])))}
        />
      )}
    </search>
  )
}
