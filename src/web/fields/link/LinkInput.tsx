import { Select } from '@mantine/core'
import { useState } from 'react'
import { pluralOf } from '#domain/records/plural.ts'
import { fieldText } from '#domain/words/screenFields.ts'
import { useRecordSearch } from '#web/parts/useRecordSearch.ts'
import { useWords } from '#web/words/useWords.tsx'
import { framed, type InputProps } from '../fieldProps.ts'
import { AnyRecordInput } from './AnyRecordInput.tsx'
import { ANY } from './anyRecord.ts'
import { useLinked } from './linked.ts'
import { MetricInput } from './MetricInput.tsx'

/** Another record: a metric from those in use, any other found by its number or its words; of any type where the field says so. */
export function LinkInput(props: InputProps<'link'>) {
  if (props.field.to === ANY) return <AnyRecordInput {...props} />
  return props.field.to === 'metric' ? <MetricInput {...props} /> : <FoundInput {...props} />
}

function FoundInput({ field, value, onChange, ...rest }: InputProps<'link'>) {
  const { say } = useWords()
  const [typed, setTyped] = useState('')
  const { data } = useRecordSearch(typed, pluralOf(field.to))
  const { data: chosen } = useLinked(field.to, value)
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

function optionOf({
  id,
  number,
  title,
}: {
  readonly id: string
  readonly number: string | null
  readonly title: string
}) {
  return { value: id, label: number ? `${number}  ${title}` : title }
}
