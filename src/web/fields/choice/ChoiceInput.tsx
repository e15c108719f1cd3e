import { Select } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useWords } from '#web/words/useWords.tsx'
import { framed, type InputProps } from '../fieldProps.ts'
import { FewChoices } from './FewChoices.tsx'
import { namesRequirements } from './namesRequirements.ts'
import { optionList } from './optionList.ts'

const RequirementInput = lazy(async () => ({ default: (await import('./RequirementInput.tsx')).RequirementInput }))

const FEW = 4

/** Up to four options lie open side by side; more go into a list that is searched by typing. */
export function ChoiceInput(props: InputProps<'choice'>) {
  const { say } = useWords()
  const { field, value, onChange, ...rest } = props
  if (namesRequirements(field.options))
    return (
      <Suspense>
        <RequirementInput {...props} />
      </Suspense>
    )
  const options = optionList(field, say)
  if (options.length <= FEW) return <FewChoices {...props} options={options} />
  return (
    <Select
      {...framed(rest)}
      data={options}
      value={value}
      onChange={onChange}
      clearable={!rest.required}
      searchable={options.length > 8}
      comboboxProps={{ shadow: 'md' }}
    />
  )
}
