import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { fieldText } from '#domain/words/screenFields.ts'
import { queryString } from '#web/api/client.ts'
import type { Page, Person } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useMembership } from '#web/api/useMe.ts'
import { useWords } from '#web/words/useWords.tsx'

interface Choice {
  readonly value: string
  readonly label: string
}

/** Active people whose name fits what is typed, oneself first; the one already chosen is always among them. */
export function usePeople(typed: string, chosen: string | null, names: Readonly<Record<string, string>>) {
  const { say } = useWords()
  const api = useApi()
  const slug = useSlug()
  const me = useMembership()?.person
  const [query] = useDebouncedValue(typed.trim(), 150)
  const { data, isFetching } = useQuery({
    queryKey: [slug, 'people', 'choice', query],
    queryFn: ({ signal }) =>
      api.ask<Page<Person>>(`/people${queryString({ active: 'true', q: query, limit: '30' })}`, { signal }),
    placeholderData: keepPreviousData,
  })
  const found = (data?.items ?? []).map(
    ({ id, name }): Choice => ({ value: id, label: id === me?.id ? `${name} (${say(fieldText.me)})` : name }),
  )
  const mine = found.filter(({ value }) => value === me?.id)
  const others = found.filter(({ value }) => value !== me?.id && value !== chosen)
  const kept = chosen !== null && chosen !== me?.id ? [chosenAs(chosen, found, names[chosen])] : []
  return { people: [...mine, ...kept, ...others], isFetching }
}

function chosenAs(id: string, found: readonly Choice[], name: string | undefined): Choice {
  return found.find(({ value }) => value === id) ?? { value: id, label: name ?? '…' }
}
