import { useWords } from '#web/words/useWords.tsx'
import type { CellProps } from '../fieldProps.ts'

export function DayCell({ value }: CellProps<'day'>) {
  const { formats } = useWords()
  return value && <time dateTime={value}>{formats.day(value)}</time>
}
