import { CloseButton } from '@mantine/core'
import { improvementFields } from '#domain/records/improvement/fields.ts'
import { improvementStates, type Status, statuses } from '#domain/records/improvement/stages.ts'
import { registerText } from '#domain/words/screenRegister.ts'
import { FieldFilter } from '#web/fields/FieldFilter.tsx'
import { ManyFilter } from '#web/fields/ManyFilter.tsx'
import { PersonFilter } from '#web/fields/person/PersonFilter.tsx'
import { TogglePill } from '#web/fields/TogglePill.tsx'
import { StageMark } from '#web/parts/StageMark.tsx'
import { StatusGlyph } from '#web/parts/StatusGlyph.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './FilterBar.module.css'
import { type FilterKey, filterKeys, isFiltered, type RegisterQuery, useRegisterQuery } from './registerQuery.ts'
import { SearchInput } from './SearchInput.tsx'

/** Cancelled ones are rare; the stage filter finds them. */
const shownStatuses = ['planned', 'inProgress', 'completed'] as const

/** All that narrows the table, in one line; every change goes into the address. */
export function FilterBar() {
  const { say } = useWords()
  const { query, change } = useRegisterQuery()
  const set = (key: FilterKey) => (value: string | undefined) => change({ [key]: value })
  const stages = Object.entries(improvementStates).map(([value, { label }]) => ({
    value,
    label: say(label),
    mark: <StageMark state={value} />,
  }))
  return (
    <search className={classes.bar} aria-label={say(registerText.filters)} data-print="hide">
      <SearchInput label={say(registerText.search)} value={query.q} onChange={set('q')} />
      <StatusPills query={query} onChange={set('status')} />
      <TogglePill
        label={say(registerText.overdue)}
        on={query.overdue === 'true'}
        onToggle={(on) => set('overdue')(on ? 'true' : undefined)}
      />
      <TogglePill
        label={say(registerText.mine)}
        on={query.owner === 'me'}
        onToggle={(on) => set('owner')(on ? 'me' : undefined)}
      />
      <ManyFilter label={say(registerText.stage)} options={stages} value={query.state} onChange={set('state')} />
      <FieldFilter field={improvementFields.band} value={query.band} onChange={set('band')} />
      <FieldFilter field={improvementFields.sourceType} value={query.sourceType} onChange={set('sourceType')} />
      <FieldFilter field={improvementFields.category} value={query.category} onChange={set('category')} />
      <FieldFilter field={improvementFields.imported} value={query.imported} onChange={set('imported')} />
      {query.import && (
        <TogglePill label={say(registerText.oneImport)} on onToggle={() => change({ import: undefined })} />
      )}
      <PersonFilter
        field={{ kind: 'person', label: registerText.owner }}
        label={say(registerText.owner)}
        value={query.owner}
        onChange={set('owner')}
      />
      {isFiltered(query) && (
        <CloseButton
          size="sm"
          aria-label={say(registerText.clearFilters)}
          title={say(registerText.clearFilters)}
          onClick={() => change(Object.fromEntries(filterKeys.map((key) => [key, undefined])))}
        />
      )}
    </search>
  )
}

function StatusPills({
  query,
  onChange,
}: {
  readonly query: RegisterQuery
  readonly onChange: (value: string | undefined) => void
}) {
  const { say } = useWords()
  const chosen = query.status?.split(',') ?? []
  const toggle = (status: Status, on: boolean) => {
    const next = shownStatuses.filter((each) => (each === status ? on : chosen.includes(each)))
    onChange(next.length > 0 ? next.join(',') : undefined)
  }
  return shownStatuses.map((status) => (
    <TogglePill
      key={status}
      label={say(statuses[status])}
      mark={<StatusGlyph status={status} progress={status === 'inProgress' ? 0.6 : 0.25} />}
      on={chosen.includes(status)}
      onToggle={(on) => toggle(status, on)}
    />
  ))
}
