import { MultiSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lessonFields } from '#domain/records/lesson/fields.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { OwnInputProps } from '#web/next/steps.ts'
import { useWords } from '#web/words/useWords.tsx'

interface UnitRow {
  readonly id: string
  readonly unit: string
}

/** The sites and departments a lesson is for, out of those there are. */
export function UnitsInput({ value, onChange, error }: OwnInputProps) {
  const { say } = useWords()
  const rows = (value ?? []) as readonly UnitRow[]
  const change = (names: readonly string[]) =>
    onChange(names.map((unit) => rows.find((row) => row.unit === unit) ?? { id: '', unit }))
  return (
    <MultiSelect
      label={say(lessonFields.units.label)}
      data={useUnitNames()}
      value={rows.map(({ unit }) => unit)}
      onChange={change}
      searchable
      error={error}
    />
  )
}

function useUnitNames(): string[] {
  const api = useApi()
  const slug = useSlug()
  const { data } = useQuery({
    queryKey: [slug, 'units', 'names'],
    queryFn: ({ signal }) =>
      api.ask<{ readonly items: readonly { readonly name: string; readonly active: boolean }[] }>('/units', { signal }),
  })
  return [...new Set((data?.items ?? []).filter(({ active }) => active).map(({ name }) => name))]
}
