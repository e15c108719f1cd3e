import { type ReactNode, useId } from 'react'
import classes from './Part.module.css'

interface Shown {
  readonly title: string
  readonly help?: string
  readonly aside?: ReactNode
  readonly children: ReactNode
  readonly id?: string
}

/** One part of what is looked at, under its own heading. */
export function Part({ title, help, aside, children, id }: Shown) {
  const heading = useId()
  return (
    <section aria-labelledby={heading} id={id}>
      <div className={classes.head}>
        <h2 id={heading} className={classes.title}>
          {title}
        </h2>
        {aside}
      </div>
      {help && <p className={classes.help}>{help}</p>}
      {children}
    </section>
  )
}
