import type { CellProps } from '../fieldProps.ts'

export function TextCell({ value }: CellProps<'text'>) {
  return value
}
