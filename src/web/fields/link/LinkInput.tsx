import { Select } from '@mantine/core'
import { useState } from 'react'
import { fieldText } from '#domain/words/screenFields.ts'
import { useRecordSearch } from '#web/parts/useRecordSearch.ts'
import { useWords } from '#web/words/useWords.tsx'
import { framed, type InputProps } from '../fieldProps.ts'

/** Another record, found by its number or its words. */
export function LinkInput({ field: _, value, onChange, ...rest }: InputProps<'link'>) {
  const { say } = useWords()
  const [typed, setTyped] = useState('')
  const { data } = useRecordSearch(typed)
  const found = (data?.items ?? []).map(({ id, number, title }) => ({
    value: id,
    label: number ? `${number}  ${title}` : title,
  }))
  return (
    <Select
      {...framed(rest)}
      data={found}
      value={value}
      onChange={onChange}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      placeholder={say(fieldText.findRecord)}
      nothingFoundMessage={say(typed.trim().length < 2 ? fieldText.typeMore : fieldText.nothingFound)}
      clearable={!rest.required}
      comboboxProps={{ shadow: 'md' }}
    />
  )
}
