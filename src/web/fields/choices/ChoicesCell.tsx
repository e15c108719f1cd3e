import { useWords } from '#web/words/useWords.tsx'
import type { CellProps } from '../fieldProps.ts'

export function ChoicesCell({ field, value }: CellProps<'choices'>) {
  const { say } = useWords()
  return value.map((each) => (field.options[each] ? say(field.options[each]) : each)).join(', ')
}
