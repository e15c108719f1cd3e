import type { ReactNode } from 'react'
import classes from './Section.module.css'

/** A table in a box that scrolls sideways where the window is narrow. */
export function TableBox({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={classes.scroller} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
