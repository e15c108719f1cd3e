import { type ReactNode, useEffect, useRef } from 'react'
import type { AnyRecord } from '#web/api/shapes.ts'
import { StateMark } from '#web/parts/StateMark.tsx'
import classes from './RecordHead.module.css'

interface Shown {
  readonly record: AnyRecord
  /** Beside the number and the state. */
  readonly marks?: ReactNode
  /** At the right: steps, buttons. */
  readonly actions?: ReactNode
  /** Below the title. */
  readonly children?: ReactNode
}

/** Which record this is and how it stands. On arrival the title takes the focus, so that a screen reader says where one is. */
export function RecordHead({ record: { type, number, state, title }, marks, actions, children }: Shown) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    document.title = `${[number, title].filter(Boolean).join(' ')} · Meliora`
  }, [number, title])
  return (
    <header className={classes.head}>
      <div className={classes.line}>
        <p className={classes.marks}>
          {number && <span>{number}</span>}
          <StateMark type={type} state={state} />
          {marks}
        </p>
        {actions && (
          <div className={classes.actions} data-print="hide">
            {actions}
          </div>
        )}
      </div>
      <h1 ref={heading} tabIndex={-1} className={classes.title}>
        {title}
      </h1>
      {children}
    </header>
  )
}
