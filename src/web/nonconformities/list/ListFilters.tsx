import { CloseButton } from '@mantine/core'
import { envelopeFields } from '#domain/checks/envelopeFields.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { ncListText, nonconformityText } from '#domain/words/nonconformityScreen.ts'
import { FieldFilter } from '#web/fields/FieldFilter.tsx'
import { ManyFilter } from '#web/fields/ManyFilter.tsx'
import { TogglePill } from '#web/fields/TogglePill.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import bar from '#web/register/FilterBar.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { useListQuery } from './listQuery.ts'

const { fields, states } = nonconformity
const narrowing = ['severity', 'requirement', 'origin'] as const
/** Come with the address only, from a figure or a link; they can be taken away here. */
const given = ['site', 'aiSystem'] as const

/** All that narrows the list, in one line; every change goes into the address. */
export function ListFilters() {
  const { say } = useWords()
  const { query, change, isFiltered, clear } = useListQuery()
  const options = Object.entries(states).map(([value, { label }]) => ({
    value,
    label: say(label),
    mark: <StateMark type="nonconformity" state={value} />,
  }))
  return (
    <search className={bar.bar} aria-label={say(ncListText.filters)} data-print="hide">
      <ManyFilter
        label={say(ncListText.state)}
        options={options}
        value={query.state}
        onChange={(state) => change({ state })}
      />
      {narrowing.map((name) => (
        <FieldFilter
          key={name}
          field={fields[name]}
          value={query[name]}
          onChange={(value) => change({ [name]: value })}
        />
      ))}
      <FieldFilter field={envelopeFields.owner} value={query.owner} onChange={(owner) => change({ owner })} />
      {given
        .filter((name) => query[name] !== undefined)
        .map((name) => (
          <TogglePill
            key={name}
            label={name === 'site' ? `${say(fields.site.label)}: ${query.site}` : say(fields[name].label)}
            on
            onToggle={() => change({ [name]: undefined })}
          />
        ))}
      <TogglePill
        label={say(nonconformityText.late)}
        on={query.overdue === 'true'}
        onToggle={(on) => change({ overdue: on ? 'true' : undefined })}
      />
      {isFiltered && (
        <CloseButton
          size="sm"
          aria-label={say(ncListText.clearFilters)}
          title={say(ncListText.clearFilters)}
          onClick={clear}
        />
      )}
    </search>
  )
}
