import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './FinalButton.module.css'

interface Shown {
  readonly children: ReactNode
  readonly loading: boolean
  readonly disabled?: boolean
  /** Without it the button sends its form. */
  readonly onClick?: () => void
}

/** The last button before something that ends or goes for good; it looks like no other. */
export function FinalButton({ children, loading, disabled = false, onClick }: Shown) {
  return (
    <Button
      variant="default"
      type={onClick ? 'button' : 'submit'}
      className={classes.final}
      loading={loading}
      disabled={disabled}
      {...(onClick ? { onClick } : {})}
    >
      {children}
    </Button>
  )
}
