import { fieldText } from '#domain/words/screenFields.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { CellProps } from '../fieldProps.ts'

export function NumberCell({ field, value }: CellProps<'number'>) {
  const { say, formats } = useWords()
  if (value === null) return null
  if (field.unit?.en === '%') return formats.percent(value / 100, 2)
  const figure = formats.number(value)
  return field.unit ? say(fieldText.withUnit, { value: figure, unit: say(field.unit) }) : figure
}
