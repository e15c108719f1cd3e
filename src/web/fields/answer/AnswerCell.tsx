import { fieldText } from '#domain/words/screenFields.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { CellProps } from '../fieldProps.ts'

export function AnswerCell({ value }: CellProps<'answer'>) {
  const { say } = useWords()
  return value && [say(fieldText[value.answer]), value.why].filter(Boolean).join(': ')
}
