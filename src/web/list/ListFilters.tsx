import { CloseButton } from '@mantine/core'
import { envelopeFields } from '#domain/checks/envelopeFields.ts'
import type { Field } from '#domain/kernel/field.ts'
import type { StateDefinition } from '#domain/kernel/recordType.ts'
import { listText } from '#domain/words/listScreen.ts'
import type { Query } from '#web/api/shapes.ts'
import { FieldFilter } from '#web/fields/FieldFilter.tsx'
import { ManyFilter } from '#web/fields/ManyFilter.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import bar from '#web/register/FilterBar.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { filterKeysOf, type Listed } from './listed.ts'

interface Shown {
  readonly listed: Listed
  readonly query: Query
  readonly change: (changed: Query) => void
}

/** State, owner and the fields a list is narrowed by, in one line. */
export function ListFilters({ listed, query, change }: Shown) {
  const { say } = useWords()
  const { type, filters, ownFilters = {} } = listed
  const states = Object.entries(type.states as Readonly<Record<string, StateDefinition>>)
  const isFiltered = filterKeysOf(listed).some((key) => query[key] !== undefined)
  return (
    <search className={bar.bar} aria-label={say(listText.filters)} data-print="hide">
      <ManyFilter
        label={say(listText.state)}
        options={states.map(([value, { label }]) => ({
          value,
          label: say(label),
          mark: <StateMark type={type.name} state={value} />,
        }))}
        value={query.state}
        onChange={(state) => change({ state })}
      />
      <FieldFilter field={envelopeFields.owner} value={query.owner} onChange={(owner) => change({ owner })} />
      {filters.map((name) => {
        const field = (type.fields as Readonly<Record<string, Field>>)[name]!
        const Own = ownFilters[name]
        const shared = { value: query[name], onChange: (value: string | undefined) => change({ [name]: value }) }
        return Own ? (
          <Own key={name} label={say(field.label)} {...shared} />
        ) : (
          <FieldFilter key={name} field={field} {...shared} />
        )
      })}
      {isFiltered && (
        <CloseButton
          size="sm"
          aria-label={say(listText.clearFilters)}
          title={say(listText.clearFilters)}
          onClick={() => change(Object.fromEntries(filterKeysOf(listed).map((key) => [key, undefined])))}
        />
      )}
    </search>
  )
}
