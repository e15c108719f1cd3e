import { Select } from '@mantine/core'
import { useState } from 'react'
import { fieldText } from '#domain/words/screenFields.ts'
import { Initials } from '#web/parts/Initials.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { framed, type InputProps } from '../fieldProps.ts'
import { usePeople } from './usePeople.ts'

/** A person, found by name while typing; oneself comes first. */
export function PersonInput({ field: _, value, onChange, ...rest }: InputProps<'person'>) {
  const { say } = useWords()
  const [typed, setTyped] = useState('')
  const { people, isFetching } = usePeople(typed, value, rest.names)
  return (
    <Select
      {...framed(rest)}
      data={people}
      value={value}
      onChange={onChange}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      // The server has searched already; what it found is shown as it came.
      filter={({ options }) => options}
      placeholder={say(fieldText.findPerson)}
      nothingFoundMessage={isFetching ? '…' : say(fieldText.nobodyFound)}
      clearable={!rest.required}
      comboboxProps={{ shadow: 'md' }}
      renderOption={({ option }) => (
        <>
          <Initials name={option.label} size={22} />
          {option.label}
        </>
      )}
    />
  )
}
