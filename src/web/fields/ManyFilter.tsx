import { Checkbox, Popover, Stack } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './ManyFilter.module.css'

export interface FilterOption {
  readonly value: string
  readonly label: string
  readonly mark?: ReactNode
}

interface Shown {
  readonly label: string
  readonly options: readonly FilterOption[]
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
}

/** A small button that says what it filters by, with a list of boxes behind it; any number may be ticked. */
export function ManyFilter({ label, options, value, onChange }: Shown) {
  const chosen = value?.split(',') ?? []
  const toggle = (option: string, on: boolean) => {
    const next = options.map((each) => each.value).filter((each) => (each === option ? on : chosen.includes(each)))
    onChange(next.length > 0 ? next.join(',') : undefined)
  }
  const named = options.filter((option) => chosen.includes(option.value)).map((option) => option.label)
  return (
    <Popover position="bottom-start" shadow="md" trapFocus>
      <Popover.Target>
        <button type="button" className={classes.button} data-on={named.length > 0 || undefined}>
          <span className={classes.label}>{label}</span>
          {named.length > 0 && (
            <span className={classes.chosen}>{named.length > 2 ? named.length : named.join(', ')}</span>
          )}
          <IconChevronDown size={13} aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.list}>
        <Stack gap={9} role="group" aria-label={label}>
          {options.map((option) => (
            <Checkbox
              key={option.value}
              size="xs"
              label={option.mark ?? option.label}
              checked={chosen.includes(option.value)}
              onChange={({ currentTarget }) => toggle(option.value, currentTarget.checked)}
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
