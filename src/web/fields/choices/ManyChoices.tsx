import { MultiSelect } from '@mantine/core'
import { useWords } from '#web/words/useWords.tsx'
import { optionList } from '../choice/optionList.ts'
import { framed, type InputProps } from '../fieldProps.ts'

/** So many options that they are found by typing. */
export function ManyChoices({ field, value, onChange, ...rest }: InputProps<'choices'>) {
  const { say } = useWords()
  return (
    <MultiSelect
      {...framed(rest)}
      data={optionList(field, say)}
      value={[...value]}
      onChange={onChange}
      searchable
      clearable
      limit={60}
      comboboxProps={{ shadow: 'md' }}
    />
  )
}
