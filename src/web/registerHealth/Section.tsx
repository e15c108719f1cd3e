import { type ReactNode, useId } from 'react'
import classes from './Section.module.css'

interface Shown {
  readonly title: string
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** One part of a report under its own heading. */
export function Section({ title, aside, children }: Shown) {
  const id = useId()
  return (
    <section className={classes.section} aria-labelledby={id}>
      <header className={classes.head}>
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  )
}
