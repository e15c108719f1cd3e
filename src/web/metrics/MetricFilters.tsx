import { CloseButton } from '@mantine/core'
import { metricFields } from '#domain/records/metric/fields.ts'
import { metric } from '#domain/records/metric/metric.ts'
import { metricsText } from '#domain/words/metricScreen.ts'
import { registerText } from '#domain/words/screenRegister.ts'
import { FieldFilter } from '#web/fields/FieldFilter.tsx'
import { ManyFilter } from '#web/fields/ManyFilter.tsx'
import { TogglePill } from '#web/fields/TogglePill.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import bar from '#web/register/FilterBar.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { filterKeys, isFiltered, useMetricsQuery } from './metricsQuery.ts'
import { useServices } from './useMetrics.ts'

/** All that narrows the list, in one line; every change goes into the address. */
export function MetricFilters() {
  const { say } = useWords()
  const { query, change } = useMetricsQuery()
  const services = useServices(metric.plural)
  const states = Object.entries(metric.states).map(([value, { label }]) => ({
    value,
    label: say(label),
    mark: <StateMark type="metric" state={value} />,
  }))
  return (
    <search className={bar.bar} aria-label={say(metricsText.filters)} data-print="hide">
      <TogglePill
        label={say(registerText.mine)}
        on={query.owner === 'me'}
        onToggle={(on) => change({ owner: on ? 'me' : undefined })}
      />
      <ManyFilter
        label={say(metricsText.state)}
        options={states}
        value={query.state}
        onChange={(state) => change({ state })}
      />
      <FieldFilter
        field={metricFields.watchedAs}
        value={query.watchedAs}
        onChange={(watchedAs) => change({ watchedAs })}
      />
      {services.length > 0 && (
        <ManyFilter
          label={say(metricsText.service)}
          options={services.map((service) => ({ value: service, label: service }))}
          value={query.service}
          onChange={(service) => change({ service })}
        />
      )}
      {isFiltered(query) && (
        <CloseButton
          size="sm"
          aria-label={say(metricsText.clearFilters)}
          title={say(metricsText.clearFilters)}
          onClick={() => change(Object.fromEntries(filterKeys.map((key) => [key, undefined])))}
        />
      )}
    </search>
  )
}
