import type { ComponentType } from 'react'
import type { Field, FieldKind } from '#domain/kernel/field.ts'
import { useWords } from '#web/words/useWords.tsx'
import { CheckFilter } from './check/CheckFilter.tsx'
import { ChoiceFilter } from './choice/ChoiceFilter.tsx'
import { ChoicesFilter } from './choices/ChoicesFilter.tsx'
import type { FilterProps } from './fieldProps.ts'
import { NumberFilter } from './number/NumberFilter.tsx'
import { PersonFilter } from './person/PersonFilter.tsx'
import { TextFilter } from './text/TextFilter.tsx'

/** One filter per kind; null where lists are not filtered by such a field. */
const filters: { readonly [K in FieldKind]: ComponentType<FilterProps<K>> | null } = {
  text: TextFilter,
  number: NumberFilter,
  choice: ChoiceFilter,
  choices: ChoicesFilter,
  check: CheckFilter,
  day: null,
  instant: null,
  person: PersonFilter,
  link: null,
  file: null,
  answer: null,
  rows: null,
}

interface AnyFilter {
  readonly field: Field
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
}

/** The filter of any field that lists can be filtered by. */
export function FieldFilter({ field, value, onChange }: AnyFilter) {
  const { say } = useWords()
  const Kind = filters[field.kind] as ComponentType<AnyFilter & { readonly label: string }> | null
  return Kind && <Kind field={field} label={say(field.label)} value={value} onChange={onChange} />
}
