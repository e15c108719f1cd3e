import { Select } from '@mantine/core'
import { useState } from 'react'
import { recordTypes } from '#domain/records/index.ts'
import { fieldText } from '#domain/words/screenFields.ts'
import { useWords } from '#web/words/useWords.tsx'
import { framed, type InputProps } from '../fieldProps.ts'
import { type AnyNamed, useAnyNamed, useAnySearch } from './anyRecord.ts'

/** A record of any type, found by its number or its words. */
export function AnyRecordInput({ field: _, value, onChange, ...rest }: InputProps<'link'>) {
  const { say } = useWords()
  const [typed, setTyped] = useState('')
  const { data } = useAnySearch(typed)
  const { data: chosen } = useAnyNamed(value)
  const optionOf = ({ id, type, number, title }: AnyNamed) => {
    const kind = recordTypes[type]?.label
    return { value: id, label: [number, title, kind && `(${say(kind)})`].filter(Boolean).join(' ') }
  }
  const found = (data?.items ?? []).map(optionOf)
  const isListed = !chosen || found.some((option) => option.value === chosen.id)
  return (
    <Select
      {...framed(rest)}
      data={isListed ? found : [optionOf(chosen), ...found]}
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
