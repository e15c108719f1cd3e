import { useWords } from '#web/words/useWords.tsx'
import { optionList } from '../choice/optionList.ts'
import type { FilterProps } from '../fieldProps.ts'
import { ManyFilter } from '../ManyFilter.tsx'

export function ChoicesFilter({ field, ...rest }: FilterProps<'choices'>) {
  const { say } = useWords()
  return <ManyFilter {...rest} options={optionList(field, say)} />
}
