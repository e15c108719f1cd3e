import type { ReactNode } from 'react'
import classes from './Panel.module.css'

interface Shown {
  readonly id: string
  readonly title: string
  readonly count?: number | undefined
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** One part of what lies around a record. */
export function Panel({ id, title, count, aside, children }: Shown) {
  return (
    <section className={classes.panel} id={id} aria-labelledby={`${id}-title`}>
      <header className={classes.head}>
        <h2 id={`${id}-title`} className={classes.title}>
          {title}
          {count ? <span className={classes.count}> {count}</span> : null}
        </h2>
        {aside}
      </header>
      {children}
    </section>
  )
}
