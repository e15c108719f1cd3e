import { CloseButton } from '@mantine/core'
import { fieldOf } from '#domain/checks/checkInput.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { StateDefinition } from '#domain/kernel/recordType.ts'
import { listText } from '#domain/words/listScreen.ts'
import type { Query } from '#web/api/shapes.ts'
import { FieldFilter } from '#web/fields/FieldFilter.tsx'
import { ManyFilter } from '#web/fields/ManyFilter.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import bar from '#web/register/FilterBar.module.css'
import { useWords } from '#web/words/useWords.tsx'

interface Shown {
  readonly type: AnyRecordType
  readonly names: readonly string[]
  readonly query: Query
  readonly onChange: (changed: Query) => void
  /** Where something narrows the list. */
  readonly onClear: (() => void) | undefined
}

/** All that narrows a list, in one line. */
export function ListFilters({ type, names, query, onChange, onClear }: Shown) {
  const { say } = useWords()
  const states = Object.entries(type.states as Readonly<Record<string, StateDefinition>>).map(([value, { label }]) => ({
    value,
    label: say(label),
    mark: <StateMark type={type.name} state={value} />,
  }))
  return (
    <search className={bar.bar} aria-label={say(listText.filters)} data-print="hide">
      <ManyFilter
        label={say(listText.state)}
        options={states}
        value={query.state}
        onChange={(state) => onChange({ state })}
      />
      {names.map((name) => {
        const field = fieldOf(type, name)
        return (
          field && (
            <FieldFilter
              key={name}
              field={field}
              value={query[name]}
              onChange={(value) => onChange({ [name]: value })}
            />
          )
        )
      })}
      {onClear && (
        <CloseButton
          size="sm"
          aria-label={say(listText.clearFilters)}
          title={say(listText.clearFilters)}
          onClick={onClear}
        />
      )}
    </search>
  )
}
