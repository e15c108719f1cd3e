import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { fieldText } from '#domain/words/screenFields.ts'
import type { Page } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { framed, type InputProps } from '../fieldProps.ts'
import { useLinked } from './linked.ts'

/** A metric in use, by its name; one that is out of use stays shown where it was chosen. */
export function MetricInput({ field, value, onChange, ...rest }: InputProps<'link'>) {
  const { say } = useWords()
  const { data } = useMetricsInUse()
  const { data: chosen } = useLinked(field.to, value)
  const options = (data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }))
  const isListed = !chosen || options.some((option) => option.value === chosen.id)
  return (
    <Select
      {...framed(rest)}
      data={isListed ? options : [{ value: chosen.id, label: chosen.title }, ...options]}
      value={value}
      onChange={onChange}
      searchable
      placeholder={say(fieldText.chooseMetric)}
      nothingFoundMessage={say(fieldText.nothingFound)}
      clearable={!rest.required}
      comboboxProps={{ shadow: 'md' }}
    />
  )
}

/** The metrics in use, in order of name. */
export function useMetricsInUse() {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'metrics', 'inUse'],
    queryFn: ({ signal }) =>
      api.ask<Page<{ readonly id: string; readonly title: string }>>('/metrics?state=active&sort=title&limit=200', {
        signal,
      }),
    staleTime: 60_000,
  })
}
