import { fieldText } from '#domain/words/screenFields.ts'
import { PersonName } from '#web/parts/PersonName.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { CellProps } from '../fieldProps.ts'

export function PersonCell({ value, names }: CellProps<'person'>) {
  const { say } = useWords()
  return value && <PersonName name={names[value] ?? say(fieldText.formerPerson)} />
}
