import { type ReactNode, useEffect, useRef } from 'react'
import classes from './Page.module.css'

interface Shown {
  readonly title: string
  /** Beside the heading: counts, a few controls. */
  readonly aside?: ReactNode
  readonly children: ReactNode
  /** The page fills the window and its parts scroll by themselves. */
  readonly isFilling?: boolean
}

/** A page with its heading. On arrival the heading takes the focus, so that a screen reader says where one is. */
export function Page({ title, aside, children, isFilling = false }: Shown) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    document.title = `${title} · Meliora`
  }, [title])
  return (
    <div className={isFilling ? classes.filling : classes.page}>
      <header className={classes.head}>
        <h1 ref={heading} tabIndex={-1} className={classes.title}>
          {title}
        </h1>
        {aside}
      </header>
      {children}
    </div>
  )
}
