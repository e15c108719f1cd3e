import type { ReactNode } from 'react'
import classes from './Notice.module.css'

interface Shown {
  readonly title: string
  readonly children?: ReactNode
  /** What to do next: buttons or links. */
  readonly actions?: ReactNode
  readonly icon?: ReactNode
}

/** A quiet block in the middle of an otherwise empty place: says what belongs here and how to begin. */
export function Notice({ title, children, actions, icon }: Shown) {
  return (
    <div className={classes.notice}>
      {icon && <div className={classes.icon}>{icon}</div>}
      <h2 className={classes.title}>{title}</h2>
      {children && <div className={classes.text}>{children}</div>}
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  )
}
