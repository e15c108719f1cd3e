import { Select } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { type CSSProperties, useState } from 'react'
import { fieldText } from '#domain/words/screenFields.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { FilterProps } from '../fieldProps.ts'
import classes from './PersonFilter.module.css'
import { usePeople } from './usePeople.ts'

/** One person, oneself (`me`), or nobody (`none`). */
export function PersonFilter({ label, value, onChange }: FilterProps<'person'>) {
  const { say } = useWords()
  const [typed, setTyped] = useState('')
  const isFixed = value === undefined || value === 'me' || value === 'none'
  const { people } = usePeople(typed, isFixed ? null : value, {})
  const fixed = [
    { value: 'me', label: say(fieldText.me) },
    { value: 'none', label: say(fieldText.nobody) },
  ]
  return (
    <Select
      size="xs"
      classNames={{ root: classes.root, input: classes.input }}
      rightSection={value ? undefined : <IconChevronDown size={13} aria-hidden />}
      rightSectionWidth={24}
      style={{ '--letters': label.length } as CSSProperties}
      data-on={value !== undefined || undefined}
      aria-label={label}
      placeholder={label}
      data={[...fixed, ...people.filter((person) => !person.label.endsWith(`(${say(fieldText.me)})`))]}
      value={value ?? null}
      onChange={(chosen) => onChange(chosen ?? undefined)}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      clearable
      comboboxProps={{ shadow: 'md', width: 220, position: 'bottom-start' }}
    />
  )
}
