import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fieldText } from '#domain/words/screenFields.ts'
import { trailText } from '#domain/words/trailScreen.ts'
import { queryString } from '#web/api/client.ts'
import type { Page, Person } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useNames } from '#web/people/useMembers.ts'
import { useWords } from '#web/words/useWords.tsx'

interface Shown {
  readonly label: string
  readonly value: string | undefined
  readonly onChange: (person: string | undefined) => void
}

/** Anyone who may have acted: those who left are found as well. */
export function PersonSelect({ label, value, onChange }: Shown) {
  const { say } = useWords()
  const [typed, setTyped] = useState('')
  const found = useEveryone(typed)
  const names = useNames([value ?? null])
  const chosen = value && !found.some(({ id }) => id === value) ? [{ value, label: names[value] ?? '…' }] : []
  return (
    <Select
      label={label}
      placeholder={say(trailText.anyone)}
      data={[...chosen, ...found.map(({ id, name }) => ({ value: id, label: name }))]}
      value={value ?? null}
      onChange={(person) => onChange(person ?? undefined)}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      nothingFoundMessage={say(fieldText.nobodyFound)}
      clearable
      clearButtonProps={{ 'aria-label': say(trailText.clear) }}
      comboboxProps={{ shadow: 'md', width: 240, position: 'bottom-start' }}
    />
  )
}

function useEveryone(typed: string): readonly Person[] {
  const api = useApi()
  const slug = useSlug()
  const [q] = useDebouncedValue(typed.trim(), 150)
  const { data } = useQuery({
    queryKey: [slug, 'people', 'everyone', q],
    queryFn: ({ signal }) => api.ask<Page<Person>>(`/people${queryString({ q, limit: '30' })}`, { signal }),
    placeholderData: keepPreviousData,
  })
  return data?.items ?? []
}
