import { useWords } from '#web/words/useWords.tsx'
import type { FilterProps } from '../fieldProps.ts'
import { ManyFilter } from '../ManyFilter.tsx'
import { optionList } from './optionList.ts'

export function ChoiceFilter({ field, ...rest }: FilterProps<'choice'>) {
  const { say } = useWords()
  return <ManyFilter {...rest} options={optionList(field, say)} />
}
