import { MultiSelect, Select } from '@mantine/core'
import { framed, type InputProps } from '../fieldProps.ts'
import { useRequirementGroups } from './useRequirementGroups.ts'

const SHOWN = 60

/** One requirement, searched by number or words, standard by standard. */
export function RequirementInput({ field: _, value, onChange, ...rest }: InputProps<'choice'>) {
  return (
    <Select
      {...framed(rest)}
      data={useRequirementGroups(value === null ? [] : [value])}
      value={value}
      onChange={onChange}
      clearable={!rest.required}
      searchable
      limit={SHOWN}
      comboboxProps={{ shadow: 'md' }}
    />
  )
}

/** Several requirements, of one standard or many. */
export function RequirementsInput({ field: _, value, onChange, ...rest }: InputProps<'choices'>) {
  return (
    <MultiSelect
      {...framed(rest)}
      data={useRequirementGroups(value)}
      value={[...value]}
      onChange={onChange}
      searchable
      hidePickedOptions
      limit={SHOWN}
      comboboxProps={{ shadow: 'md' }}
    />
  )
}
