import { type ReactNode, useId } from 'react'
import classes from './Part.module.css'

interface Shown {
  readonly title: string
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** One part of a record's page, under its own heading. */
export function Part({ title, aside, children }: Shown) {
  const id = useId()
  return (
    <section className={classes.part} aria-labelledby={id}>
      <header className={classes.head}>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        {aside}
      </header>
      {children}
    </section>
  )
}
