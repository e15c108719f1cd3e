import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { reportsText } from '#domain/words/reportsScreen.ts'
import { queryString } from '#web/api/client.ts'
import type { Page } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'

interface Shown {
  /** What is chosen, in words: "Audit". */
  readonly label: string
  readonly plural: string
  /** Id of the record, or null. */
  readonly value: string | null
  readonly onChange: (id: string | null) => void
}

/** One record, found by number or words; before anything is typed those last changed are offered. */
export function RecordChoice({ label, plural, value, onChange }: Shown) {
  const { say } = useWords()
  const [typed, setTyped] = useState('')
  const { data } = useFound(typed, plural)
  const options = data?.items.map(({ id, number, title }) => ({
    value: id,
    label: [number, title].filter(Boolean).join(' · '),
  }))
  return (
    <Select
      size="xs"
      aria-label={say(reportsText.choose, { what: label })}
      placeholder={say(reportsText.choose, { what: label })}
      data={options ?? []}
      filter={({ options: all }) => all}
      value={value}
      onChange={onChange}
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage={say(reportsText.nothingFound)}
      searchable
      clearable
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
    />
  )
}

function useFound(typed: string, plural: string) {
  const api = useApi()
  const slug = useSlug()
  const [query] = useDebouncedValue(typed.split(' · ')[0]?.trim() ?? '', 150)
  const asked = query.length >= 2 ? { q: query, limit: '8' } : { sort: '-updated', limit: '8' }
  return useQuery<Page>({
    queryKey: [slug, plural, 'choice', asked],
    queryFn: ({ signal }) => api.ask<Page>(`/${plural}${queryString(asked)}`, { signal }),
    placeholderData: (before: Page | undefined) => before,
  })
}
