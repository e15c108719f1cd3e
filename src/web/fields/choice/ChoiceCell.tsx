import { useWords } from '#web/words/useWords.tsx'
import type { CellProps } from '../fieldProps.ts'

export function ChoiceCell({ field, value }: CellProps<'choice'>) {
  const { say } = useWords()
  const label = value === null ? undefined : field.options[value]
  return label ? say(label) : value
}
