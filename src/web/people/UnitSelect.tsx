import { Select } from '@mantine/core'
import { peopleText } from '#domain/words/peopleScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { unitPath, useUnits } from './useUnits.ts'

interface Shown {
  readonly label: string
  readonly help?: string
  readonly error?: string | undefined
  readonly value: string | null
  readonly onChange: (unit: string | null) => void
  /** Units that may not be chosen, such as those inside the one that moves. */
  readonly without?: ReadonlySet<string>
  readonly nothing?: string
}

/** A unit, found by its name or by those it lies in. Closed units are offered only where they already stand. */
export function UnitSelect({ label, help, error, value, onChange, without, nothing }: Shown) {
  const { say } = useWords()
  const { data: units = [] } = useUnits()
  const offered = units
    .filter(({ id, active }) => (active || id === value) && !without?.has(id))
    .map(({ id }) => ({ value: id, label: unitPath(units, id) }))
    .sort((one, other) => one.label.localeCompare(other.label))
  return (
    <Select
      label={label}
      description={help}
      error={error}
      data={offered}
      value={value}
      onChange={onChange}
      placeholder={nothing ?? say(peopleText.noUnit)}
      nothingFoundMessage={say(peopleText.noUnitFound)}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': say(peopleText.clear) }}
      comboboxProps={{ shadow: 'md' }}
    />
  )
}
