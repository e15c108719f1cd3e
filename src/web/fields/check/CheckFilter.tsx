import type { FilterProps } from '../fieldProps.ts'
import { TogglePill } from '../TogglePill.tsx'

/** On filters for yes; off filters nothing. */
export function CheckFilter({ label, value, onChange }: FilterProps<'check'>) {
  return <TogglePill label={label} on={value === 'true'} onToggle={(on) => onChange(on ? 'true' : undefined)} />
}
