import { Select } from '@mantine/core'
import { useWords } from '#web/words/useWords.tsx'
import { framed, type InputProps } from '../fieldProps.ts'
import { FewChoices } from './FewChoices.tsx'
import { optionList } from './optionList.ts'

const FEW = 4

/** Up to four options lie open side by side; more go into a list that is searched by typing. */
export function ChoiceInput(props: InputProps<'choice'>) {
  const { say } = useWords()
  const { field, value, onChange, ...rest } = props
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
