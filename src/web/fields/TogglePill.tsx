import type { ReactNode } from 'react'
import classes from './TogglePill.module.css'

interface Shown {
  readonly label: string
  readonly mark?: ReactNode
  readonly on: boolean
  readonly onToggle: (on: boolean) => void
}

/** A small switch in a row of filters; pressed is told by border, weight and `aria-pressed`, not by colour alone. */
export function TogglePill({ label, mark, on, onToggle }: Shown) {
  return (
    <button type="button" className={classes.pill} aria-pressed={on} onClick={() => onToggle(!on)}>
      {mark}
      {label}
    </button>
  )
}
