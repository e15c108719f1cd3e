import { useWords } from '#web/words/useWords.tsx'
import type { CellProps } from '../fieldProps.ts'

export function InstantCell({ value }: CellProps<'instant'>) {
  const { formats } = useWords()
  return value && <time dateTime={value}>{formats.moment(value)}</time>
}
