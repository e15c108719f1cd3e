import { fieldText } from '#domain/words/screenFields.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { CellProps } from '../fieldProps.ts'

export function CheckCell({ value }: CellProps<'check'>) {
  const { say } = useWords()
  return say(value ? fieldText.yes : fieldText.no)
}
